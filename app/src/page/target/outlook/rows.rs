use crate::{
    board::{Measurement, Pace},
    format::{self, Lang},
    outlook::PlaceOutlook,
    part::cell::Cell,
    text::{Pair, number, outlook as words},
};

/// What is, what is lacking, what is certain and what may be: a line each.
pub fn rows(lang: Lang, measured: &Measurement, may: &PlaceOutlook) -> Vec<Vec<Cell>> {
    // Words alone: one column of a file is of one kind, and programs read `/data/outlook.csv`.
    let count = |number: u32| Cell::from(format::count(lang, number.into()));
    let has_goal = measured.goal.fraction().is_some();
    let share = measured.value.denominator.is_some();
    let mut rows = vec![vec![
        words::NOW.in_lang(lang).into(),
        number::value(lang, measured.value, measured.goal).into(),
    ]];
    let mut add = |name: Pair, cell: Option<Cell>| {
        rows.extend(cell.map(|cell| vec![Cell::from(name.in_lang(lang)), cell]));
    };
    let none = |words: Pair| Cell::missing(words.in_lang(lang));
    match measured.lacking() {
        Some(0) => add(words::SPARE, measured.spare().map(count)),
        Some(lacking) => {
            add(words::LACKING, Some(count(lacking)));
            let joining = measured.lacking_joining().map_or_else(|| none(words::NO_NUMBER), count);
            add(words::JOINING, share.then_some(joining));
            add(words::A_MONTH, a_month(lang, measured, lacking));
        }
        None => {}
    }
    let certain = if share { words::IF_NOTHING } else { words::CERTAIN };
    add(certain, Some(number::value(lang, may.certain, measured.goal).into()));
    if let Ok(judged) = &may.judged {
        add(words::MEDIAN, Some(words::figure(lang, judged.median).into()));
        add(words::RANGE, Some(words::range(lang, judged).into()));
        add(words::PROBABILITY, words::verdict(lang, judged).filter(|_| has_goal).map(Cell::from));
    }
    rows
}

/// What a count of events needs a month of a twelfth of a year.
fn a_month(lang: Lang, measured: &Measurement, lacking: u32) -> Option<Cell> {
    let left = measured.period.length() - measured.period.days_passed(measured.day);
    let is_count = measured.pace == Pace::Flow && measured.value.denominator.is_none();
    let (part, whole) = (i128::from(lacking) * 365, i128::from(left) * 12);
    (is_count && left > 0).then(|| format::decimal(lang, part, whole, 1).into())
}
