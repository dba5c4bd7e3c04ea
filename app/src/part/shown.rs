use leptos::prelude::*;

use super::{
    exhibit::Exhibit,
    frame::{Frame, Regions, fold_table, plain_table},
};
use crate::format::Lang;

/// An exhibit with all that makes it readable and citable; islands write their own.
#[component]
pub fn Shown(
    lang: Lang,
    exhibit: Exhibit,
    /// The address of the view that it is part of.
    link: String,
    /// True for what is a table first of all: it is not folded.
    #[prop(optional)]
    open: bool,
    /// True where it is the whole page: its finding is the page's heading.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let regions = if alone { Regions::alone } else { Regions::still };
    let regions = Signal::stored(regions(lang, &link, &exhibit));
    let table = plain_table(regions);
    let table = if open { table.into_any() } else { fold_table(lang, table).into_any() };
    view! { <Frame id=exhibit.id regions table/> }.into_any()
}
