mod frame;

use self::frame::Frame;
use super::{
    Spoken,
    svg::{HPos, Ink, Sheet, Space},
};

/// Places where they lie, each with its count.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    pub spoken: Spoken,
    pub dots: Vec<MapDot>,
}

/// A place at its point, in thousandths of a degree.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDot {
    pub name: String,
    pub latitude: i32,
    pub longitude: i32,
    pub number: u32,
}

/// Places where they lie, each as a dot whose area stands for its count; what is nothing is a
/// small ring. The largest are named where their names cover nothing.
pub fn map(map: &Map) -> String {
    let frame = Frame::new(&map.dots);
    Sheet::spoken("map", frame.size, &map.spoken, |sheet| draw(sheet, &map.dots, &frame))
}

/// The names of those that lie too far off to be drawn where they lie.
pub fn at_edge(map: &Map) -> Vec<&str> {
    Frame::new(&map.dots).far.into_iter().map(|at| &*map.dots[at].name).collect()
}

/// Of a place without any, and of the greatest.
const RADII: (f64, f64) = (2.5, 14.0);
/// The greatest is smaller where there are many: this, by the root of their number.
const CROWD: f64 = 64.0;
/// A name is written for so many at most, of more only where there is something; the rest is in
/// the table.
const NAMED: usize = 24;

fn draw(sheet: &Sheet<'_>, dots: &[MapDot], frame: &Frame) {
    let (width, height) = frame.size;
    let most = dots.iter().map(|dot| dot.number).max().unwrap_or(0).max(1);
    let radius = |dot: &MapDot| {
        let part = f64::from(dot.number) / f64::from(most);
        let greatest = (CROWD / (dots.len() as f64).sqrt()).clamp(2.0 * RADII.0, RADII.1);
        (greatest * part.sqrt()).max(RADII.0).round() as i32
    };
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(dots[at].number));
    let mut space = Space::default();
    for dot in order.iter().map(|&at| &dots[at]) {
        let ((x, y), r) = (frame.at(dot), radius(dot));
        match dot.number {
            0 => sheet.dot(Ink::Start, (x, y), RADII.0 as i32),
            _ => sheet.dot(Ink::Last, (x, y), r),
        }
        space.take_rect((x - r, y - r), (x + r, y + r));
    }
    let few = dots.len() <= NAMED;
    let large = order.into_iter().take(NAMED).filter(|&at| few || dots[at].number > 0);
    let near = large.filter(|at| !frame.far.contains(at));
    // Who does not stand where it lies cannot be told without its name.
    for dot in frame.far.iter().copied().chain(near).map(|at| &dots[at]) {
        let ((x, y), r) = (frame.at(dot), radius(dot) + 4);
        let places = [
            (x + r, y + 4, HPos::Left),
            (x - r, y + 4, HPos::Right),
            (x, y - r - 2, HPos::Center),
            (x, y + r + 12, HPos::Center),
        ];
        let places = &places[..if y + r + 15 > height { 3 } else { 4 }];
        if let Some((x, y, anchor)) = space.first_free(&dot.name, (2, width - 2), places) {
            sheet.text(Ink::Value, &dot.name, (x, y), anchor);
        }
    }
}
