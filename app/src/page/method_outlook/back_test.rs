use crate::{
    board::{ReadingView, TargetView},
    format,
    outlook::{BackTest, Trial},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{method_outlook as words, number, outlook, target},
};

/// How many intervals held what happened, and how far probabilities were off, by reading.
pub fn coverage(visit: &Visit, test: &BackTest) -> Exhibit {
    let lang = visit.lang();
    let counted = |of: &dyn Fn(&&Trial) -> bool| {
        let trials = || test.trials.iter().filter(of);
        (trials().filter(|trial| trial.held()).count(), trials().count())
    };
    let mut rows = Vec::new();
    for (at, target) in visit.board.targets.iter().enumerate() {
        for (position, reading) in target.readings.iter().enumerate() {
            let is_own = |trial: &&Trial| trial.target == at && trial.reading == position;
            let (held, all) = counted(&is_own);
            let missed: Vec<f64> = test
                .trials
                .iter()
                .filter(is_own)
                .filter_map(|trial| trial.brier(reading.goal.fraction()))
                .collect();
            let number =
                |number: usize| Cell::number(lang, i64::try_from(number).unwrap_or(i64::MAX));
            rows.push(vec![
                Cell::from(name(visit, target, reading)),
                number(all),
                number(held),
                brier(visit, &missed),
            ]);
        }
    }
    let (held, all) = counted(&|_| true);
    Exhibit {
        id: "coverage".to_owned(),
        title: words::held(lang, held, all),
        subtitle: words::held_sub(lang),
        note: words::DEPENDENT.in_lang(lang).to_owned(),
        data: Data::new(lang, &[words::READING, words::TRIALS, words::HELD, words::BRIER], rows),
        source: source(lang, &visit.edition.version, visit.board.known_until),
        ..Exhibit::default()
    }
}

/// Every trial: the interval of then, and what happened.
pub fn trials(visit: &Visit, test: &BackTest) -> Exhibit {
    let lang = visit.lang();
    let rows = test.trials.iter().filter_map(|trial| {
        let target = visit.board.targets.get(trial.target)?;
        let reading = target.readings.get(trial.reading)?;
        let chance = trial.judged.met.map(|met| outlook::percent(lang, met));
        Some(vec![
            Cell::day(lang, trial.day),
            name(visit, target, reading).into(),
            outlook::range(lang, &trial.judged).into(),
            chance.map_or_else(|| Cell::missing("–"), Cell::from),
            Cell::value(number::value(lang, trial.outcome, reading.goal), trial.outcome),
            words::held_or_not(trial.held()).in_lang(lang).into(),
        ])
    });
    let head = [
        words::DAY,
        words::READING,
        outlook::RANGE,
        outlook::PROBABILITY,
        words::OUTCOME,
        words::WITHIN,
    ];
    Exhibit {
        id: "trials".to_owned(),
        title: words::ALL_TRIALS.in_lang(lang).to_owned(),
        subtitle: words::trials_sub(lang),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &visit.edition.version, visit.board.known_until),
        ..Exhibit::default()
    }
}

fn name(visit: &Visit, of: &TargetView, reading: &ReadingView) -> String {
    let lang = visit.lang();
    let title = target::title(lang, of.number, lang.text(&of.name));
    format!("{title}: {}", lang.text(&reading.shape.name))
}

/// The mean, in thousandths.
fn brier(visit: &Visit, missed: &[f64]) -> Cell {
    if missed.is_empty() {
        return Cell::missing("–");
    }
    let mean = missed.iter().sum::<f64>() / missed.len() as f64;
    format::milli(visit.lang(), (mean * 1000.0).round() as i64).into()
}
