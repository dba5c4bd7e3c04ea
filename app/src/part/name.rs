use std::borrow::Cow;

use leptos::prelude::*;

use crate::format::Lang;

/// A name that the register has in Vietnamese alone, marked so where the page is not.
#[component]
pub fn Name(lang: Lang, #[prop(into)] name: String) -> impl IntoView {
    view! { <span lang=lang.of_names().map(Lang::code)>{name}</span> }
}

/// Words with a short mark at the names of invented items: the banner says what it means, and
/// data keep the names as they are.
pub fn short(words: &str) -> Cow<'_, str> {
    match words.contains(MARK) {
        true => words.replace(MARK, "(MH)").into(),
        false => words.into(),
    }
}

/// What the illustrative register writes after every name.
const MARK: &str = "(minh họa)";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::{
        cell::{Cell, Data},
        csv::csv,
        table::table,
    };

    #[test]
    fn mark_of_invented_names_is_short_on_pages_and_whole_in_data() {
        let name = Cell::name(Lang::Vi, "Chè 01 (minh họa)");
        let data = Data { head: vec!["Tên".into()], rows: vec![vec![name]] };
        let page = table("Bảng", &data).into_string();
        assert!(page.contains("Chè 01 (MH)") && !page.contains("minh họa"), "{page}");
        assert!(csv(Lang::Vi, &data).contains("Chè 01 (minh họa)"));
    }
}
