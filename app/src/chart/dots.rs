use super::{
    Places, Stems,
    axis::Reach,
    bars::{ROW, WIDTH, mark_rows, name_width, row_middle},
    number::goal,
    svg::{HPos, Ink, Scale, Sheet, percent_ticks, text_width},
};
use crate::{
    board::{Fraction, Goal},
    format::{self, Lang},
};

/// Shares by district, each with its fraction at the right edge, beside the
/// lines of the province and of the goal.
pub fn dots(places: &Places) -> String {
    render(places, false)
}

/// The same with a mark behind each row, for a page that shows which row is meant.
pub fn linked_dots(places: &Places) -> String {
    render(places, true)
}

fn render(places: &Places, linked: bool) -> String {
    let size = (WIDTH, bottom(places) + FOOT);
    Sheet::spoken("dots", size, &places.spoken, |sheet| {
        if linked {
            mark_rows(sheet, HEAD, places.rows.len());
        }
        if places.rows.is_empty() {
            let text = format::no_data(places.lang);
            sheet.text_in_row(Ink::Note, text, (0, HEAD + ROW / 2), HPos::Left);
        } else {
            draw(sheet, places, bottom(places));
        }
    })
}

fn bottom(places: &Places) -> i32 {
    HEAD + ROW * i32::try_from(places.rows.len().max(1)).unwrap_or(1)
}

const HEAD: i32 = 20;
const FOOT: i32 = 20;
/// Room for the names of the lines beside the axis.
const SIDE: i32 = 92;
/// Room for the name of a mark of the axis.
const NAME: i32 = 50;

/// True where the axis does not begin at 0.
pub fn dots_start_above_zero(places: &Places) -> bool {
    marks(places)[0] > 0.0
}

/// Where the axis is named, two places or more: it holds the values of all days, and the lines.
fn marks(places: &Places) -> Vec<f64> {
    let mut reach = Reach::NOTHING;
    for share in places.span {
        reach.hold(Some(f64::from(share) / 10_000.0));
    }
    reach.hold(places.province.and_then(Fraction::value));
    reach.hold(places.goal);
    let percents = percent_ticks(&reach.with_air(true, 100.0)).into_iter();
    percents.map(|percent| percent as f64 / 100.0).collect()
}

fn draw(sheet: &Sheet<'_>, places: &Places, bottom: i32) {
    let lang = places.lang;
    let rows = &places.rows;
    let texts: Vec<String> = rows.iter().map(|row| figure(lang, row.1)).collect();
    let left = name_width(rows.iter().map(|row| row.0.as_str())).max(SIDE);
    let right =
        WIDTH - texts.iter().map(|text| text_width(text)).max().unwrap_or_default().max(SIDE) - 8;
    let marks = marks(places);
    let scale = Scale::new(marks[0]..marks[marks.len() - 1], (left, right));
    let roomy = right - left >= NAME * (marks.len() as i32 - 1);

    for &mark in &marks {
        let x = scale.at(mark);
        sheet.line(Ink::Grid, &[(x, HEAD), (x, bottom)]);
        if roomy || x == left || x == right {
            sheet.text(Ink::Note, &goal(lang, mark, true), (x, bottom + 16), HPos::Center);
        }
    }
    draw_lines(sheet, places, &scale, bottom);

    for (place, ((name, value), text)) in rows.iter().zip(&texts).enumerate() {
        let middle = row_middle(HEAD, place);
        sheet.text_in_row(Ink::Name, name, (0, middle), HPos::Left);
        let small = format::is_too_small_for_percent(*value);
        let ink = if small { Ink::Note } else { Ink::Value };
        sheet.text_in_row(ink, text, (WIDTH, middle), HPos::Right);
        if let Some(share) = value.value().filter(|_| !small) {
            let x = scale.at(share);
            if let Some(from) = stem(places, place).map(|share| scale.at(share)) {
                if from != x {
                    sheet.line(Ink::Stem, &[(from, middle), (x, middle)]);
                }
                if matches!(places.stems, Stems::Before(_)) {
                    sheet.dot(Ink::Start, (from, middle), 5);
                }
            }
            sheet.dot(Ink::Dot, (x, middle), 5);
        }
    }
}

/// Where the stem of a row begins; `None` where there is nothing to compare with.
fn stem(places: &Places, row: usize) -> Option<f64> {
    match &places.stems {
        Stems::Province => places.province?.value(),
        Stems::Goal => places.goal,
        Stems::Before(values) => {
            values.get(row).filter(|&&it| !format::is_too_small_for_percent(it))?.value()
        }
    }
}

/// The names point away from each other, so that close lines can be told apart.
fn draw_lines(sheet: &Sheet<'_>, places: &Places, scale: &Scale, bottom: i32) {
    let lang = places.lang;
    let write = |ink, note, share: f64, text: String, before: bool| {
        let x = scale.at(share);
        sheet.line(ink, &[(x, 6), (x, bottom)]);
        let (x, anchor) = if before { (x - 5, HPos::Right) } else { (x + 5, HPos::Left) };
        sheet.text(note, &text, (x, 13), anchor);
    };
    let target = places.goal;
    let province = places.province.and_then(|value| Some((value, value.value()?)));
    if let Some((value, share)) = province {
        let number = format::mark(lang, value, Goal::NoDocument);
        let text = format!("{} {number}", lang.pick("Chung", "Overall"));
        write(Ink::Province, Ink::Note, share, text, target.is_some_and(|goal| share <= goal));
    }
    if let Some(share) = target {
        let text = format!("{} {}", lang.pick("Chỉ tiêu", "Target"), goal(lang, share, true));
        write(
            Ink::Goal,
            Ink::GoalNote,
            share,
            text,
            province.is_some_and(|(_, province)| share < province),
        );
    }
}

/// Under 5 the fraction alone, with a word that says why.
fn figure(lang: Lang, value: Fraction) -> String {
    match value.denominator {
        Some(0) => format::no_data(lang).to_owned(),
        _ if format::is_too_small_for_percent(value) => {
            format!("{} · {}", format::fraction(lang, value), lang.pick("số ít", "few"))
        }
        _ => format::figure(lang, value),
    }
}
