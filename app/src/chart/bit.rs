use super::svg::{Ink, Sheet};

/// A bar as small as a word, from 0 to 1, for a cell that says the same in numbers.
pub fn bit(part: f64) -> String {
    Sheet::silent("bit", (WIDTH, 2), |sheet| {
        // The cast saturates and turns NaN into 0.
        let end = ((part * f64::from(WIDTH)).round() as i32).clamp(0, WIDTH);
        if end > 0 {
            sheet.rect(Ink::Bar, (0, 0), (end, 2));
        }
    })
}

const WIDTH: i32 = 40;
