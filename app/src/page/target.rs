mod bridge;
pub(super) mod definition;
mod lists;
pub(super) mod milestones;
mod offers;
mod order;
mod outlook;
mod published;
mod rows;
pub(super) mod statements;

use leptos::prelude::*;

use self::{
    bridge::Bridge, definition::definition, milestones::milestones, published::published_figures,
    rows::row_lists, statements::statements,
};
use super::problem::ProblemPage;
use crate::{
    address::{Key, Page},
    board::{TargetView, Unit},
    island::Explorer,
    part::{
        badge::Badge,
        contents::contents,
        exhibit::Exhibit,
        extended::{self, Among},
        head::HeadSlot,
        progress::{self as progress_exhibit, ProgressView},
        shell::Shell,
        strip::Strip,
        visit::Visit,
    },
    problem::{Problem, Thing},
    text::{milestone, number, outlook as outlook_words, progress, status, target as words},
};

/// One target: how it is counted, on which rows, and where it is heading.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match find_target(&visit, id) {
        Ok((target, reading)) => page(visit.clone(), target, reading).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The target that the path names, and the position of the reading.
pub(super) fn find_target<'a>(
    visit: &'a Visit,
    id: &str,
) -> Result<(&'a TargetView, usize), Problem> {
    let board = &visit.board;
    let target = board.target(id).ok_or_else(|| Problem::no_target(board, id))?;
    let place = visit.at.query.get(Key::Place);
    if let Some(code) = place.filter(|code| visit.edition.district(code).is_none()) {
        return Err(Problem::no_district(&visit.edition, code));
    }
    order::order(visit)?;
    let readings = || target.readings.iter().map(|reading| &reading.shape);
    let reading = match visit.at.query.get(Key::Reading) {
        Some(id) => readings()
            .position(|shape| shape.id == id)
            .ok_or_else(|| Problem::missing(Thing::Reading, id))?,
        None => readings().position(|shape| shape.decides).unwrap_or_default(),
    };
    Ok((target, reading))
}

/// A chart or table of the target: `course`, `districts`, `rows`, `rest`, `published`,
/// `milestones`, `extended`, and `bridge` of the first.
pub fn exhibit(visit: &Visit, target: &str, id: &str) -> Option<Exhibit> {
    let target = visit.board.target(target)?;
    if id == "bridge" && spans_the_whole(visit, target) {
        return Some(bridge::bridge(visit));
    }
    match id {
        "extended" => return extended::extended(visit, Among::All),
        "published" => return published::exhibit(visit, target),
        "milestones" => return milestones::exhibit(visit, target),
        _ => {}
    }
    let (_, chosen) = find_target(visit, &target.id).ok()?;
    if matches!(id, "rows" | "rest") {
        let name = words::title(visit.lang(), target.number, visit.lang().text(&target.name));
        let lists = lists::lists(visit, target.readings.get(chosen)?);
        return lists.iter().find(|list| list.id == id).map(|list| list.exhibit(visit, &name));
    }
    if matches!(id, "outlook" | "outlook-units") {
        return outlook::exhibit(visit, target, chosen, id);
    }
    let view = progress_view(visit, target, chosen)?;
    let (lang, unit) = (visit.lang(), view.reading().unit);
    let shown = match id {
        // Alone, it has to say what the whole page says.
        "course" => Exhibit {
            title: progress::finding(lang, &view.measure(), unit),
            ..progress_exhibit::course(&view)
        },
        "districts" => progress_exhibit::districts(&view),
        _ => return None,
    };
    let name = words::title(lang, target.number, lang.text(&target.name));
    Some(Exhibit { subtitle: format!("{name}. {}", shown.subtitle), ..shown })
}

/// The change of all recognised products is told once, at the first target.
fn spans_the_whole(visit: &Visit, target: &TargetView) -> bool {
    visit.board.targets.first().is_some_and(|first| first.id == target.id)
}

fn progress_view(visit: &Visit, target: &TargetView, chosen: usize) -> Option<ProgressView> {
    let chosen = u32::try_from(chosen).unwrap_or_default();
    let links = links(visit, target);
    ProgressView::new(&visit.edition, &visit.board, target, visit.lang(), visit.day, chosen, links)
}

fn page(visit: Visit, target: &TargetView, chosen: usize) -> impl IntoView + use<> {
    let (lang, day) = (visit.lang(), visit.day);
    let board = &visit.board;
    let name = lang.text(&target.name).to_owned();
    let progress = progress_view(&visit, target, chosen);
    let state = target.status(board.period, day);
    let finding = match &progress {
        Some(view) => progress::finding(lang, &view.measure(), view.reading().unit),
        None => status::meaning(state).in_lang(lang).trim_end_matches('.').to_owned(),
    };
    let title = words::title(lang, target.number, &name);
    let description = words::description(lang, &name, &finding, day);
    let preview = if progress.is_some() { "course" } else { "" };
    let offered = offers::json_ld(&visit, target, &title, &description);
    expect_context::<HeadSlot>().set(200, title, description).preview(preview).offers(offered);
    let reading = target.readings.get(chosen);
    let spans_the_whole = spans_the_whole(&visit, target);
    let figure = match progress {
        Some(view) => view! { <Explorer view/> }.into_any(),
        None => why_not_counted(&visit, target).into_any(),
    };
    let outlook = outlook::outlook(&visit, target, chosen);
    let listed = reading.map(|reading| row_lists(&visit, reading));
    let defined = view! {
            <div class="two">
                {definition(&visit, target, reading)}
                <div class="stack">
                    {spans_the_whole.then(|| view! { <Bridge visit=visit.clone()/> })}
                    {statements(lang, target)}
                </div>
            </div>
    };
    let published = published_figures(&visit, target);
    let milestones = milestones(&visit, target);
    let extended = reading.filter(|reading| rests_on_certificates(reading.shape.unit));
    let extended = extended.and_then(|_| extended::part(&visit, Among::All));
    let parts = [
        outlook.is_some().then_some(("outlook", outlook_words::TITLE)),
        milestones.is_some().then_some(("milestones", milestone::SHORT)),
        listed.is_some().then_some(("evidence", words::ROWS)),
        Some(("definition", words::DEFINITION)),
        spans_the_whole.then_some(("bridge", words::CHANGE)),
        Some(("statements", words::STATEMENTS)),
        Some(("published", words::PUBLISHED_SHORT)),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let here = target.number;
    view! {
        <Shell visit=visit.clone()>
            <Strip visit here page=Page::Target/>
            <h1><span class="kicker">{words::number(lang, here)}</span>" "{name}</h1>
            {figure}
            {extended}
            {contents(lang, &parts)}
            {outlook}
            {milestones}
            {listed}
            {defined}
            {published}
        </Shell>
    }
    .into_any()
}

/// True for what counts while certificates hold.
fn rests_on_certificates(unit: Unit) -> bool {
    !matches!(unit, Unit::Application | Unit::SalesPoint)
}

/// The address of every reading; the deciding one needs no name.
fn links(visit: &Visit, target: &TargetView) -> Vec<String> {
    let link = |id: &str, decides: bool| {
        let reading = (!decides).then(|| id.to_owned());
        let at = visit.at.to_target(&target.id).with(Key::Reading, reading);
        at.with(Key::Place, visit.at.query.get(Key::Place)).href()
    };
    target.readings.iter().map(|reading| link(&reading.shape.id, reading.shape.decides)).collect()
}

/// What stands where other targets have a figure: why there is none.
fn why_not_counted(visit: &Visit, target: &TargetView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let state = target.status(visit.board.period, visit.day);
    view! {
        <section class="card uncounted" aria-labelledby="uncounted">
            <p><Badge lang status=state/></p>
            <h2 id="uncounted">{words::NOT_COUNTED.in_lang(lang)}</h2>
            <p>{status::meaning(state).in_lang(lang)}</p>
            <p class="sub">{format!("{}: {}", progress::GOAL.in_lang(lang), number::promised(lang, target))}</p>
        </section>
    }
    .into_any()
}
