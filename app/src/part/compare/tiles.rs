use maud::{Markup, html};

use super::{Against, CompareView, difference::Difference};
use crate::{
    address::Page,
    board::{Fraction, Tile},
    format::{self, Lang},
    part::places::{has_room, order},
    text::{compare, overview, unit},
};

/// The districts where they are on the map, each with its value, in classes around what
/// it is compared with, or by its number.
pub fn tiles(view: &CompareView) -> Markup {
    let (all, measure) = (&view.all, view.measure());
    let lang = all.lang;
    let values = view.values();
    let order = order(&values);
    let names = lang.of_names().map(Lang::code);
    let firsts = firsts(measure.most);
    let tile = |at: usize| {
        let (code, name, spot) = &all.places[at];
        // Its row in the chart beside it.
        let row = order.iter().position(|&other| other == at).map_or(0, |row| row + 1);
        let (value, other) = (values[at], view.other(Some(at)));
        let difference = other.and_then(|other| Difference::new(other, value));
        let class = match difference {
            _ if !measure.is_share() => format!("seq-{}", class(&firsts, value.numerator)),
            Some(difference) => format!("div-{}", difference.class()),
            None => "few".to_owned(),
        };
        let part = part(view, value).map(|part| format::figure(lang, part));
        let href = all.to(&Page::District(code.clone()).path(), view.choice.day, &[]);
        html! {
            li class=[spot.map(|Tile { row, column }| format!("r{row} c{column}"))] {
                a class={ (class) " k" (row) } href=(href) {
                    span.tile-name lang=[names] { (name) }
                    span.tile-number { (number(lang, value)) }
                    span.tile-sub {
                        @if value.denominator.is_some_and(|of| of >= 5) {
                            span { (format::fraction(lang, value)) } " "
                        }
                        @if let Some(difference) = difference {
                            span { (difference.short(lang)) }
                        }
                        @if let Some(part) = part { span { (part) } }
                    }
                }
            }
        }
    };
    let (on, off): (Vec<usize>, Vec<usize>) =
        (0..all.places.len()).partition(|&at| all.places[at].2.is_some());
    let room = has_room(all.places.iter().filter_map(|place| place.2));
    let province = view.province();
    let words = unit::noun(lang, measure.unit, province.denominator.unwrap_or(province.numerator));
    html! {
        h3 { (compare::TILES.in_lang(lang)) }
        div.tiles-box.roomy[room] {
            p.tiles-total {
                span { (overview::PROVINCE.in_lang(lang)) }
                b.num { (number(lang, province)) }
                span {
                    @if province.denominator.is_some_and(|of| of >= 5) {
                        (format::fraction(lang, province)) " "
                    }
                    (words)
                }
            }
            ul.tiles aria-label=(compare::TILES.in_lang(lang)) { @for at in on { (tile(at)) } }
            @if !off.is_empty() {
                p.sub { (overview::NO_TILE.in_lang(lang)) }
                ul.tiles-off { @for at in off { (tile(at)) } }
            }
        }
        (legend(view, &firsts))
    }
}

/// The part of the whole that a count is; only where that is what it is compared with.
fn part(view: &CompareView, value: Fraction) -> Option<Fraction> {
    let wanted = view.against() == Against::Province && value.denominator.is_none();
    wanted.then(|| Fraction::share(value.numerator, view.province().numerator))
}

/// `66,7%`; the fraction alone when it is of fewer than five; `37`.
fn number(lang: Lang, value: Fraction) -> String {
    match value.denominator {
        Some(5..) => format::percent(lang, value),
        Some(0) => "–".to_owned(),
        _ => format::fraction(lang, value),
    }
}

/// The first number of each class: even steps that hold for every day of the measure.
fn firsts(most: u32) -> [u32; 5] {
    let mut power = 1;
    let step = loop {
        let fits = |step: &u32| u64::from(*step) * 5 > u64::from(most);
        match [power, power * 2, power * 5].into_iter().find(fits) {
            Some(step) => break step,
            None => power *= 10,
        }
    };
    match step {
        1 => [1, 2, 3, 4, 5],
        _ => [1, step, step * 2, step * 3, step * 4],
    }
}

fn class(firsts: &[u32; 5], number: u32) -> usize {
    firsts.iter().filter(|&&first| number >= first).count()
}

/// What the classes mean, with their bounds.
fn legend(view: &CompareView, firsts: &[u32; 5]) -> Markup {
    let lang = view.all.lang;
    let share = view.measure().is_share();
    let title = if share { compare::POINTS } else { overview::TILES_LEGEND }.in_lang(lang);
    let last = |place: usize| firsts.get(place + 1).map(|next| next - 1);
    html! {
        p.note { (title) }
        ul.legend aria-label=(title) {
            @if share {
                @for (class, words) in (1..).zip(compare::classes(lang)) {
                    li class={ "div-" (class) } { (words) }
                }
                li.few { (compare::FEW.in_lang(lang)) }
            } @else {
                li.seq-0 { "0" }
                @for (place, first) in firsts.iter().enumerate() {
                    li class={ "seq-" (place + 1) } {
                        (format::count(lang, (*first).into()))
                        @match last(place) {
                            None => "+",
                            Some(last) if last > *first => { "–" (format::count(lang, last.into())) }
                            Some(_) => {}
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_of_counts_are_even_and_hold_the_greatest() {
        assert_eq!(firsts(0), [1, 2, 3, 4, 5]);
        assert_eq!(firsts(9), [1, 2, 4, 6, 8]);
        assert_eq!(firsts(37), [1, 10, 20, 30, 40]);
        assert_eq!(firsts(60), [1, 20, 40, 60, 80]);
        for most in [0, 1, 4, 5, 24, 25, 99_999, u32::MAX / 10] {
            let firsts = firsts(most);
            assert!(most < firsts[1] * 5, "{most} in {firsts:?}");
        }
        assert_eq!(class(&firsts(37), 0), 0);
        assert_eq!(class(&firsts(37), 37), 4);
    }
}
