mod applications;
mod calendar;
mod communes;
mod course;
mod cut;
mod entities;
mod opening;
mod outlook;
mod products;
mod profile;
mod squares;
mod targets;
mod villages;

use leptos::prelude::*;

use self::{
    cut::{Cut, first_rows},
    opening::opening,
    profile::Profile,
};
use super::{method::quality, problem::ProblemPage};
use crate::{
    board::Count,
    part::{
        exhibit::Exhibit,
        extended::{self, Among},
        head::HeadSlot,
        shell::Shell,
        shown::Shown,
        visit::Visit,
    },
    problem::Problem,
    text::{Pair, commune, district as words, outlook as outlook_words},
};

/// One district: what it has, what ends soon, what it adds to the targets.
pub fn view(visit: Visit, code: &str) -> AnyView {
    match find_profile(&visit, code) {
        Ok(profile) => page(&profile).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The district that the path names.
pub(super) fn find_profile<'a>(visit: &'a Visit, code: &str) -> Result<Profile<'a>, Problem> {
    Profile::new(visit, code).ok_or_else(|| Problem::no_district(&visit.edition, code))
}

/// An exhibit of the page, whole.
pub fn exhibit(visit: &Visit, code: &str, id: &str) -> Option<Exhibit> {
    let profile = find_profile(visit, code).ok()?;
    Some(match id {
        "products" => {
            let graded = profile.graded_products();
            products::exhibit(&profile, &graded, &graded)
        }
        "targets" => targets::exhibit(&profile),
        "calendar" => calendar::exhibit(&profile, &profile.graded_products()),
        "course" => course::exhibit(&profile),
        "outlook" => return outlook::exhibit(&profile),
        "entities" => {
            let makers = entities::makers(&profile);
            entities::exhibit(&profile, &makers, &makers)
        }
        "villages" => villages::exhibit(&profile),
        "applications" => applications::exhibit(&profile),
        "communes" => communes::exhibit(&profile),
        "extended" => return extended::extended(visit, Among::Place(profile.at)),
        "quality" => return quality::of_district(visit, profile.at),
        _ => return None,
    })
}

fn page(profile: &Profile<'_>) -> impl IntoView + use<> {
    let (visit, lang, name) = (profile.visit, profile.lang(), profile.name());
    let (recognised, entities) = (profile.count(Count::Products), profile.count(Count::Entities));
    let description = words::description(lang, &name, recognised, entities, visit.day);
    expect_context::<HeadSlot>().set(200, name, description).preview("products");
    let graded = profile.graded_products();
    let head = opening(profile);
    let waffle = part(profile, "products", words::PRODUCTS, products::body(profile, &graded));
    let ends = part(profile, "calendar", words::CALENDAR, calendar::body(profile, &graded));
    let tables = [
        ("targets", words::TARGETS, targets::exhibit(profile)),
        ("course", words::COURSE, course::exhibit(profile)),
    ];
    let tables = tables.map(|(id, name, exhibit)| part(profile, id, name, table(profile, exhibit)));
    let outlook = outlook::exhibit(profile)
        .map(|exhibit| part(profile, "outlook", outlook_words::TITLE, table(profile, exhibit)));
    let makers = part(profile, "entities", words::ENTITIES, entities::body(profile));
    let communes_heading = commune::headings(&profile.edition().items);
    let lists = [
        ("villages", words::VILLAGES, table(profile, villages::exhibit(profile))),
        ("communes", communes_heading, fold_exhibit(profile, communes::exhibit(profile))),
        ("applications", words::APPLICATIONS, table(profile, applications::exhibit(profile))),
    ];
    let [villages, communes, applications] =
        lists.map(|(id, name, body)| part(profile, id, name, body));
    // A commune has none.
    let communes = profile.place.kind.is_district().then_some(communes);
    let checks = quality::of_district(visit, profile.at)
        .map(|checks| part(profile, "quality", words::QUALITY, fold_exhibit(profile, checks)));
    view! {
        <Shell visit=visit.clone()>
            {head}
            <div class="d-two"><div class="d-stack">{waffle}{communes}</div>{ends}</div>
            {Vec::from(tables)}
            {outlook}
            {makers}
            <div class="d-two">{villages}{applications}</div>
            {checks}
        </Shell>
    }
    .into_any()
}

/// A section with its heading.
fn part(profile: &Profile<'_>, id: &str, name: Pair, body: AnyView) -> AnyView {
    let id = format!("part-{id}");
    let labelled = id.clone();
    view! { <section class="d-part" aria-labelledby=labelled><h2 id=id>{name.in_lang(profile.lang())}</h2>{body}</section> }
        .into_any()
}

/// An exhibit that is its table, the first rows of it; without rows its finding alone.
fn table(profile: &Profile<'_>, exhibit: Exhibit) -> AnyView {
    if exhibit.data.rows.is_empty() {
        return view! { <p>{exhibit.title}"."</p> }.into_any();
    }
    let exhibit = first_rows(profile.lang(), exhibit);
    view! { <Shown lang=profile.lang() exhibit link=profile.link() open=true/> }.into_any()
}

fn fold_exhibit(profile: &Profile<'_>, exhibit: Exhibit) -> AnyView {
    view! { <Shown lang=profile.lang() exhibit link=profile.link()/> }.into_any()
}

#[cfg(test)]
pub(super) mod tests;
