use super::{
    Funnel,
    apart::apart,
    axis::value_axis,
    slope::{GAP, WIDTH},
    svg::{BackendCoord, HPos, Ink, Place, Scale, Sheet, Space, text_width, ticks},
};
use crate::{
    board::{Fraction, Limits},
    format::{self, Lang},
};

/// Shares by what they are of, within the exact limits of chance around the province's
/// share. Those of fewer than five have no dot.
pub fn funnel(funnel: &Funnel) -> String {
    Sheet::spoken("funnel", SIZE, &funnel.spoken, |sheet| draw(sheet, funnel))
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
    let (y, left) = value_axis(sheet, lang, true, 0.0..100.0, (TOP, right, BOTTOM));
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
    let mut ends = Vec::new();
    for (ink, tail) in [(Ink::Limit, Limits::TAIL_998), (Ink::Pace, Limits::TAIL_95)] {
        let (mut low, mut high) = corners(funnel.province, last, tail, &x, share);
        ends.extend([high.last(), low.last()].into_iter().flatten().map(|end| end.1));
        for path in [&mut low, &mut high] {
            path.dedup();
            sheet.line(ink, path);
        }
    }
    sheet.line(Ink::Province, &[(left, share(center)), (right, share(center))]);
    ends.push(share(center));
    for (name, at) in names.iter().zip(apart(&ends, GAP, (TOP, BOTTOM))) {
        sheet.text_in_row(Ink::Note, name, (right + 6, at), HPos::Left);
    }
    write_dots(sheet, &dots, &x, share, (left, WIDTH));
}

/// The ends of both pairs of limits, the outer ones first, then the line of the province.
fn names(lang: Lang, province: Fraction) -> [String; 5] {
    let [outer, inner] = lang.pick(["99,8%", "95%"], ["99.8%", "95%"]);
    let middle = format!("{} {}", lang.pick("Tỉnh", "Province"), format::percent(lang, province));
    [outer.into(), outer.into(), inner.into(), inner.into(), middle]
}

struct Dot<'a> {
    name: &'a str,
    share: f64,
    of: u32,
}

fn dots(funnel: &Funnel) -> Vec<Dot<'_>> {
    let rows = funnel.rows.iter().filter(|row| !format::is_too_small_for_percent(row.1));
    let dot = |row: &'_ (String, Fraction)| Some((row.1.value()?, row.1.denominator?));
    rows.filter_map(|row| dot(row).map(|(share, of)| Dot { name: &row.0, share, of })).collect()
}

/// The lower and the upper limit as steps: the edge stands half an item beyond the last
/// number that is inside.
fn corners(
    province: Fraction,
    last: u32,
    tail: f64,
    x: &Scale,
    share: impl Fn(f64) -> i32,
) -> (Vec<BackendCoord>, Vec<BackendCoord>) {
    let step = (last / CORNERS).max(1);
    let (mut low, mut high) = (Vec::new(), Vec::new());
    for of in (step..=last).step_by(step as usize) {
        let Some(limits) = Limits::new(of, province, tail) else { continue };
        let (number, half) = (f64::from(of), f64::from(step) / 2.0);
        let below = share(((f64::from(limits.low) - 0.5) / number).max(0.0));
        let above = share(((f64::from(limits.high) + 0.5) / number).min(1.0));
        for edge in [number - half, number + half] {
            low.push((x.at(edge), below));
            high.push((x.at(edge), above));
        }
    }
    (low, high)
}

/// Each dot is named where its name covers no other dot or name, or else beside it.
fn write_dots(
    sheet: &Sheet<'_>,
    dots: &[Dot<'_>],
    x: &Scale,
    share: impl Fn(f64) -> i32,
    room: (i32, i32),
) {
    let mut space = Space::default();
    let at = |dot: &Dot<'_>| (x.at(dot.of.into()), share(dot.share));
    for dot in dots {
        let (x, y) = at(dot);
        sheet.dot(Ink::Last, (x, y), 5);
        space.take_rect((x - 6, y - 6), (x + 6, y + 6));
    }
    for dot in dots {
        let places = around(at(dot));
        let free = space.first_free(dot.name, room, &places);
        let (x, y, anchor) = free.unwrap_or(places[0]);
        sheet.text(Ink::Value, dot.name, (x, y), anchor);
    }
}

fn around((x, y): BackendCoord) -> [Place; 10] {
    [
        (x + 10, y + 4, HPos::Left),
        (x - 10, y + 4, HPos::Right),
        (x, y - 11, HPos::Center),
        (x, y + 20, HPos::Center),
        (x + 9, y - 9, HPos::Left),
        (x + 9, y + 18, HPos::Left),
        (x - 9, y - 9, HPos::Right),
        (x - 9, y + 18, HPos::Right),
        (x, y - 26, HPos::Center),
        (x, y + 35, HPos::Center),
    ]
}
