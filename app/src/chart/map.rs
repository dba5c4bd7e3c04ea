use super::{
    Spoken,
    svg::{BackendCoord, HPos, Ink, Sheet, Space},
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
    Sheet::spoken("map", size(map), &map.spoken, |sheet| draw(sheet, map))
}

const WIDTH: i32 = 400;
/// Room for dots and names at the edges.
const EDGE: i32 = 34;
/// Of a place without any, and of the greatest.
const RADII: (f64, f64) = (2.5, 14.0);
/// The greatest is smaller where there are many: this, by the root of their number.
const CROWD: f64 = 64.0;
/// A name is written for so many at most, of more only where there is something; the rest is in
/// the table.
const NAMED: usize = 24;

fn size(map: &Map) -> (i32, i32) {
    let (_, (wide, high)) = frame(map);
    // No province is drawn higher than it is wide by more than a half.
    let height = (f64::from(WIDTH - 2 * EDGE) * high / wide.max(1.0)).min(f64::from(WIDTH) * 1.2);
    (WIDTH, (height as i32).max(120) + 2 * EDGE)
}

/// Where the west and the north end, and how far it is to the east and the south: thousandths of
/// a degree of latitude.
fn frame(map: &Map) -> ((f64, f64), (f64, f64)) {
    let points = || map.dots.iter().map(|dot| flat(map, dot));
    let least = points().fold((f64::MAX, f64::MAX), |at, p| (at.0.min(p.0), at.1.min(p.1)));
    let most = points().fold((f64::MIN, f64::MIN), |at, p| (at.0.max(p.0), at.1.max(p.1)));
    (least, ((most.0 - least.0).max(1.0), (most.1 - least.1).max(1.0)))
}

/// East and south, as far as the earth is flat within a province: a degree of longitude is
/// shorter by the cosine of the latitude.
fn flat(map: &Map, dot: &MapDot) -> (f64, f64) {
    let middle = map.dots.iter().map(|dot| f64::from(dot.latitude)).sum::<f64>();
    let middle = (middle / map.dots.len().max(1) as f64 / 1000.0).to_radians();
    (f64::from(dot.longitude) * middle.cos(), -f64::from(dot.latitude))
}

fn draw(sheet: &Sheet<'_>, map: &Map) {
    let ((west, north), (wide, high)) = frame(map);
    let (width, height) = size(map);
    let scale = (f64::from(width - 2 * EDGE) / wide).min(f64::from(height - 2 * EDGE) / high);
    let (left, top) =
        ((f64::from(width) - wide * scale) / 2.0, (f64::from(height) - high * scale) / 2.0);
    let at = |dot: &MapDot| -> BackendCoord {
        let (x, y) = flat(map, dot);
        ((left + (x - west) * scale).round() as i32, (top + (y - north) * scale).round() as i32)
    };
    let most = map.dots.iter().map(|dot| dot.number).max().unwrap_or(0).max(1);
    let radius = |dot: &MapDot| {
        let part = f64::from(dot.number) / f64::from(most);
        let greatest = (CROWD / (map.dots.len() as f64).sqrt()).clamp(2.0 * RADII.0, RADII.1);
        (greatest * part.sqrt()).max(RADII.0).round() as i32
    };
    let mut order: Vec<&MapDot> = map.dots.iter().collect();
    order.sort_by_key(|dot| std::cmp::Reverse(dot.number));
    let mut space = Space::default();
    for dot in &order {
        let ((x, y), r) = (at(dot), radius(dot));
        match dot.number {
            0 => sheet.dot(Ink::Start, (x, y), RADII.0 as i32),
            _ => sheet.dot(Ink::Last, (x, y), r),
        }
        space.take_rect((x - r, y - r), (x + r, y + r));
    }
    let few = map.dots.len() <= NAMED;
    for dot in order.iter().take(NAMED).filter(|dot| few || dot.number > 0) {
        let ((x, y), r) = (at(dot), radius(dot) + 4);
        let places = [
            (x + r, y + 4, HPos::Left),
            (x - r, y + 4, HPos::Right),
            (x, y - r - 2, HPos::Center),
            (x, y + r + 12, HPos::Center),
        ];
        if let Some((x, y, anchor)) = space.first_free(&dot.name, (2, width - 2), &places) {
            sheet.text(Ink::Value, &dot.name, (x, y), anchor);
        }
    }
}
