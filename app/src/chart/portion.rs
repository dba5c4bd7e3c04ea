use super::svg::{Ink, Scale, Sheet};

/// A part of a whole, from 0 to 1, as a bar on a track; beside text that says the same.
pub fn portion(part: f64) -> String {
    Sheet::silent("portion", (WIDTH, HEIGHT), |sheet| {
        sheet.rect(Ink::Track, (0, 0), (WIDTH, HEIGHT));
        let end = Scale::new(0.0..1.0, (0, WIDTH)).at(part);
        if part > 0.0 {
            sheet.rect(Ink::Bar, (0, 0), (end.max(2), HEIGHT));
        }
    })
}

const WIDTH: i32 = 96;
const HEIGHT: i32 = 8;
