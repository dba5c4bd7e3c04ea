use leptos::prelude::*;

use crate::part::{head::HeadSlot, shell::Shell, visit::Visit};

/// The programming interface in words.
#[component]
pub fn Api() -> impl IntoView {
    let visit = expect_context::<Visit>();
    expect_context::<HeadSlot>().set(200, String::new(), String::new());
    view! { <Shell visit>""</Shell> }.into_any()
}
