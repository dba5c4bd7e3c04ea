use super::{
    Waterfall,
    bars::{ROW, WIDTH, name_width},
    svg::{HPos, Ink, Scale, Sheet, text_width},
};
use crate::format::{self, Lang};

/// From one total to another: each part starts where the one before ended.
pub fn bridge(waterfall: &Waterfall) -> String {
    let rows = i32::try_from(waterfall.parts.len() + 2).unwrap_or(2);
    let size = (WIDTH, ROW * rows);
    Sheet::spoken("bridge", size, &waterfall.spoken, |sheet| draw(sheet, waterfall))
}

struct Row<'a> {
    name: &'a str,
    number: String,
    ink: Ink,
    from: i64,
    to: i64,
}

fn draw(sheet: &Sheet<'_>, waterfall: &Waterfall) {
    let rows = rows(waterfall);
    let left = name_width(rows.iter().map(|row| row.name));
    let room = rows.iter().map(|row| text_width(&row.number)).max().unwrap_or_default() + 8;
    let ends = || rows.iter().flat_map(|row| [row.from, row.to]);
    let lowest = ends().min().unwrap_or_default().min(0);
    let highest = ends().max().unwrap_or_default();
    let scale = Scale::new(lowest as f64..highest as f64, (left, WIDTH - room));

    let zero = scale.at(0.0);
    sheet.line(Ink::Axis, &[(zero, 0), (zero, ROW * rows.len() as i32)]);
    let mut reached = None;
    for (place, row) in (0_i32..).zip(&rows) {
        let middle = place * ROW + ROW / 2;
        let (from, to) = (scale.at(row.from as f64), scale.at(row.to as f64));
        sheet.text_in_row(Ink::Name, row.name, (0, middle), HPos::Left);
        if row.from != row.to {
            let wide = if from == to { (from, to + 2) } else { (from, to) };
            sheet.rect(row.ink, (wide.0, middle - 7), (wide.1, middle + 7));
        }
        if let Some(x) = reached {
            let bottom = if row.from == row.to { middle + 7 } else { middle - 7 };
            sheet.line(Ink::Link, &[(x, middle - ROW + 7), (x, bottom)]);
        }
        reached = Some(to);
        sheet.text_in_row(Ink::Value, &row.number, (from.max(to) + 6, middle), HPos::Left);
    }
}

fn rows<'a>(waterfall: &'a Waterfall) -> Vec<Row<'a>> {
    let lang = waterfall.lang;
    let total = |total: &'a (String, u32)| {
        let to = i64::from(total.1);
        Row { name: &total.0, number: format::count(lang, to), ink: Ink::Bar, from: 0, to }
    };
    let mut reached = i64::from(waterfall.start.1);
    let part = |(name, change): &'a (String, i64)| {
        let from = reached;
        reached = reached.saturating_add(*change);
        let ink = if *change < 0 { Ink::Minus } else { Ink::Plus };
        Row { name, number: with_sign(lang, *change), ink, from, to: reached }
    };
    let start = std::iter::once(total(&waterfall.start));
    let parts = waterfall.parts.iter().map(part);
    start.chain(parts).chain([total(&waterfall.end)]).collect()
}

fn with_sign(lang: Lang, change: i64) -> String {
    let plus = if change > 0 { "+" } else { "" };
    format!("{plus}{}", format::count(lang, change))
}
