mod cite;
mod exact;
mod example;
mod onward;
mod thresholds;

use leptos::prelude::*;

use super::{
    problem::ProblemPage,
    target::{definition::definition, statements::statements},
};
use crate::{
    address::{Key, Page},
    board::{ReadingView, TargetView},
    part::{
        exhibit::Exhibit, head::HeadSlot, shell::Shell, shown::Shown, strip::Strip, visit::Visit,
    },
    problem::{Problem, Thing},
    text::method as words,
};

/// The rule of one target, with a worked example.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match find_target(&visit, id) {
        Ok((target, reading)) => page(visit.clone(), target, reading).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The target that the path names, and the reading of the worked example; `None` for a
/// target that is not counted.
pub(super) fn find_target<'a>(
    visit: &'a Visit,
    id: &str,
) -> Result<(&'a TargetView, Option<&'a ReadingView>), Problem> {
    let board = &visit.board;
    let target = board.target(id).ok_or_else(|| Problem::no_target(board, id))?;
    let Some(id) = visit.at.query.get(Key::Reading) else {
        return Ok((target, target.deciding().or(target.readings.first())));
    };
    let reading = target.readings.iter().find(|reading| reading.shape.id == id);
    let reading = reading.ok_or_else(|| Problem::missing(Thing::Reading, id))?;
    Ok((target, Some(reading)))
}

/// An exhibit of the page: `example`, and `thresholds` of the statuses.
pub fn exhibit(visit: &Visit, target: &str, id: &str) -> Option<Exhibit> {
    let (target, reading) = find_target(visit, target).ok()?;
    match id {
        "example" => reading.map(|reading| example::example(visit, reading)),
        "thresholds" => Some(thresholds::thresholds(visit, target, reading)),
        _ => None,
    }
}

fn page(visit: Visit, target: &TargetView, reading: Option<&ReadingView>) -> impl IntoView + use<> {
    let lang = visit.lang();
    let name = lang.text(&target.name).to_owned();
    let title = words::title(lang, target.number, &name);
    let description = words::description(lang, &name);
    expect_context::<HeadSlot>().set(200, title.clone(), description);
    let link = visit.at.href();
    let example = reading.map(|reading| {
        let exhibit = example::example(&visit, reading);
        let others = others(&visit, target, reading);
        let link = link.clone();
        view! {
            <section class="stacked" aria-labelledby="worked">
                <h2 id="worked">{words::EXAMPLE.in_lang(lang)}</h2>
                {others}
                <Shown lang exhibit link open=true/>
            </section>
        }
        .into_any()
    });
    let exhibit = thresholds::thresholds(&visit, target, reading);
    let rules = exact::rules(&visit, target).into_any();
    let onward = onward::onward(&visit, target, reading.is_some()).into_any();
    let cite = cite::cite(&visit, &title).into_any();
    let understood =
        (definition(&visit, target, None).into_any(), statements(lang, target).into_any());
    let parts = (
        view! {
            <div class="two">
                {understood}
            </div>
        },
        rules,
        example,
        view! {
            <section class="stacked" aria-labelledby="status">
                <h2 id="status">{words::THRESHOLDS.in_lang(lang)}</h2>
                <Shown lang exhibit link open=true/>
            </section>
        },
        view! {
            <div class="two">
                {onward}{cite}
            </div>
        },
    );
    let here = target.number;
    let all = visit.at.to(Page::Method).href();
    view! {
        <Shell visit=visit.clone()>
            <Strip visit here page=Page::MethodTarget/>
            <p class="sub"><a href=all>{words::ALL.in_lang(lang)}</a></p>
            <h1>{title}</h1>
            {parts}
        </Shell>
    }
    .into_any()
}

/// The other readings that the example can be worked with.
fn others(visit: &Visit, target: &TargetView, shown: &ReadingView) -> Option<AnyView> {
    let lang = visit.lang();
    let links: Vec<_> = target
        .readings
        .iter()
        .map(|reading| &reading.shape)
        .filter(|shape| shape.id != shown.shape.id)
        .map(|shape| {
            let reading = (!shape.decides).then(|| shape.id.clone());
            let href = format!("{}#worked", visit.at.with(Key::Reading, reading).href());
            let name = lang.text(&shape.name).to_owned();
            view! { " "<a href=href>{name}</a> }
        })
        .collect();
    let words = words::EXAMPLE_READING.in_lang(lang);
    (!links.is_empty()).then(|| view! { <p class="sub">{words}{links}</p> }.into_any())
}
