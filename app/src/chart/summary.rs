use super::{
    Summary,
    bullet::{can_be_drawn, draw_in},
    svg::{HPos, Ink, Sheet},
};

/// All targets in one picture: name and value, and below them the bullet, the goals
/// of all in one column.
pub fn summary(summary: &Summary) -> String {
    let rows = i32::try_from(summary.rows.len().max(1)).unwrap_or(1);
    Sheet::spoken("summary", (WIDTH, ROW * rows), &summary.spoken, |sheet| draw(sheet, summary))
}

const WIDTH: i32 = 400;
const ROW: i32 = 46;

fn draw(sheet: &Sheet<'_>, summary: &Summary) {
    for (place, row) in (0_i32..).zip(&summary.rows) {
        let top = place * ROW;
        sheet.text(Ink::Name, &row.name, (0, top + 14), HPos::Left);
        sheet.text(Ink::Value, &row.value, (WIDTH, top + 14), HPos::Right);
        match row.bullet.as_ref().filter(|bullet| can_be_drawn(bullet)) {
            Some(bullet) => draw_in(sheet, bullet, (0, WIDTH), (top + 17, top + 41)),
            None => sheet.text(Ink::Note, &row.status, (0, top + 32), HPos::Left),
        }
    }
}
