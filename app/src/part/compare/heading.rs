use maud::{Markup, html};

use super::{Against, CompareView, funnel::finding};
use crate::{format, text::compare};

/// The measure, what chance leaves of its differences, how it is counted, and what it is
/// compared with.
pub fn heading(view: &CompareView) -> Markup {
    let (all, measure) = (&view.all, view.measure());
    let lang = all.lang;
    let against = view.against();
    html! {
        h2 id="shown" { (measure.name) }
        @if measure.is_share() && view.province().denominator > Some(0) {
            p.finding { (finding(view)) "." }
        }
        p.sub { (measure.rule.trim_end_matches('.')) "." }
        p {
            (comparison_line(view, against)) "."
            @if against == Against::Goal { " " (compare::GOAL_IS_PROVINCE.in_lang(lang)) }
            @if view.choice.against == Some(Against::Goal) && measure.goal.is_none() {
                " " (compare::NO_GOAL.in_lang(lang))
            }
            @if view.choice.against == Some(Against::Day) && !view.has_two_days() {
                " " (compare::NO_DAY.in_lang(lang))
            }
            @if !measure.rows.is_empty() {
                " " a href=(all.to(&measure.rows, view.choice.day, &[])) { (compare::ROWS.in_lang(lang)) }
            }
        }
    }
}

/// `So với chỉ tiêu 60%`.
pub fn comparison_line(view: &CompareView, against: Against) -> String {
    let lang = view.all.lang;
    let (words, with) = match against {
        Against::Goal => (compare::COMPARED_GOAL, goal(view)),
        Against::Province => {
            let share = view.measure().is_share();
            let words = if share { compare::COMPARED_WHOLE } else { compare::TOTAL };
            (words, format::figure(lang, view.province()))
        }
        Against::Day => (compare::COMPARED_DAY, format::day(lang, view.since())),
    };
    compare::fill(lang, words, &[&with])
}

/// `60%`.
pub fn goal(view: &CompareView) -> String {
    let goal = view.measure().goal.and_then(|goal| {
        let (numerator, denominator) = (goal.numerator, goal.denominator?);
        format::goal(view.all.lang, crate::board::Goal::AtLeast { numerator, denominator })
    });
    goal.unwrap_or_default()
}
