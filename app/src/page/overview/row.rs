use leptos::prelude::*;

use super::{decision::judge, missing::missing, note::note};
use crate::{
    board::{Measurement, Pace, ReadingView, TargetView, Unit},
    format::{self, Lang},
    outlook::Outlook,
    part::{badge::Badge, course::Course, visit::Visit},
    text::{number, outlook as words, overview},
};

/// One target: its value and what it lacks, its course and how it may end, how likely that is, and
/// where the rest can come from.
pub fn row(
    visit: &Visit,
    target: &TargetView,
    drawn: Option<&Outlook>,
    course: Option<&Course>,
) -> impl IntoView + use<> {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let at = board.targets.iter().position(|one| one.id == target.id).unwrap_or_default();
    let reading = target.deciding();
    let measured = reading.map(|it| (it, it.shape.measure(target.goal, board.period, day)));
    let value = measured.map(|(_, measured)| number::value(lang, measured.value, target.goal));
    let lacking = measured.and_then(|(reading, measured)| {
        Some((measured.lacking().filter(|&number| number > 0)?, measured, reading))
    });
    let how = lacking.and_then(|(lacking, measured, reading)| {
        pace(lang, &measured, lacking).or_else(|| joining(lang, &measured, reading))
    });
    let lacking = lacking.map(|(lacking, _, of)| overview::lacking(lang, lacking, of.shape.unit));
    let behind = measured
        .filter(|_| day < board.period.last)
        .and_then(|(_, measured)| Some(overview::behind(lang, measured.behind()?)));
    let judged = drawn.and_then(|drawn| judge(visit, drawn, at));
    let is_short = lacking.is_some();
    let is_open = drawn.is_some() && is_short;
    let missing = reading.filter(|_| is_open).and_then(|of| missing(visit, of));
    let line = course.map(Course::picture);
    let likely = judged.and_then(|judged| {
        Some(match judged {
            Ok(judged) => {
                let verdict = words::verdict(lang, &judged)?;
                let expected = words::expected(lang, &judged);
                view! { <strong>{verdict}</strong><small>{expected}</small> }.into_any()
            }
            Err(why) => {
                view! { <small class="why">{words::not_judged(lang, why)}</small> }.into_any()
            }
        })
    });
    // What is reached needs no reason why it is not.
    let note = is_short.then(|| note(visit, target)).flatten();
    let small = |words: Option<String>| words.map(|words| view! { <small>{words}</small> });
    view! {
        <li class="row">
            <div class="row-name">
                <span class="row-number">{target.number}</span>
                <a href=visit.at.to_target(&target.id).href()>{lang.text(&target.name).to_owned()}</a>
                {small(behind)}
            </div>
            <div class="row-value">
                <span><b class="num">{value}</b>{number::beside_value(lang, target)}</span>
                {lacking.map(|lacking| view! { <strong>{lacking}</strong> })}
                {small(how)}
            </div>
            <div class="row-line" aria-hidden="true" inner_html=line></div>
            <div class="row-status"><Badge lang status=target.status(board.period, day)/>{likely}</div>
            <div class="row-where">{small(missing)}</div>
            {note}
        </li>
    }
    .into_any()
}

/// The pace of events that the rest of the period needs, beside that of the part that is over;
/// `None` for a level, and where one of both parts has no day.
fn pace(lang: Lang, measured: &Measurement, lacking: u32) -> Option<String> {
    let Measurement { value, pace, period, day, .. } = *measured;
    let (passed, length) = (period.days_passed(day), period.length());
    let is_count = pace == Pace::Flow && value.denominator.is_none();
    let a_month = |number: u32, days: i32| {
        // A month is a twelfth of a year.
        format::decimal(lang, i128::from(number) * 365, i128::from(days) * 12, 1)
    };
    (is_count && passed > 0 && passed < length).then(|| {
        overview::pace(lang, &a_month(lacking, length - passed), &a_month(value.numerator, passed))
    })
}

/// How many new ones would do the same, where new ones can still join those counted among.
fn joining(lang: Lang, measured: &Measurement, reading: &ReadingView) -> Option<String> {
    let is_over = measured.day >= measured.period.last;
    let is_share = measured.value.denominator.is_some();
    let can_join = reading.shape.unit == Unit::Entity && is_share && !is_over;
    let joining = measured.lacking_joining().filter(|_| can_join)?;
    Some(overview::joining(lang, joining, reading.shape.unit))
}
