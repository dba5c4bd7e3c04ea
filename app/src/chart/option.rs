use super::svg::{Ink, Scale, Sheet};

/// A small bar beside the number that it shows.
pub fn option_bar(number: u32, highest: u32) -> String {
    Sheet::silent("option", (WIDTH, HEIGHT), |sheet| {
        let scale = Scale::new(0.0..highest.into(), (0, WIDTH));
        if number > 0 {
            sheet.rect(Ink::Bar, (0, 0), (scale.at(number.into()).max(1), HEIGHT));
        }
    })
}

const WIDTH: i32 = 48;
const HEIGHT: i32 = 8;
