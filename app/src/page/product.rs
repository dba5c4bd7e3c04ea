use leptos::prelude::*;

use crate::part::{exhibit::Exhibit, head::HeadSlot, shell::Shell, visit::Visit};

/// One product: its certificates, and the figures it feeds.
#[component]
pub fn Product() -> impl IntoView {
    let visit = expect_context::<Visit>();
    expect_context::<HeadSlot>().set(200, String::new(), String::new());
    view! { <Shell visit>""</Shell> }.into_any()
}

/// An exhibit of the page.
pub fn exhibit(_visit: &Visit, _product: &str, _id: &str) -> Option<Exhibit> {
    None
}
