use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

use super::cell::{Cell, Data};
#[cfg(feature = "ssr")]
use super::{cell::Datum, name::short};
use crate::format::Lang;

/// A table that scrolls on its own when it is wider than the page.
#[component]
pub fn Table(#[prop(into)] caption: String, data: Data) -> impl IntoView {
    #[cfg(feature = "ssr")]
    let text = table_with_sides(&caption, &data);
    #[cfg(not(feature = "ssr"))]
    let text = table(&caption, &data);
    view! { <div inner_html=text.into_string()></div> }
}

/// The same as text, for what is also written in the browser: the sides of its columns are left
/// to the sheet of its page.
pub fn table(caption: &str, data: &Data) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table.figures {
                caption.hidden { (caption) }
                thead { tr { @for name in &data.head { th scope="col" { (inside(name)) } } } }
                tbody {
                    @for row in &data.rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 {
                                    th scope="row" { (inside(cell)) }
                                } @else {
                                    td { (inside(cell)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The same with the numbers to the right; a wide one is a card a row on a phone, which names each
/// cell by its column.
#[cfg(feature = "ssr")]
pub fn table_with_sides(caption: &str, data: &Data) -> Markup {
    let (side, wide) = (sides(data), data.is_wide());
    let named = |place: usize| data.head.get(place).filter(|_| wide).map(|head| &*head.shown);
    let head = html! {
        @for (place, name) in data.head.iter().enumerate() {
            th scope="col" class=[side(place)] { (inside(name)) }
        }
    };
    let rows = html! {
        @for row in &data.rows {
            tr {
                @for (place, cell) in row.iter().enumerate() {
                    @let cell = breaking(cell);
                    @if place == 0 {
                        th scope="row" { (cell) }
                    } @else {
                        td class=[side(place)] data-head=[named(place)] { (cell) }
                    }
                }
            }
        }
    };
    boxed(caption, if wide { "figures cards" } else { "figures" }, &head, &rows)
}

#[cfg(feature = "ssr")]
fn boxed(caption: &str, class: &str, head: &Markup, rows: &Markup) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table class=(class) {
                caption.hidden { (caption) }
                thead { tr { (head) } }
                tbody { (rows) }
            }
        }
    }
}

/// The class of each column: numbers stand below each other to the right.
#[cfg(feature = "ssr")]
fn sides(data: &Data) -> impl Fn(usize) -> Option<&'static str> + use<> {
    let is_number =
        |cell: &Cell| matches!(cell.datum, Datum::Number(_) | Datum::Decimal(_) | Datum::Figure(_));
    let any = |place| data.rows.iter().any(|row| row.get(place).is_some_and(is_number));
    let numbers: Vec<bool> = (0..data.head.len()).map(any).collect();
    move |place| numbers.get(place).is_some_and(|&number| number).then_some("n")
}

/// A cell as it is shown, also outside of a table.
pub fn inside(cell: &Cell) -> Markup {
    let lang = cell.lang.map(Lang::code);
    #[cfg(feature = "ssr")]
    let shown = short(&cell.shown);
    #[cfg(not(feature = "ssr"))]
    let shown = &cell.shown;
    html! {
        @if let Some(mark) = &cell.mark { (PreEscaped(mark)) }
        @if let Some(href) = &cell.href {
            a href=(href) lang=[lang] { (shown) }
        } @else if lang.is_some() {
            span lang=[lang] { (shown) }
        } @else {
            (shown)
        }
    }
}

/// The same of a share, which may break after its stroke and nowhere within its numbers.
#[cfg(feature = "ssr")]
fn breaking(cell: &Cell) -> Markup {
    match (cell.datum, cell.shown.split_once('/')) {
        (Datum::Figure(_), Some((numerator, rest))) if cell.href.is_none() => html! {
            @if let Some(mark) = &cell.mark { (PreEscaped(mark)) }
            (numerator) "/" wbr; (rest)
        },
        _ => inside(cell),
    }
}

/// The same where no region is.
#[component]
pub fn Words(cell: Cell) -> impl IntoView {
    let Cell { shown, href, lang, .. } = cell;
    #[cfg(feature = "ssr")]
    let shown = short(&shown).into_owned();
    match (href, lang.map(Lang::code)) {
        (Some(href), lang) => view! { <a href=href lang=lang>{shown}</a> }.into_any(),
        (None, Some(lang)) => view! { <span lang=lang>{shown}</span> }.into_any(),
        (None, None) => shown.into_any(),
    }
}

#[component]
pub fn Columns(head: Vec<&'static str>) -> impl IntoView {
    let cells: Vec<_> =
        head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    view! { <thead><tr>{cells}</tr></thead> }
}

/// A region that can be reached and scrolled by keyboard.
#[component]
pub fn Scroll(#[prop(into)] name: String, children: Children) -> impl IntoView {
    view! { <div class="scroll" role="region" tabindex="0" aria-label=name>{children()}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Fraction;

    #[test]
    fn a_wide_table_names_what_its_cells_are_and_a_narrow_one_does_not() {
        let row =
            |share| vec!["Chè".into(), Cell::number(Lang::Vi, 3), Cell::number(Lang::Vi, 4), share];
        let head = || ["Sản phẩm", "Sao", "Lần", "Tỷ lệ"].map(Cell::from).to_vec();
        let share = Cell::figure(Lang::Vi, Fraction::share(24_723, 84_963));
        let wide = Data { head: head(), rows: vec![row(share)] };
        let written = table_with_sides("Bảng", &wide).into_string();
        assert!(written.contains(r#"class="figures cards""#), "{written}");
        assert!(written.contains(r#"data-head="Sao">3<"#), "{written}");
        assert!(written.contains("24.723/<wbr>84.963 (29,1%)"), "{written}");
        let narrow =
            Data { head: head(), rows: vec![row(Cell::missing("chưa đủ số liệu"))] };
        let written = table_with_sides("Bảng", &narrow).into_string();
        assert!(!written.contains("cards") && !written.contains("data-head"), "{written}");
    }
}
