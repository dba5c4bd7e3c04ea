use leptos::prelude::*;

use crate::{
    address::Key,
    board::{PlaceSteps, ReadingView, Steps, TargetView},
    format::{self, Lang},
    part::{
        classes::Classes,
        exhibit::{Exhibit, Foot},
        place,
        place_map::place_map,
        places::has_room,
        shown::Shown,
        source::source,
        tiles::{TileView, Tiles},
        units::link_before,
        visit::Visit,
    },
    text::{overview, progress, unit},
};

/// The first counted target by district, as a tile grid.
#[component]
pub fn Spread(visit: Visit) -> impl IntoView {
    let first = visit.board.targets.iter().find_map(|target| {
        let reading = target.deciding().filter(|reading| reading.among.is_none())?;
        Some((target, reading))
    });
    // Before anything is counted there is nothing to see on a map.
    let is_empty = first.is_some_and(|(_, reading)| reading.shape.at(visit.day).numerator == 0);
    match map(&visit) {
        Some(_) if is_empty => ().into_any(),
        Some(exhibit) => {
            let (lang, link) = (visit.lang(), visit.at.href());
            view! { <section class="card spread"><Shown lang exhibit link/>{link_before(&visit)}</section> }.into_any()
        }
        None => first.map(|(target, reading)| grid(&visit, target, reading)).into_any(),
    }
}

/// Where the places lie, when they have no grid of tiles.
pub fn map(visit: &Visit) -> Option<Exhibit> {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let mut counted = visit.board.targets.iter().filter_map(|it| Some((it, it.deciding()?)));
    let (target, reading) = counted.find(|(_, reading)| reading.among.is_none())?;
    if edition.districts.iter().any(|place| place.tile.is_some()) {
        return None;
    }
    let name = lang.text(&reading.shape.name);
    let at = |place: &PlaceSteps| place.steps.at(day);
    let names = place::names(&reading.shape, lang).into_iter();
    let values: Vec<_> = names.zip(reading.shape.districts.iter().map(at)).collect();
    Some(Exhibit {
        subtitle: progress::on(lang, name, day),
        source: source(lang, &edition.version, day),
        ..place_map(lang, lang.text(&target.name), &edition.districts, &values)?
    })
}

fn grid(visit: &Visit, target: &TargetView, reading: &ReadingView) -> impl IntoView + use<> {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let at = visit.at.to_target(&target.id);
    let unit = |number: u32| unit::noun(lang, reading.shape.unit, number);
    let places: Vec<_> = edition
        .districts
        .iter()
        .zip(&reading.shape.districts)
        .map(|(place, steps)| {
            let number = steps.steps.at(day).numerator;
            let href = at.with(Key::Place, Some(&place.code)).href();
            let href = format!("{href}#rows");
            TileView {
                name: place.name.clone(),
                number,
                unit: unit(number),
                href,
                tile: place.tile,
            }
        })
        .collect();
    let total = reading.shape.at(day).numerator;
    let known = visit.board.known_days();
    let steps =
        reading.shape.districts.iter().map(|place| place.steps.cut(known.first, known.last));
    let classes = Classes::new(Steps::span(&steps.collect::<Vec<_>>())[1]);
    let room = has_room(edition.districts.iter().filter_map(|place| place.tile));
    let source = source(lang, &edition.version, day);
    let title = overview::by_district(lang, target.number);
    view! {
        <section class="card spread" aria-labelledby="spread">
            <h2 id="spread">{title.clone()}</h2>
            <p class="sub">{progress::on(lang, lang.text(&reading.shape.name), day)}</p>
            <div class=if room { "tiles-box roomy" } else { "tiles-box" }>
                <p class="tiles-total">
                    <span>{progress::whole(lang, &edition.province)}</span>
                    <b class="num">{format::count(lang, total.into())}</b>
                    <span>{unit(total)}</span>
                </p>
                <Tiles lang name=title places classes others=overview::NO_TILE.in_lang(lang)/>
                <Legend lang classes/>
            </div>
            <p class="note">{overview::TILES_NOTE.in_lang(lang)}</p>
            <Foot lang link=visit.at.href() id="spread" drawn=true source/>
        </section>
    }
    .into_any()
}

/// The classes of the scale: `0`, `1–4`, … `20+`.
#[component]
fn Legend(lang: Lang, classes: Classes) -> impl IntoView {
    let bounds = classes.bounds(lang).into_iter().enumerate();
    let classes: Vec<_> = bounds
        .map(|(class, words)| view! { <li class=format!("seq-{class}")>{words}</li> })
        .collect();
    view! { <ul class="legend" aria-label=overview::TILES_LEGEND.in_lang(lang)>{classes}</ul> }
}
