mod dot;

use std::ops::Range;

use self::dot::{Dot, dots, write_dots};
use super::{
    Spoken,
    apart::apart,
    axis::{Reach, value_axis},
    slope::{GAP, WIDTH},
    svg::{BackendCoord, HPos, Ink, Scale, Sheet, percent_ticks, text_width, ticks},
};
use crate::{
    board::{Fraction, Limits},
    format::{self, Lang},
};

/// Shares by district, by the number that they are of, beside the limits of chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    pub lang: Lang,
    pub spoken: Spoken,
    pub province: Fraction,
    pub rows: Vec<(String, Fraction)>,
    /// What the denominators count, for the axis.
    pub unit: String,
}

/// Shares by what they are of, within the exact limits of chance around the province's
/// share. Those of fewer than five have no dot.
pub fn funnel(funnel: &Funnel) -> String {
    Sheet::spoken("funnel", SIZE, &funnel.spoken, |sheet| draw(sheet, funnel))
}

/// True where the axis of shares does not begin at 0.
pub fn funnel_starts_above_zero(funnel: &Funnel) -> bool {
    percent_ticks(&span(funnel, &dots(funnel))).first().is_some_and(|&first| first > 0)
}

const SIZE: (i32, i32) = (WIDTH, 340);
const TOP: i32 = 12;
const BOTTOM: i32 = SIZE.1 - 40;
/// More corners than this do not make a limit clearer.
const CORNERS: u32 = 80;

fn draw(sheet: &Sheet<'_>, funnel: &Funnel) {
    let lang = funnel.lang;
    let dots = dots(funnel);
    let most = dots.iter().map(|dot| dot.of).max().unwrap_or(10);
    let names = names(lang, funnel.province);
    let room = names.iter().map(|name| text_width(name)).max().unwrap_or(0) + 8;
    let right = WIDTH - room;
    let (y, left) = value_axis(sheet, lang, true, span(funnel, &dots), (TOP, right, BOTTOM));
    let x = Scale::new(0.0..f64::from(most) * 1.1, (left, right));
    let share = |share: f64| y.at(share * 100.0);
    for mark in ticks(most.into()).into_iter().filter(|&mark| mark as f64 <= f64::from(most) * 1.1)
    {
        let at = x.at(mark as f64);
        sheet.line(Ink::Axis, &[(at, BOTTOM), (at, BOTTOM + 4)]);
        sheet.text(Ink::Note, &format::count(lang, mark), (at, BOTTOM + 18), HPos::Center);
    }
    sheet.text(Ink::Note, &funnel.unit, ((left + right) / 2, BOTTOM + 35), HPos::Center);

    let Some(center) = funnel.province.value() else { return };
    let last = (f64::from(most) * 1.1) as u32;
    let (mut ends, mut named) = (vec![share(center)], vec![&names[0]]);
    let limits = [(Ink::Limit, Limits::TAIL_998), (Ink::Pace, Limits::TAIL_95)];
    for ((ink, tail), name) in limits.into_iter().zip(&names[1..]) {
        for mut path in corners(funnel.province, last, tail, &x, share) {
            if let Some(end) = path.last() {
                ends.push(end.1);
                named.push(name);
            }
            path.dedup();
            sheet.line(ink, &path);
        }
    }
    sheet.line(Ink::Province, &[(left, share(center)), (right, share(center))]);
    for (name, at) in named.into_iter().zip(apart(&ends, GAP, (TOP, BOTTOM))) {
        sheet.text_in_row(Ink::Note, name, (right + 6, at), HPos::Left);
    }
    write_dots(sheet, &dots, &x, share, (left, right));
}

/// What the axis has to hold: dots, province, and the limits from the smallest of them on.
fn span(funnel: &Funnel, dots: &[Dot<'_>]) -> Range<f64> {
    let least = dots.iter().map(|dot| dot.of).min().unwrap_or(1);
    let limits = Limits::new(least, funnel.province, Limits::TAIL_998);
    let mut reach = Reach::NOTHING;
    if let Some(Limits { low, high }) = limits {
        reach.hold(Some(f64::from(low) / f64::from(least)));
        reach.hold(Some(f64::from(high) / f64::from(least)));
    }
    dots.iter().for_each(|dot| reach.hold(Some(dot.share)));
    reach.with_air(true, 100.0)
}

/// The line of the province, then the outer and the inner limits.
fn names(lang: Lang, province: Fraction) -> [String; 3] {
    let [outer, inner] = lang.pick(["99,8%", "95%"], ["99.8%", "95%"]);
    let middle = format!("{} {}", lang.pick("Chung", "Overall"), format::percent(lang, province));
    [middle, outer.into(), inner.into()]
}

/// The upper and the lower limit as steps, as far as they are within the axis: the edge stands
/// half an item beyond the last number that is inside.
fn corners(
    province: Fraction,
    last: u32,
    tail: f64,
    x: &Scale,
    share: impl Fn(f64) -> i32,
) -> [Vec<BackendCoord>; 2] {
    let step = (last / CORNERS).max(1);
    let mut paths = [Vec::new(), Vec::new()];
    for of in (step..=last).step_by(step as usize) {
        let Some(limits) = Limits::new(of, province, tail) else { continue };
        let (number, half) = (f64::from(of), f64::from(step) / 2.0);
        let below = share(((f64::from(limits.low) - 0.5) / number).max(0.0));
        let above = share(((f64::from(limits.high) + 0.5) / number).min(1.0));
        for (path, y) in paths.iter_mut().zip([above, below]) {
            if TOP < y && y < BOTTOM {
                path.extend([number - half, number + half].map(|edge| (x.at(edge), y)));
            }
        }
    }
    paths
}
