use leptos::prelude::*;
use maud::{Markup, html};

/// A table that scrolls on its own when it is wider than the page.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    /// One header row; the first column names the rows.
    head: Vec<&'static str>,
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    view! { <div inner_html=table(&caption, &head, &rows).into_string()></div> }
}

/// The same as text, for what is also written in the browser.
pub fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table.figures {
                caption { (caption) }
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                            }
                        }
                    }
                }
            }
        }
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
