use super::{BOTTOM, Funnel, SIZE};
use crate::{
    board::Fraction,
    chart::svg::{BackendCoord, HPos, Ink, Place, Scale, Sheet, Space},
    format,
};

/// The share of one district, and the number that it is of.
pub struct Dot<'a> {
    pub name: &'a str,
    pub share: f64,
    pub of: u32,
}

pub fn dots(funnel: &Funnel) -> Vec<Dot<'_>> {
    let rows = funnel.rows.iter().filter(|row| !format::is_too_small_for_percent(row.1));
    let dot = |row: &'_ (String, Fraction)| Some((row.1.value()?, row.1.denominator?));
    rows.filter_map(|row| dot(row).map(|(share, of)| Dot { name: &row.0, share, of })).collect()
}

/// Each dot is named where its name covers no other dot or name; one without room is left to
/// the table.
pub fn write_dots(
    sheet: &Sheet<'_>,
    dots: &[Dot<'_>],
    x: &Scale,
    share: impl Fn(f64) -> i32,
    room: (i32, i32),
) {
    let mut space = Space::default();
    space.take_rect((0, BOTTOM), SIZE);
    let at = |dot: &Dot<'_>| (x.at(dot.of.into()), share(dot.share));
    for dot in dots {
        let (x, y) = at(dot);
        sheet.dot(Ink::Last, (x, y), 5);
        space.take_rect((x - 6, y - 6), (x + 6, y + 6));
    }
    for dot in dots {
        let places = around(at(dot));
        if let Some((x, y, anchor)) = space.first_free(dot.name, room, &places) {
            sheet.text(Ink::Value, dot.name, (x, y), anchor);
        }
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
