use crate::{
    board::{Goal, Measurement, ReadingView, Status, TargetView},
    format::{self, Lang},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{method as words, number, progress, status as statuses},
};

/// All statuses in the order in which they are tried, with the numbers of this target.
pub fn thresholds(visit: &Visit, target: &TargetView, reading: Option<&ReadingView>) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let measured = reading.map(|one| one.shape.measure(one.goal, board.period, day));
    let goal = measured.map_or(target.goal, |measured| measured.goal);
    let holds = match &measured {
        Some(measured) => measured.status(),
        None => target.status(board.period, day),
    };
    let rows = Status::ALL.into_iter().map(|status| {
        let mark = format!(
            r##"<svg class="ico st-{0}" aria-hidden="true"><use href="#i-{0}"/></svg>"##,
            status.key()
        );
        let here = here(lang, goal, measured.as_ref(), status);
        let today = if status == holds { words::HOLDS.in_lang(lang) } else { "–" };
        vec![
            Cell::from(statuses::name(status).in_lang(lang)).mark(mark),
            statuses::when(status).in_lang(lang).into(),
            here.unwrap_or_else(|| words::NOT_THIS.in_lang(lang).to_owned()).into(),
            today.into(),
        ]
    });
    let head = [words::STATE, words::WHEN, words::HERE, words::TODAY];
    let of = reading.map_or(lang.text(&target.name), |one| lang.text(&one.shape.name));
    Exhibit {
        id: "thresholds".to_owned(),
        title: format!("{}: {}", words::TODAY.in_lang(lang), statuses::name(holds).in_lang(lang)),
        subtitle: progress::on(lang, of, day),
        note: words::STATUS_LEAD.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// What a status asks of this target; `None` where it cannot hold.
fn here(lang: Lang, goal: Goal, measured: Option<&Measurement>, status: Status) -> Option<String> {
    let Some((numerator, denominator)) = goal.fraction() else {
        return (status == goal.status_without_figure()).then(|| number::goal(lang, goal));
    };
    let (measured, goal) = (measured?, (numerator.into(), denominator.into()));
    let last = measured.period.last;
    let rows = measured.value.denominator.map(|rows| format::count(lang, rows.into()));
    let least = |bound: (i128, i128)| {
        let least = least(bound, measured.value.exact()?.1);
        Some(format::count(lang, i64::try_from(least).unwrap_or(i64::MAX)))
    };
    let needs = |bound| Some(words::needs(lang, &least(bound)?, rows.as_deref()));
    let fewer = |bound| Some(words::fewer(lang, &least(bound)?, rows.as_deref()));
    match status {
        Status::NoSource | Status::Qualitative | Status::NoGoal => None,
        Status::NoData => Some(words::no_rows(lang, rows.as_deref()?)),
        Status::Met => needs(goal),
        Status::Missed => Some(words::from_day(lang, last, &fewer(goal)?)),
        Status::OnTrack | Status::AtRisk if measured.day >= last => {
            measured.value.exact().map(|_| words::only_before(lang, last))
        }
        Status::OnTrack => Some(words::before_day(lang, last, &needs(measured.pace_due()?)?)),
        Status::AtRisk => Some(words::before_day(lang, last, &fewer(measured.pace_due()?)?)),
    }
}

/// The least numerator over `over` that is not below `bound`.
fn least(bound: (i128, i128), over: i128) -> i128 {
    let product = bound.0 * over;
    (product + bound.1 - 1).div_euclid(bound.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_that_is_enough_is_rounded_up() {
        assert_eq!(least((60, 100), 101), 61);
        assert_eq!(least((60, 100), 100), 60);
        assert_eq!(least((30, 1), 1), 30);
        assert_eq!(least((30 * 73, 365), 1), 6);
    }

    #[test]
    fn the_threshold_of_a_share_is_a_number_of_its_denominator() {
        let period = crate::board::Period {
            first: crate::board::Day(19358),
            last: crate::board::Day(19722),
        };
        let measured = Measurement {
            value: crate::board::Fraction::share(57, 101),
            baseline: crate::board::Fraction::share(50, 100),
            pace: crate::board::Pace::Stock,
            goal: Goal::AtLeast { numerator: 60, denominator: 100 },
            period,
            day: period.last,
        };
        let said = |status| here(Lang::Vi, measured.goal, Some(&measured), status);
        assert_eq!(said(Status::Met), Some("từ 61 trên mẫu số 101".to_owned()));
        assert_eq!(
            said(Status::Missed),
            Some("từ 31/12/2023 trở đi, dưới 61 trên mẫu số 101".to_owned())
        );
        assert_eq!(said(Status::NoGoal), None);
    }
}
