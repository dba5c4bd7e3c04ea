//! From an element that the server wrote to a living island.

use any_spawner::Executor;
use leptos::{
    prelude::*,
    tachys::view::{Position, RenderHtml},
};
use web_sys::HtmlElement;

use crate::part::wire::Wire;

/// Takes over what the server wrote into `element`, from its props. As on the server there is
/// no shared context: all that an island needs is in its props.
pub fn wake<D: Wire, V: RenderHtml>(element: &HtmlElement, body: fn(D) -> V) {
    // An error means that there is one already.
    let _ = Executor::init_wasm_bindgen();
    let props = element.get_attribute("data-props").and_then(|lines| D::from_text(&lines));
    let data = props.expect("props of this island");
    let owner = Owner::new_root(None);
    let state =
        owner.with(|| body(data).hydrate_from_position::<true>(element, Position::FirstChild));
    // It lives as long as the page.
    std::mem::forget((owner, state));
}
