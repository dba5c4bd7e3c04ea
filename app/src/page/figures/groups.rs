use crate::board::{Board, FigureKind, FigurePlace, FigureSeries};

/// The published figures as the page shows them.
pub struct Groups<'a> {
    /// Of the province, with three numbers or more: they make a course.
    pub over_time: Vec<&'a FigureSeries>,
    /// Of the province, with fewer.
    pub once: Vec<&'a FigureSeries>,
    /// Promises.
    pub goals: Vec<&'a FigureSeries>,
    /// Of units of the plan and of the country.
    pub elsewhere: Vec<&'a FigureSeries>,
    /// Of provinces and districts that are not of the plan, those of one province together.
    pub others: Vec<Vec<&'a FigureSeries>>,
}

impl<'a> Groups<'a> {
    pub fn new(board: &'a Board, province: &str) -> Self {
        let (goals, seen): (Vec<_>, Vec<_>) =
            board.figures.iter().partition(|series| series.kind == FigureKind::Goal);
        let (others, seen): (Vec<_>, Vec<_>) =
            seen.into_iter().partition(|series| series.place.period.is_some());
        let (province, elsewhere): (Vec<_>, Vec<_>) =
            seen.into_iter().partition(|series| series.place.id == province);
        let (over_time, once) = province.into_iter().partition(|series| has_course(series));
        let others = together(others, |series| &province_of(&series.place).id);
        Self { over_time, once, goals, elsewhere, others }
    }
}

/// The province that a place is or lies in.
pub fn province_of(place: &FigurePlace) -> &FigurePlace {
    place.province.as_deref().unwrap_or(place)
}

/// Series of one key together, in the order in which keys first occur.
pub fn together<'a>(
    series: Vec<&'a FigureSeries>,
    key: impl Fn(&'a FigureSeries) -> &'a str,
) -> Vec<Vec<&'a FigureSeries>> {
    let mut groups: Vec<Vec<&FigureSeries>> = Vec::new();
    for one in series {
        match groups.iter_mut().find(|group| key(group[0]) == key(one)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

fn has_course(series: &FigureSeries) -> bool {
    let numbers =
        series.days.iter().flat_map(|day| &day.published).filter(|one| one.milli.is_some());
    numbers.count() > 2
}
