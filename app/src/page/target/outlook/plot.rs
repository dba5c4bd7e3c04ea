use crate::{
    board::{Day, Fraction, Measurement, ReadingView, TargetView},
    chart,
    format::Lang,
    outlook::{PlaceOutlook, Usual},
    part::{
        outlook::{Drawn, or_later},
        visit::Visit,
    },
    text::{number, outlook as words, progress},
};

/// The picture of an outlook, and what part of a year's events had usually come.
pub struct Plot {
    pub chart: chart::Outlook,
    usual: Option<Usual>,
}

impl Plot {
    /// `None` where nothing can be said of the end.
    pub fn new(
        visit: &Visit,
        target: &TargetView,
        reading: &ReadingView,
        measured: &Measurement,
        may: &PlaceOutlook,
    ) -> Option<Self> {
        let lang = visit.lang();
        let judged = may.judged.ok()?;
        let usual = usual(visit, target, reading).filter(|_| measured.goal.fraction().is_some());
        let (period, day) = (measured.period, measured.day);
        let end = |value: Fraction| Some((value.value()?, words::figure(lang, value)));
        let now = number::value(lang, measured.value, measured.goal);
        let values = reading.shape.province.between(period.first, day);
        let course = |usual: &Usual| of_goal(usual, measured);
        let chart = chart::Outlook {
            lang,
            spoken: chart::Spoken {
                title: words::finding(lang, &judged, period.last),
                desc: words::spoken(lang, &now, &judged, may.certain),
            },
            period,
            day,
            share: reading.shape.province.share,
            values: values.into_iter().map(|(day, value)| (day, value.value())).collect(),
            goal: measured.goal.value(),
            pace: pace(measured),
            usual: usual.as_ref().map_or_else(Vec::new, course),
            certain: (may.certain.value()?, words::certain(lang, may.certain)),
            median: end(judged.median)?,
            low: end(judged.low)?,
            high: end(judged.high)?,
        };
        Some(Self { chart, usual })
    }

    /// What its marks say.
    pub fn note(&self, lang: Lang) -> String {
        let above_zero = chart::outlook_starts_above_zero(&self.chart);
        let parts = [
            Some(words::note(lang).to_owned()),
            self.usual.as_ref().map(|usual| words::usual(lang, self.chart.day, usual)),
            above_zero.then(|| progress::AXIS.in_lang(lang).to_owned()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// What part of a year's events usually comes when, where that is known.
fn usual(visit: &Visit, target: &TargetView, reading: &ReadingView) -> Option<Usual> {
    let (edition, board) = (&visit.edition, &visit.board);
    let at = board.targets.iter().position(|one| one.id == target.id)?;
    let of = target.readings.iter().position(|one| one.shape.id == reading.shape.id)?;
    match or_later(edition.years_at_hand(board), || edition.years(board)) {
        Drawn::Ready(years) => years.usual(board, at, of),
        Drawn::Computing => None,
    }
}

/// The goal as it is due day by day if it comes evenly; `None` where it is due from the first.
fn pace(measured: &Measurement) -> Option<(f64, f64)> {
    let due = |day: Day| {
        let (n, d) = Measurement { day, ..*measured }.pace_due()?;
        Some(n as f64 / d as f64)
    };
    let period = measured.period;
    due(period.baseline()).zip(due(period.last)).filter(|(from, to)| from != to)
}

/// The goal as it would come in the course of past years.
fn of_goal(usual: &Usual, measured: &Measurement) -> Vec<(Day, f64)> {
    let Some(goal) = measured.goal.value() else { return Vec::new() };
    usual.course.iter().map(|&(day, part)| (day, part * goal)).collect()
}
