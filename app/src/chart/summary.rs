use super::{
    Bullet, Spoken,
    bullet::{can_be_drawn, draw_row},
    svg::{HPos, Ink, Sheet, text_width},
};
use crate::board::Status;

/// All targets, a row each.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub spoken: Spoken,
    pub rows: Vec<SummaryRow>,
}

/// One target: what it is called and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    pub name: String,
    pub value: String,
    pub status: Status,
    /// The status in words.
    pub word: String,
    pub bullet: Option<Bullet>,
}

/// All targets in one picture: name and value, and below them the bullet beside its status in
/// words, the goals of all in one column.
pub fn summary(summary: &Summary) -> String {
    let height: i32 = summary.rows.iter().map(height).sum();
    Sheet::spoken("summary", (WIDTH, height.max(LINE)), &summary.spoken, |sheet| {
        draw(sheet, summary);
    })
}

const WIDTH: i32 = 400;
const LINE: i32 = 17;
const BAR: i32 = 24;
const GAP: i32 = 8;
/// A status and its sign.
const SIGN: i32 = 14;

fn height(row: &SummaryRow) -> i32 {
    let last = if has_bar(row) { BAR } else { LINE };
    LINE + if fits_in_one_line(row) { 0 } else { LINE } + last + GAP
}

fn has_bar(row: &SummaryRow) -> bool {
    row.bullet.as_ref().is_some_and(can_be_drawn)
}

fn fits_in_one_line(row: &SummaryRow) -> bool {
    text_width(&row.name) + 40 + text_width(&row.value) <= WIDTH
}

fn draw(sheet: &Sheet<'_>, summary: &Summary) {
    let barred = summary.rows.iter().filter(|row| has_bar(row));
    let words = barred.map(|row| text_width(&row.word)).max().unwrap_or_default();
    let side = WIDTH - words - SIGN - 10;
    let mut top = 0;
    for row in &summary.rows {
        let mut line = top + LINE - 4;
        sheet.text(Ink::Name, &row.name, (0, line), HPos::Left);
        if !fits_in_one_line(row) {
            line += LINE;
        }
        sheet.text(Ink::Value, &row.value, (WIDTH, line), HPos::Right);
        let below = line + 5;
        let (left, middle) = match row.bullet.as_ref().filter(|bullet| can_be_drawn(bullet)) {
            Some(bullet) => {
                draw_row(sheet, bullet, side - 10, (below, below + BAR));
                (side, below + BAR / 2)
            }
            None => (0, below + LINE / 2),
        };
        sheet.sign(row.status, (left, middle - SIGN / 2), SIGN);
        sheet.text_in_row(Ink::Note, &row.word, (left + SIGN + 5, middle), HPos::Left);
        top += height(row);
    }
}
