use leptos::prelude::*;

use crate::part::{exhibit::Exhibit, head::HeadSlot, shell::Shell, visit::Visit};

/// One entity and its products.
#[component]
pub fn Entity() -> impl IntoView {
    let visit = expect_context::<Visit>();
    expect_context::<HeadSlot>().set(200, String::new(), String::new());
    view! { <Shell visit>""</Shell> }.into_any()
}

/// An exhibit of the page.
pub fn exhibit(_visit: &Visit, _entity: &str, _id: &str) -> Option<Exhibit> {
    None
}
