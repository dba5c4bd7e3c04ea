use super::MapDot;
use crate::chart::svg::BackendCoord;

/// What a map shows and where it stands on the sheet. It is fitted to the places that lie together;
/// the few that lie far off stand at the edge.
pub struct Frame {
    pub size: (i32, i32),
    /// Positions of the dots that stand at the edge.
    pub far: Vec<usize>,
    /// What a degree of longitude is of one of latitude.
    narrow: f64,
    middle: Point,
    scale: f64,
}

/// East and south, in thousandths of a degree of latitude.
type Point = (f64, f64);

const WIDTH: i32 = 400;
/// Room for dots and names at the edges.
const EDGE: i32 = 34;
/// Room for a dot beyond that.
const RIM: i32 = 16;
/// At most one in so many lies far off.
const FEW: usize = 5;

impl Frame {
    pub fn new(dots: &[MapDot]) -> Self {
        let latitudes = dots.iter().map(|dot| f64::from(dot.latitude)).sum::<f64>();
        let narrow = (latitudes / dots.len().max(1) as f64 / 1000.0).to_radians().cos();
        let points: Vec<Point> = dots.iter().map(|dot| flat(dot, narrow)).collect();
        let near = cluster(&points);
        let far = (0..points.len()).filter(|at| !near.contains(at)).collect();
        let ((west, north), (wide, high)) = extent(&points, &near);
        let room = f64::from(WIDTH - 2 * EDGE);
        // No province is drawn higher than it is wide by more than a half.
        let height = (room * high / wide).min(f64::from(WIDTH) * 1.2);
        let height = (height as i32).max(120);
        Self {
            size: (WIDTH, height + 2 * EDGE),
            far,
            narrow,
            middle: (west + wide / 2.0, north + high / 2.0),
            scale: (room / wide).min(f64::from(height) / high),
        }
    }

    pub fn at(&self, dot: &MapDot) -> BackendCoord {
        let place = |value: f64, middle: f64, length: i32| {
            let at = f64::from(length) / 2.0 + (value - middle) * self.scale;
            (at.round() as i32).clamp(RIM, length - RIM)
        };
        let (x, y) = flat(dot, self.narrow);
        (place(x, self.middle.0, self.size.0), place(y, self.middle.1, self.size.1))
    }
}

/// As far as the earth is flat within a province.
fn flat(dot: &MapDot, narrow: f64) -> Point {
    (f64::from(dot.longitude) * narrow, -f64::from(dot.latitude))
}

/// All but the few for whose sake the others would have less than half of the room.
fn cluster(points: &[Point]) -> Vec<usize> {
    let mut near: Vec<usize> = (0..points.len()).collect();
    let least = points.len() - points.len() / FEW;
    while let Some(nearer) = without_far(points, &near, near.len() - least) {
        near = nearer;
    }
    near
}

/// Without up to `most` on one side, if it is farther to them than the others reach.
fn without_far(points: &[Point], of: &[usize], most: usize) -> Option<Vec<usize>> {
    let sides: [fn(Point) -> f64; 4] = [|p| p.0, |p| -p.0, |p| p.1, |p| -p.1];
    sides.into_iter().find_map(|side| {
        let mut order = of.to_vec();
        order.sort_by(|&one, &other| side(points[one]).total_cmp(&side(points[other])));
        let is_far = |&cut: &usize| {
            let gap = side(points[order[cut]]) - side(points[order[cut - 1]]);
            let (_, (wide, high)) = extent(points, &order[cut..]);
            gap > wide.max(high)
        };
        let cut = (1..=most).rev().find(is_far)?;
        Some(order.split_off(cut))
    })
}

/// Where the west and the north end, and how far it is to the east and the south.
fn extent(points: &[Point], of: &[usize]) -> (Point, Point) {
    let points = || of.iter().map(|&at| points[at]);
    let least = points().fold((f64::MAX, f64::MAX), |at, p| (at.0.min(p.0), at.1.min(p.1)));
    let most = points().fold((f64::MIN, f64::MIN), |at, p| (at.0.max(p.0), at.1.max(p.1)));
    (least, ((most.0 - least.0).max(1.0), (most.1 - least.1).max(1.0)))
}
