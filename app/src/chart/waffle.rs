use super::{
    Spoken,
    svg::{HPos, Ink, Sheet},
};
use crate::{
    board::State,
    format::{self, Lang},
};

/// One square a product, or as many products as it says elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Waffle {
    pub lang: Lang,
    pub spoken: Spoken,
    /// State and stars, in the order in which they are drawn.
    pub squares: Vec<(State, u8)>,
}

/// One square a product, its stars written in it, its state as pattern.
pub fn waffle(waffle: &Waffle) -> String {
    let number = waffle.squares.len();
    let (row, width) = if number > FEW { (20, 400) } else { (10, 200) };
    let rows = i32::try_from(number.div_ceil(row)).unwrap_or(1).max(1);
    Sheet::spoken("waffle", (width, rows * PITCH), &waffle.spoken, |sheet| {
        draw(sheet, waffle, row);
    })
}

/// So many stand ten in a row, more of them twenty.
const FEW: usize = 100;
const PITCH: i32 = 20;
const SQUARE: i32 = 17;

fn draw(sheet: &Sheet<'_>, waffle: &Waffle, row: usize) {
    if waffle.squares.is_empty() {
        sheet.text_in_row(Ink::Note, format::no_data(waffle.lang), (0, PITCH / 2), HPos::Left);
    }
    for (row, squares) in (0_i32..).zip(waffle.squares.chunks(row)) {
        for (column, &(state, stars)) in (0_i32..).zip(squares) {
            let (left, top) = (column * PITCH, row * PITCH);
            let (right, bottom) = (left + SQUARE, top + SQUARE);
            let Look { fill, text, strikes } = look(state);
            sheet.rect(fill, (left, top), (right, bottom));
            let strokes = [[(left, bottom), (right, top)], [(left, top), (right, bottom)]];
            for stroke in strokes.iter().take(strikes) {
                sheet.line(Ink::Strike, stroke);
            }
            let middle = (left + SQUARE / 2, top + SQUARE / 2 + 1);
            sheet.text_in_row(text, &stars.to_string(), middle, HPos::Center);
        }
    }
}

struct Look {
    fill: Ink,
    /// The ink of the number in the square.
    text: Ink,
    /// Strokes across it, none to two.
    strikes: usize,
}

fn look(state: State) -> Look {
    let (fill, text, strikes) = match state {
        State::Recognised => (Ink::Bar, Ink::OnBar, 0),
        State::Ending => (Ink::AtRisk, Ink::Value, 0),
        State::Extended => (Ink::Hollow, Ink::Value, 0),
        State::Ended => (Ink::Hollow, Ink::Note, 1),
        State::Revoked => (Ink::Hollow, Ink::Note, 2),
        State::Below | State::None => (Ink::NoTrack, Ink::Note, 0),
    };
    Look { fill, text, strikes }
}
