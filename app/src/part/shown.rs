use leptos::prelude::*;

use super::{
    cell::Data,
    exhibit::Exhibit,
    frame::{Frame, Regions, fold_table, plain_table},
    table::Table,
};
use crate::{format::Lang, text::shell};

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
    /// Of a long table that is not folded, the rows that are shown at first.
    #[prop(optional_no_strip)]
    few: Option<Data>,
    /// True where it is the whole page: its finding is the page's heading.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let regions = if alone { Regions::alone } else { Regions::still };
    let regions = Signal::stored(regions(lang, &link, &exhibit));
    let table = plain_table(regions);
    let table = match (open, few) {
        (true, None) => table.into_any(),
        (true, Some(few)) => {
            let (shown, all) = (few.rows.len(), exhibit.data.rows.len());
            let some = shell::some_rows(lang, shown, all);
            view! {
                <div class="first-rows">
                    <Table caption=format!("{}. {some}", exhibit.title) data=few/>
                    <p class="sub">{some}</p>
                </div>
                <details class="all-rows"><summary>{shell::all_rows(lang, all)}</summary>{table}</details>
            }
            .into_any()
        }
        (false, _) => fold_table(lang, table).into_any(),
    };
    view! { <Frame id=exhibit.id regions table/> }.into_any()
}
