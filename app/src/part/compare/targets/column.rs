use crate::{
    board::{Board, Day, Fraction, Pace, TargetView},
    edition::Edition,
    part::compare::CompareView,
    text,
};

/// One target: the position of its measure, its number, name and goal, and the province's
/// figure on the same day of the year before, where there is one.
pub struct Column {
    pub at: u32,
    pub number: u32,
    pub name: String,
    pub goal: String,
    pub before: Option<Fraction>,
}

impl Column {
    /// `None` for a target that is not counted.
    pub fn new(
        view: &CompareView,
        edition: &Edition,
        board: &Board,
        target: &TargetView,
    ) -> Option<Self> {
        let (all, lang) = (&view.all, view.all.lang);
        let shape = &target.deciding()?.shape;
        let id = format!("{}.{}", target.id, shape.id);
        let at = all.measures.iter().position(|measure| measure.id == id)?;
        let number = target.number;
        Some(Self {
            at: at as u32,
            number,
            name: format!("{number}. {}", lang.text(&target.name)),
            goal: text::number::goal(lang, target.goal),
            before: year_before(edition, board, target, view.choice.day),
        })
    }
}

/// The province's figure a year before `day`. A flow starts anew every period, so that of an
/// earlier period is the earlier plan's, where that one counts by the same rule.
fn year_before(
    edition: &Edition,
    board: &Board,
    target: &TargetView,
    day: Day,
) -> Option<Fraction> {
    let before = day.year_before();
    let shape = &target.deciding()?.shape;
    if shape.pace == Pace::Stock || before >= board.period.first {
        return Some(shape.at(before));
    }
    let mut earlier = edition.boards.iter().filter(|board| board.period.contains(before));
    let same = earlier.find_map(|board| board.target(&target.id)?.deciding())?;
    (same.shape.rule == shape.rule).then(|| same.shape.at(before))
}
