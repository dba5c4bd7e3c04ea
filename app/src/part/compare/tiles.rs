use maud::{Markup, html};

use super::{
    Against, CompareView,
    difference::Difference,
    shade::{SHADES, shade},
};
use crate::{
    address::Page,
    board::{Fraction, Tile},
    format::{self, Lang},
    part::{
        classes::Classes,
        places::{has_room, order},
    },
    text::{compare, overview, unit},
};

/// The districts where they are on the map, each with its value: counts in classes, shares
/// by what chance says of them.
pub fn tiles(view: &CompareView) -> Markup {
    let (all, measure) = (&view.all, view.measure());
    let lang = all.lang;
    let values = view.values();
    let order = order(&values);
    let names = lang.of_names().map(Lang::code);
    let classes = Classes::new(measure.span[1]);
    let province = view.province();
    let tile = |at: usize| {
        let (code, name, spot) = &all.places[at];
        // Its row in the chart beside it.
        let row = order.iter().position(|&other| other == at).map_or(0, |row| row + 1);
        let (value, other) = (values[at], view.other(Some(at)));
        let difference = other.and_then(|other| Difference::new(other, value));
        let class = match measure.is_share() {
            true => shade(value, province).to_owned(),
            false => format!("seq-{}", classes.class(value.numerator)),
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
                            span { (fraction(lang, value)) } " "
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
    let words = unit::noun(lang, measure.unit, province.denominator.unwrap_or(province.numerator));
    html! {
        h3 { (compare::TILES.in_lang(lang)) }
        div.tiles-box.roomy[room] {
            p.tiles-total {
                span { (all.whole) }
                b.num { (number(lang, province)) }
                span {
                    @if province.denominator.is_some_and(|of| of >= 5) {
                        (fraction(lang, province)) " "
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
        @if measure.is_share() { (shades(lang)) } @else { (legend(lang, classes)) }
    }
}

/// The part of the whole that a count is; only where that is what it is compared with.
fn part(view: &CompareView, value: Fraction) -> Option<Fraction> {
    let wanted = view.against() == Against::Province && value.denominator.is_none();
    wanted.then(|| Fraction::share(value.numerator, view.province().numerator))
}

/// `66,7%`; the fraction alone when it is of fewer than five; `37`.
pub fn number(lang: Lang, value: Fraction) -> String {
    match value.denominator {
        Some(5..) => format::percent(lang, value),
        Some(0) => "–".to_owned(),
        _ => format::fraction(lang, value),
    }
}

/// `57/101`, which breaks after its stroke alone.
pub fn fraction(lang: Lang, value: Fraction) -> Markup {
    let whole = value.denominator.unwrap_or_default();
    html! {
        (format::count(lang, value.numerator.into())) "/" wbr; (format::count(lang, whole.into()))
    }
}

/// What the colours of counts mean.
fn legend(lang: Lang, classes: Classes) -> Markup {
    let title = overview::TILES_LEGEND.in_lang(lang);
    html! {
        p.note { (title) }
        ul.legend aria-label=(title) {
            @for (class, words) in classes.bounds(lang).into_iter().enumerate() {
                li class={ "seq-" (class) } { (words) }
            }
        }
    }
}

/// What the colours of shares mean.
pub fn shades(lang: Lang) -> Markup {
    let title = compare::SHADES.in_lang(lang);
    html! {
        p.note { (title) }
        ul.legend aria-label=(title) {
            @for (class, words) in SHADES.into_iter().zip(compare::shades(lang)) {
                li class=(class) { (words) }
            }
        }
    }
}
