use leptos::prelude::*;

/// A table that scrolls on its own when it is wider than the page.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    /// One header row; the first column names the rows.
    head: Vec<&'static str>,
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    let body: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let first = cells.next();
            let rest: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! { <tr><th scope="row">{first}</th>{rest}</tr> }
        })
        .collect();
    view! {
        <Scroll name=caption.clone()>
            <table class="figures"><caption>{caption}</caption><Columns head/><tbody>{body}</tbody></table>
        </Scroll>
    }
    .into_any()
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
