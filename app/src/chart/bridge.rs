use super::{
    Spoken,
    bars::{ROW, WIDTH, name_width},
    svg::{HPos, Ink, Scale, Sheet, text_width},
};
use crate::format::{self, Lang};

/// From one total to another in signed parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    pub lang: Lang,
    pub spoken: Spoken,
    pub start: (String, u32),
    pub parts: Vec<(String, i64)>,
    pub end: (String, u32),
}

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
    let highest = rows.iter().flat_map(|row| [row.from, row.to]).max().unwrap_or_default();
    let start = bridge_start(waterfall);
    let scale = Scale::new(start as f64..highest as f64, (left, WIDTH - room));

    let begin = scale.at(start as f64);
    sheet.line(Ink::Axis, &[(begin, 0), (begin, ROW * rows.len() as i32)]);
    let mut reached = None;
    for (place, row) in (0_i32..).zip(&rows) {
        let middle = place * ROW + ROW / 2;
        let (from, to) = (scale.at(row.from as f64), scale.at(row.to as f64));
        sheet.text_in_row(Ink::Name, row.name, (0, middle), HPos::Left);
        if row.from != row.to {
            let wide = if from == to { (from, to + 2) } else { (from, to) };
            sheet.rect(row.ink, (wide.0, middle - 7), (wide.1, middle + 7));
            if row.from == 0 && start > 0 {
                // What is left out of a total is marked where it is.
                for x in [left + 8, left + 13] {
                    sheet.line(Ink::Break, &[(x, middle + 9), (x + 4, middle - 9)]);
                }
            }
        }
        if let Some(x) = reached {
            let bottom = if row.from == row.to { middle + 7 } else { middle - 7 };
            sheet.line(Ink::Link, &[(x, middle - ROW + 7), (x, bottom)]);
        }
        reached = Some(to);
        sheet.text_in_row(Ink::Value, &row.number, (from.max(to) + 6, middle), HPos::Left);
    }
}

/// Where the axis begins: at 0, or higher when the parts would be slivers beside the totals.
pub fn bridge_start(waterfall: &Waterfall) -> i64 {
    let mut reached = i64::from(waterfall.start.1);
    let mut ends = vec![reached, i64::from(waterfall.end.1)];
    for (_, change) in &waterfall.parts {
        reached = reached.saturating_add(*change);
        ends.push(reached);
    }
    let lowest = ends.iter().copied().min().unwrap_or_default();
    let reach = ends.iter().copied().max().unwrap_or_default().saturating_sub(lowest);
    match lowest > reach.saturating_mul(2) {
        true => (lowest - reach.max(5)).max(0) / 10 * 10,
        false => lowest.min(0),
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
