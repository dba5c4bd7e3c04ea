use crate::board::{Board, FigureKind, FigureSeries};

/// The published figures as the page shows them.
pub struct Groups<'a> {
    /// Of the province, with three numbers or more: they make a course.
    pub over_time: Vec<&'a FigureSeries>,
    /// Of the province, with fewer.
    pub once: Vec<&'a FigureSeries>,
    /// Promises.
    pub goals: Vec<&'a FigureSeries>,
    /// Of districts and of the country.
    pub elsewhere: Vec<&'a FigureSeries>,
}

impl<'a> Groups<'a> {
    pub fn new(board: &'a Board, province: &str) -> Self {
        let (goals, seen): (Vec<_>, Vec<_>) =
            board.figures.iter().partition(|series| series.kind == FigureKind::Goal);
        let (province, elsewhere): (Vec<_>, Vec<_>) =
            seen.into_iter().partition(|series| series.place == province);
        let (over_time, once) = province.into_iter().partition(|series| has_course(series));
        Self { over_time, once, goals, elsewhere }
    }
}

fn has_course(series: &FigureSeries) -> bool {
    let numbers =
        series.days.iter().flat_map(|day| &day.published).filter(|one| one.milli.is_some());
    numbers.count() > 2
}
