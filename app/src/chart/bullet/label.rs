use super::{Bullet, WIDTH, goal, goal_and_value, visible_due};
use crate::{
    chart::{
        number::{self, number},
        svg::{HPos, Ink, Scale, Sheet, Space, text_width},
    },
    format,
};

/// The goal above, the value below; the rest where there is room left.
pub fn write_labels(sheet: &Sheet<'_>, bullet: &Bullet, scale: &Scale, end: f64) {
    const ABOVE: i32 = 13;
    const BELOW: i32 = 59;
    let (lang, share) = (bullet.lang, bullet.value.denominator.is_some());
    let mut space = Space::default();
    let mut write = |ink, text: &str, mark: i32, [first, second]: [i32; 2]| {
        let half = text_width(text) / 2 + 1;
        let (x, anchor) = match mark {
            mark if mark < half => (0, HPos::Left),
            mark if mark > WIDTH - half => (WIDTH, HPos::Right),
            _ => (mark, HPos::Center),
        };
        let places = [
            (x, first, anchor),
            (x, second, anchor),
            (mark - 6, first, HPos::Right),
            (mark + 6, first, HPos::Left),
        ];
        if let Some((x, y, anchor)) = space.first_free(text, (0, WIDTH), &places) {
            sheet.text(ink, text, (x, y), anchor);
        }
    };

    if share && end < 1.0 {
        write(Ink::Note, &number::goal(lang, end, true), WIDTH, [BELOW; 2]);
    }
    if let Some(goal) = goal(bullet)
        && let Some(number) = format::goal(lang, bullet.goal)
    {
        let word = lang.pick("Chỉ tiêu", "Target");
        write(Ink::GoalNote, &format!("{word} {number}"), scale.at(goal), [ABOVE; 2]);
    }
    let value = bullet.value.value().filter(|_| goal(bullet).is_some()).unwrap_or_default();
    write(Ink::Value, &figure(bullet), scale.at(value), [BELOW; 2]);
    if goal_and_value(bullet).is_none() {
        return;
    }
    if let (Some(due), Some(x)) = (bullet.due, visible_due(bullet, scale)) {
        // Of what is counted there is no tenth.
        let due = if share { due } else { due.ceil() };
        let text = format!("{} {}", lang.pick("Tiến độ", "Due"), number(lang, due, share));
        write(Ink::Note, &text, x, [ABOVE, BELOW]);
    }
    if let Some(start) = bullet.start {
        let text = format!("{} {}", lang.pick("Đầu kỳ", "Start"), number(lang, start, share));
        write(Ink::Note, &text, scale.at(start), [ABOVE, BELOW]);
    }
}

/// A share that misses the goal by little is not printed as if it had met it.
fn figure(bullet: &Bullet) -> String {
    let Bullet { lang, value, goal, .. } = *bullet;
    match value.value() {
        None => format::no_data(lang).to_owned(),
        Some(_) if value.denominator.is_none() || format::is_too_small_for_percent(value) => {
            format::fraction(lang, value)
        }
        Some(_) => {
            let percent = format::percent_against(lang, value, goal);
            format!("{} ({percent})", format::fraction(lang, value))
        }
    }
}
