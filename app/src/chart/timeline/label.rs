use super::{SIZE, Timeline};
use crate::{
    chart::svg::{BackendCoord, HPos, Ink, Place, Sheet, Space, text_width},
    format,
};

/// The newest figures first, each once and nearest to its own point; one without free room
/// there is left to the table.
pub fn write_labels(
    sheet: &Sheet<'_>,
    timeline: &Timeline,
    published: &[BackendCoord],
    left: i32,
    space: &mut Space,
) {
    let mut named = Vec::new();
    for ((_, value), &point) in timeline.published.iter().zip(published).rev() {
        // All decimals, as published. The cast saturates and turns NaN into 0.
        let text = format::milli(timeline.lang, (value * 1000.0).round() as i64);
        let text = if timeline.percent { format!("{text}%") } else { text };
        let label = (point, text.clone());
        if named.contains(&label) {
            continue;
        }
        named.push(label);
        let own: Vec<Place> = around(point)
            .into_iter()
            .filter(|&place| {
                let center = center(&text, place);
                published.iter().all(|&other| other == point || is_nearer(center, point, other))
            })
            .collect();
        // Side by side without a gap two figures are read as one.
        let room = format!("{text}{}", format::NBSP);
        if let Some((x, y, anchor)) = space.first_free(&room, (left, SIZE.0), &own) {
            sheet.text(Ink::Value, &text, (x, y), anchor);
        }
    }
}

fn around((x, y): BackendCoord) -> [Place; 8] {
    [
        (x, y - 12, HPos::Center),
        (x, y + 20, HPos::Center),
        (x - 12, y + 4, HPos::Right),
        (x + 12, y + 4, HPos::Left),
        (x - 8, y - 10, HPos::Right),
        (x + 8, y - 10, HPos::Left),
        (x + 8, y + 18, HPos::Left),
        (x - 8, y + 18, HPos::Right),
    ]
}

fn center(text: &str, (x, y, anchor): Place) -> BackendCoord {
    let width = text_width(text);
    let x = match anchor {
        HPos::Left => x + width / 2,
        HPos::Center => x,
        HPos::Right => x - width + width / 2,
    };
    (x, y - 4)
}

/// True where the eye does not hesitate between the two: one is half as far again.
fn is_nearer((x, y): BackendCoord, one: BackendCoord, other: BackendCoord) -> bool {
    let distance = |to: BackendCoord| (x - to.0).pow(2) + (y - to.1).pow(2);
    distance(one) * 9 < distance(other) * 4
}
