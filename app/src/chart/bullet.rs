mod label;

use self::label::write_labels;
use super::{
    Spoken,
    svg::{Ink, Scale, Sheet},
};
use crate::{
    board::{Fraction, Goal, Status},
    format::Lang,
};

/// One value against its goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    pub lang: Lang,
    pub spoken: Spoken,
    pub value: Fraction,
    pub goal: Goal,
    pub status: Status,
    /// The value due on the day; a second, thin mark.
    pub due: Option<f64>,
    /// Where a level stood on the baseline; a hollow mark.
    pub start: Option<f64>,
}

/// One value against its goal, with labels: for the target's own page. A share's track ends at
/// the next tenth, and says so.
pub fn bullet(bullet: &Bullet) -> String {
    Sheet::spoken("bullet", (WIDTH, 64), &bullet.spoken, |sheet| {
        let numbers = [goal(bullet), bullet.value.value(), bullet.due, bullet.start];
        let mut highest = numbers.into_iter().flatten().fold(0.0, f64::max) * 1.1;
        if bullet.value.denominator.is_some() {
            highest = ((highest * 10.0).floor() + 1.0).min(10.0) / 10.0;
        }
        let scale = Scale::new(0.0..highest, (0, WIDTH));
        draw_bar(sheet, bullet, &scale, (20, 46));
        write_labels(sheet, bullet, &scale, highest);
    })
}

/// The same for a row of a list, on a part of a sheet `width` wide and from `top` to `bottom`: one
/// and a half goals wide, so that the goals of all rows stand in one column at two thirds of it.
pub fn draw_row(sheet: &Sheet<'_>, bullet: &Bullet, width: i32, (top, bottom): (i32, i32)) {
    draw_bar(sheet, bullet, &row_scale(bullet, width), (top, bottom));
    if is_broken(bullet) {
        for x in [width - 14, width - 9] {
            sheet.line(Ink::Break, &[(x, bottom - 5), (x + 4, top + 5)]);
        }
    }
}

/// The classes of the marks of a row that need words.
pub fn row_marks(bullet: &Bullet) -> Vec<&'static str> {
    let drawn = goal_and_value(bullet).is_some();
    let due = visible_due(bullet, &row_scale(bullet, ROW_WIDTH)).is_some();
    let marks = [
        ("target", goal(bullet).is_some()),
        ("due", drawn && due),
        ("start", drawn && bullet.start.is_some()),
        ("break", is_broken(bullet)),
    ];
    marks.into_iter().filter(|(_, drawn)| *drawn).map(|(mark, _)| mark).collect()
}

fn row_scale(bullet: &Bullet, width: i32) -> Scale {
    Scale::new(0.0..goal(bullet).unwrap_or(1.0) * 1.5, (0, width))
}

/// True where the value lies beyond the end of a row.
fn is_broken(bullet: &Bullet) -> bool {
    goal_and_value(bullet).is_some_and(|(goal, value)| value > goal * 1.5)
}

/// True when there is a goal to draw against.
pub fn can_be_drawn(bullet: &Bullet) -> bool {
    goal(bullet).is_some()
}

/// As wide in units as the text needs in a card, which is narrower than a figure.
const WIDTH: i32 = 360;
const ROW_WIDTH: i32 = 320;

/// A goal that can be drawn.
fn goal(bullet: &Bullet) -> Option<f64> {
    bullet.goal.value().filter(|goal| goal.is_finite() && *goal > 0.0)
}

fn goal_and_value(bullet: &Bullet) -> Option<(f64, f64)> {
    Some((goal(bullet)?, bullet.value.value()?))
}

fn draw_bar(sheet: &Sheet<'_>, bullet: &Bullet, scale: &Scale, (top, bottom): (i32, i32)) {
    let right = scale.at(f64::MAX);
    let Some((_, value)) = goal_and_value(bullet) else {
        sheet.rect(Ink::NoTrack, (1, top + 4), (right - 1, bottom - 4));
        if let Some(goal) = goal(bullet) {
            target(sheet, scale.at(goal), top, bottom);
        }
        return;
    };
    sheet.rect(Ink::Track, (0, top + 4), (right, bottom - 4));
    let end = scale.at(value);
    if value > 0.0 {
        sheet.rect(bullet.status.into(), (0, top + 8), (end.max(2), bottom - 8));
    }
    let goal = scale.at(goal(bullet).unwrap_or_default());
    if let Some(due) = visible_due(bullet, scale) {
        sheet.rect(Ink::Due, (due, top + 4), (due + 1, bottom - 4));
    }
    target(sheet, goal, top, bottom);
    if let Some(start) = bullet.start {
        sheet.dot(Ink::Start, (scale.at(start), (top + bottom) / 2), 4);
    }
}

fn target(sheet: &Sheet<'_>, x: i32, top: i32, bottom: i32) {
    sheet.rect(Ink::Target, (x - 1, top), (x + 2, bottom));
}

/// Beside the goal a second mark could not be told from it.
fn visible_due(bullet: &Bullet, scale: &Scale) -> Option<i32> {
    let (due, goal) = (scale.at(bullet.due?), scale.at(goal(bullet)?));
    ((due - goal).abs() > 5).then_some(due)
}
