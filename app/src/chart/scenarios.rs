use super::{
    Spoken,
    axis::{month_axis, value_axis},
    line::steps,
    svg::{HPos, Ink, Scale, Sheet, Space, text_width},
};
use crate::{
    board::{Day, Period},
    format::Lang,
};

/// A count from a day on, as it goes in up to three cases.
#[derive(Clone, Debug)]
pub struct Scenarios {
    pub lang: Lang,
    pub spoken: Spoken,
    pub first: Day,
    pub last: Day,
    /// What each is called at its end, and its values from their days on.
    pub lines: Vec<(String, Vec<(Day, u32)>)>,
}

/// A count from a day on, as it goes in several cases, each named where it ends.
pub fn scenarios(scenarios: &Scenarios) -> String {
    Sheet::spoken("scenarios", SIZE, &scenarios.spoken, |sheet| draw(sheet, scenarios))
}

const SIZE: (i32, i32) = (400, 232);
const TOP: i32 = 12;
const BOTTOM: i32 = SIZE.1 - 22;
/// One for each line, the boldest first.
const INKS: [Ink; 3] = [Ink::Actual, Ink::Pace, Ink::Province];

fn draw(sheet: &Sheet<'_>, scenarios: &Scenarios) {
    let Scenarios { lang, first, last, .. } = *scenarios;
    let lines = scenarios.lines.iter();
    let widest = lines.clone().map(|(name, _)| text_width(name)).max().unwrap_or_default();
    let right = SIZE.0 - widest - 8;
    let values = lines.clone().flat_map(|(_, values)| values.iter().map(|&(_, value)| value));
    let most = f64::from(values.max().unwrap_or_default());
    let (y, left) = value_axis(sheet, lang, false, 0.0..most * 1.05, (TOP, right, BOTTOM));
    let x = Scale::new(first.0.into()..last.0.into(), (left, right));
    month_axis(sheet, lang, Period { first, last }, &x, BOTTOM);
    let at = |day: Day, value: f64| (x.at(day.0.into()), y.at(value));
    let mut space = Space::default();
    for ((name, values), ink) in lines.zip(INKS) {
        let values: Vec<_> =
            values.iter().map(|&(day, value)| (day, Some(f64::from(value)))).collect();
        let paths = steps(&values, last, at);
        paths.iter().for_each(|points| sheet.line(ink, points));
        let Some(&(_, end)) = paths.last().and_then(|points| points.last()) else { continue };
        let places = [4, -8, 16, -20, 28, -32].map(|by| (right + 6, end + by, HPos::Left));
        if let Some((x, y, anchor)) = space.first_free(name, (0, SIZE.0 + 10), &places) {
            sheet.text(Ink::Value, name, (x, y), anchor);
        }
    }
}
