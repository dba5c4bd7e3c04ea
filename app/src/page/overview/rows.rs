use leptos::prelude::*;

use super::{decision::judge, missing::missing};
use crate::{
    address::Key,
    board::{Board, Day, Goal, Status, TargetView},
    chart,
    format::Lang,
    outlook::Outlook,
    part::{
        badge::Badge,
        outlook::{Drawn, outlook},
        progress::{course_line, measured_bullet},
        visit::Visit,
    },
    text::{number, outlook as words, overview},
};

/// One row a target: on a narrow screen a card.
#[component]
pub fn Rows(visit: Visit) -> impl IntoView {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let mut targets: Vec<_> = board.targets.iter().collect();
    if visit.at.query.get(Key::Order).is_some() {
        targets.sort_by_key(|target| urgency(target.status(board.period, day)));
    }
    let uncounted = targets.iter().filter(|target| !is_measured(target)).count();
    let head =
        [overview::TARGET, overview::VALUE, overview::AGAINST, overview::COURSE, overview::STATUS]
            .map(|name| view! { <span>{name.in_lang(lang)}</span> })
            .to_vec();
    let drawn = match outlook(&visit) {
        Some(Drawn::Ready(drawn)) => Some(drawn),
        Some(Drawn::Computing) | None => None,
    };
    let rows: Vec<_> =
        targets.into_iter().map(|target| row(&visit, target, drawn.as_deref())).collect();
    view! {
        <div class="rows-head" aria-hidden="true">{head}</div>
        <ol class="rows">
            {(uncounted > 0).then(|| view! {
                <li class="gather" aria-hidden="true">{format!("{} ({uncounted})", overview::UNCOUNTED.in_lang(lang))}</li>
            })}
            {rows}
        </ol>
    }
    .into_any()
}

fn row(visit: &Visit, target: &TargetView, drawn: Option<&Outlook>) -> impl IntoView + use<> {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let class = if is_measured(target) { "row" } else { "row uncounted" };
    let value =
        target.deciding().map(|reading| number::value(lang, reading.shape.at(day), target.goal));
    let (bullet, line) = small_charts(board, target, lang, day);
    let measured = target
        .deciding()
        .map(|reading| (reading, reading.shape.measure(target.goal, board.period, day)));
    let lacking = measured
        .and_then(|(reading, measured)| overview::lacking_of(lang, &measured, reading.shape.unit));
    let behind = measured
        .filter(|_| day < board.period.last)
        .and_then(|(_, measured)| Some(overview::behind(lang, measured.behind()?)));
    let at = board.targets.iter().position(|one| one.id == target.id);
    let judged = drawn.zip(at).and_then(|(drawn, at)| judge(visit, drawn, at));
    let likely = judged.and_then(|judged| {
        let verdict = words::verdict(lang, &judged)?;
        Some((verdict, words::expected(lang, &judged)))
    });
    let likely = likely.map(
        |(verdict, expected)| view! { <small class="likely">{verdict}<br/>{expected}</small> },
    );
    let is_open = drawn.is_some() && lacking.is_some();
    let missing = target.deciding().filter(|_| is_open).and_then(|of| missing(visit, of));
    let goal = number::beside_value(lang, target.goal);
    let value = value.unwrap_or_else(|| "–".to_owned());
    view! {
        <li class=class>
            <span class="row-name">
                <span class="row-number">{target.number}</span>
                <a href=visit.at.to_target(&target.id).href()>{lang.text(&target.name).to_owned()}</a>
                {missing.map(|missing| view! { <small>{missing}</small> })}
            </span>
            <span class="row-value"><b class="num">{value}</b>{goal}</span>
            <span class="row-bullet" aria-hidden="true" inner_html=bullet></span>
            <span class="row-line" aria-hidden="true" inner_html=line></span>
            <span class="row-status">
                <Badge lang status=target.status(board.period, day)/>
                {[lacking, behind].map(|line| line.map(|line| view! { <small>{line}</small> })).to_vec()}
                {likely}
            </span>
        </li>
    }
    .into_any()
}

/// Bullet and sparkline; nothing for what is not measured.
fn small_charts(
    board: &Board,
    target: &TargetView,
    lang: Lang,
    day: Day,
) -> (Option<String>, Option<String>) {
    let Some(reading) = target.deciding() else { return (None, None) };
    let measured = reading.shape.measure(target.goal, board.period, day);
    let bullet = matches!(target.goal, Goal::AtLeast { .. })
        .then(|| chart::bullet_row(&measured_bullet(lang, &measured)));
    let line = chart::sparkline(&course_line(lang, &reading.shape.province, &measured));
    (bullet, Some(line))
}

fn is_measured(target: &TargetView) -> bool {
    matches!(target.goal, Goal::AtLeast { .. }) && target.deciding().is_some()
}

/// Its place among [`Status::URGENT_FIRST`].
fn urgency(status: Status) -> Option<usize> {
    Status::URGENT_FIRST.iter().position(|&other| other == status)
}
