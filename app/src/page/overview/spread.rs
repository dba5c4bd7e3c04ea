use leptos::prelude::*;

use crate::{
    address::Key,
    board::{ReadingView, TargetView},
    part::{
        exhibit::Foot,
        places::has_room,
        source::source,
        tiles::{CLASSES, TileView, Tiles},
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
    first.map(|(target, reading)| grid(&visit, target, reading))
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
    let room = has_room(edition.districts.iter().filter_map(|place| place.tile));
    let source = source(lang, &edition.version, day);
    let title = overview::by_district(lang, target.number);
    view! {
        <section class="card spread" aria-labelledby="spread">
            <h2 id="spread">{title.clone()}</h2>
            <p class="sub">{progress::on(lang, lang.text(&reading.shape.name), day)}</p>
            <div class=if room { "tiles-box roomy" } else { "tiles-box" }>
                <p class="tiles-total">
                    <span>{overview::PROVINCE.in_lang(lang)}</span>
                    <b class="num">{total}</b>
                    <span>{unit(total)}</span>
                </p>
                <Tiles lang name=title places others=overview::NO_TILE.in_lang(lang)/>
                <Legend title=overview::TILES_LEGEND.in_lang(lang)/>
            </div>
            <p class="note">{overview::TILES_NOTE.in_lang(lang)}</p>
            <Foot lang link=visit.at.href() id="spread" drawn=true source/>
        </section>
    }
    .into_any()
}

/// The fixed classes of the scale: `0`, `1–2`, … `10+`.
#[component]
fn Legend(title: &'static str) -> impl IntoView {
    let last = |first: u32| CLASSES.iter().find(|&&next| next > first).map(|next| next - 1);
    let classes: Vec<_> = std::iter::once(0)
        .chain(CLASSES)
        .enumerate()
        .map(|(class, first)| {
            let words = match last(first) {
                None => format!("{first}+"),
                Some(last) if last == first => first.to_string(),
                Some(last) => format!("{first}–{last}"),
            };
            view! { <li class=format!("seq-{class}")>{words}</li> }
        })
        .collect();
    view! { <ul class="legend" aria-label=title>{classes}</ul> }
}
