use super::{BOTTOM, Plot, SIZE, TOP, last};
use crate::{
    chart::{
        StepLine,
        axis::along_level,
        number::{goal, number},
        svg::{BackendCoord, HPos, Ink, Place, Sheet, Space, text_width},
    },
    format,
};

/// Names the lines where they run, and says by how much a count rises where that covers nothing,
/// the largest rises first.
pub fn write_labels(
    sheet: &Sheet<'_>,
    line: &StepLine,
    plot: &Plot,
    before: &[Vec<BackendCoord>],
    space: &mut Space,
) {
    let StepLine { lang, share, .. } = *line;
    let mut write = |ink, text: &str, places: &[Place], always: bool| {
        let free = space.first_free(text, (plot.left, SIZE.0), places);
        if let Some((x, y, anchor)) = free.or(places.first().copied().filter(|_| always)) {
            sheet.text(ink, text, (x, y), anchor);
        }
    };
    if line.day != line.period.last {
        let text = format::day(lang, line.day);
        let half = text_width(&text) / 2 + 1;
        let (day, _) = plot.at(line.day, 0.0);
        let middle = day.max(plot.left + half).min(SIZE.0 - half);
        write(Ink::Note, &text, &[(middle, 11, HPos::Center)], true);
    }
    if let Some(value) = last(line) {
        let end = plot.at(line.day, value);
        sheet.dot(Ink::Last, end, 4);
        write(Ink::Value, &line.end, &beside(end), true);
    } else {
        let middle = (plot.left + plot.right) / 2;
        let places = [(TOP + BOTTOM) / 2, TOP + 60, BOTTOM - 20].map(|y| (middle, y, HPos::Center));
        write(Ink::Note, format::no_data(lang), &places, true);
    }
    if let Some(value) = line.goal {
        let text = format!("{} {}", lang.pick("Chỉ tiêu", "Target"), goal(lang, value, share));
        let places = along_level((plot.left, plot.right), plot.at(line.day, value).1);
        write(Ink::GoalNote, &text, &places, true);
    }
    if let Some((from, to)) = line.pace {
        let ends = (plot.at(line.period.baseline(), from), plot.at(line.period.last, to));
        write(Ink::Note, lang.pick("Tiến độ", "Pace"), &along(ends), true);
    }
    write(Ink::Note, lang.pick("Năm trước", "Year before"), &beside_levels(before), true);
    // The steepest first.
    let mut least = if share { 0 } else { BOTTOM - TOP };
    while least >= LEAST_RISE {
        for ends in line.values.windows(2) {
            let [(_, Some(from)), (day, Some(to))] = *ends else { continue };
            let (low, high) = (plot.y.at(from), plot.y.at(to));
            if low - high == least && day <= line.day {
                let x = plot.x.at(day.0.into());
                let places = [
                    (x - 5, low - 5, HPos::Right),
                    (x + 5, high + 14, HPos::Left),
                    (x - 5, high - 5, HPos::Right),
                    (x + 5, low + 14, HPos::Left),
                ];
                let rise = format!("+{}", number(lang, to - from, false));
                write(Ink::Note, &rise, &places, false);
            }
        }
        least -= 1;
    }
}

/// A step that rises less is left to the table.
const LEAST_RISE: i32 = 7;

fn beside((x, y): BackendCoord) -> [Place; 4] {
    [
        (x + 9, y + 4, HPos::Left),
        (x + 9, y - 8, HPos::Left),
        (x + 9, y + 17, HPos::Left),
        (x - 6, y - 9, HPos::Right),
    ]
}

/// Below or above each level, the last one first.
fn beside_levels(paths: &[Vec<BackendCoord>]) -> Vec<Place> {
    let mut places = Vec::new();
    for ends in paths.iter().flat_map(|points| points.windows(2)).rev() {
        let ((left, level), (right, end)) = (ends[0], ends[1]);
        if level == end {
            for y in [level + 14, level - 6] {
                places.push(((left + right) / 2, y, HPos::Center));
                places.push((right - 4, y, HPos::Right));
                places.push((left + 4, y, HPos::Left));
            }
        }
    }
    places
}

/// Below a rising line on its right, or above it on its left.
fn along((from, to): (BackendCoord, BackendCoord)) -> [Place; 8] {
    let at = |eighths: i32| {
        (from.0 + (to.0 - from.0) * eighths / 8, from.1 + (to.1 - from.1) * eighths / 8)
    };
    std::array::from_fn(|place| {
        let (x, y) = at([6, 5, 3, 2, 5, 4, 3, 6][place]);
        if place < 4 { (x + 10, y + 14, HPos::Left) } else { (x - 6, y - 5, HPos::Right) }
    })
}
