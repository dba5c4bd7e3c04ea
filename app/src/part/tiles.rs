use leptos::prelude::*;

use super::classes::Classes;
use crate::{
    board::Tile,
    format::{self, Lang},
};

/// One place of a tile grid.
#[derive(Clone, Debug, PartialEq)]
pub struct TileView {
    pub name: String,
    pub number: u32,
    /// Printed after the number for those who do not see the grid.
    pub unit: &'static str,
    pub href: String,
    /// `None` for a place that has no tile: it is listed below.
    pub tile: Option<Tile>,
}

/// Places where they are on the map, as equal tiles, in the order of their codes.
#[component]
pub fn Tiles(
    lang: Lang,
    #[prop(into)] name: String,
    places: Vec<TileView>,
    classes: Classes,
    #[prop(into)] others: String,
) -> impl IntoView {
    let (on, off): (Vec<_>, Vec<_>) = places.into_iter().partition(|place| place.tile.is_some());
    let list = |places: Vec<TileView>| {
        places.into_iter().map(|place| tile(lang, place, classes)).collect::<Vec<_>>()
    };
    view! {
        <ul class="tiles" aria-label=name>{list(on)}</ul>
        {(!off.is_empty()).then(|| view! { <p class="sub">{others}</p><ul class="tiles-off">{list(off)}</ul> })}
    }
    .into_any()
}

fn tile(lang: Lang, place: TileView, classes: Classes) -> impl IntoView {
    let spot = place.tile.map(|tile| format!("r{} c{}", tile.row, tile.column));
    let names = lang.of_names().map(Lang::code);
    let class = classes.class(place.number);
    let number = format::count(lang, place.number.into());
    view! {
        <li class=spot>
            <a class=format!("seq-{class}") href=place.href>
                <span class="tile-name" lang=names>{place.name}</span>
                <span class="tile-number">{number}<span class="hidden">{format!(" {}", place.unit)}</span></span>
            </a>
        </li>
    }
    .into_any()
}
