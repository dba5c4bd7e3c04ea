//! The course of a target in a small picture: the period up to the day, the year before, the pace
//! and where it may end.

use std::sync::Arc;

use super::{
    outlook::{Drawn, or_later, outlook},
    progress::course_beside,
    visit::Visit,
};
use crate::{
    board::TargetView,
    chart,
    format::Lang,
    outlook::{Outlook, Years},
    text::overview,
};

/// What the pictures of all targets are drawn from.
pub struct Courses {
    /// `None` where it is being computed, and outside of the period.
    pub outlook: Option<Arc<Outlook>>,
    years: Arc<Years>,
}

/// What the picture of one target shows.
pub struct Course {
    line: chart::StepLine,
    /// Eight in ten futures end between these.
    ahead: Option<[f64; 2]>,
}

impl Courses {
    pub fn new(visit: &Visit) -> Self {
        let (edition, board) = (&visit.edition, &visit.board);
        let outlook = match outlook(visit) {
            Some(Drawn::Ready(drawn)) => Some(drawn),
            Some(Drawn::Computing) | None => None,
        };
        let years = match or_later(edition.years_at_hand(board), || edition.years(board)) {
            Drawn::Ready(years) => years,
            Drawn::Computing => Years::default().into(),
        };
        Self { outlook, years }
    }

    /// The course of the reading that decides; `None` for a target that is not counted.
    pub fn of(&self, visit: &Visit, target: &TargetView) -> Option<Course> {
        let (board, lang) = (&visit.board, visit.lang());
        let at = board.targets.iter().position(|one| one.id == target.id)?;
        let reading = target.readings.iter().position(|reading| reading.shape.decides)?;
        let of = &target.readings[reading].shape;
        let measured = of.measure(target.goal, board.period, visit.day);
        let deciding = self.outlook.as_ref().and_then(|drawn| drawn.deciding(board, at));
        let judged = deciding.and_then(|reading| reading.province.judged.ok());
        let ends = judged.map(|judged| [judged.low, judged.high].map(|end| end.value()));
        Some(Course {
            line: course_beside(lang, &of.province, &measured, self.years.last(at, reading)),
            ahead: ends.and_then(|[low, high]| Some([low?, high?])),
        })
    }
}

impl Course {
    pub fn picture(&self) -> String {
        chart::course_row(&self.line, self.ahead)
    }
}

/// What the lines of these pictures stand for, those that are drawn only.
pub fn keys<'a>(
    lang: Lang,
    courses: impl Iterator<Item = &'a Course> + Clone,
) -> Vec<(&'static str, &'static str)> {
    let any = |is_drawn: fn(&Course) -> bool| courses.clone().any(is_drawn);
    let keys = [
        ("goal", any(|it| it.line.goal.is_some()), overview::GOAL_KEY),
        ("pace", any(|it| it.line.pace.is_some()), overview::DUE_KEY),
        ("before", any(|it| !it.line.before.is_empty()), overview::BEFORE_KEY),
        ("ahead", any(|it| it.ahead.is_some()), overview::AHEAD_KEY),
    ];
    let drawn = keys.into_iter().filter(|(_, is_drawn, _)| *is_drawn);
    drawn.map(|(mark, _, words)| (mark, words.in_lang(lang))).collect()
}
