use leptos::{ev, prelude::*};

use super::address::follow;
use crate::part::compare::{CompareView, regions};

/// Lets a reader change measure, day and comparison of districts without a request: it
/// follows the form on the page, and the address follows. Without scripts the form asks
/// for the page that shows the same.
///
/// The comparison itself is the server's text; a change writes anew those of its regions
/// that differ. A tree of views and a reader of JSON for its data, which stands on the
/// page as lines of numbers, would weigh more than all its charts.
#[island]
pub fn Comparer() -> impl IntoView {
    if cfg!(target_arch = "wasm32") {
        let found = element("cmp-data").and_then(|data| data.text_content());
        if let Some(Ok(view)) = found.map(CompareView::try_from) {
            let view = StoredValue::new(view);
            window_event_listener(ev::change, move |event| change(view, &event));
        }
    }
}

fn change(view: StoredValue<CompareView>, event: &ev::Event) {
    let control = event_target::<web_sys::Element>(event);
    let inside = control.closest(".cmp-form").is_ok_and(|form| form.is_some());
    let name = control.get_attribute("name").filter(|_| inside);
    let before = view.get_value();
    let choose = |name: String| before.all.chosen(before.choice, &name, &event_target_value(event));
    if let Some(choice) = name.and_then(choose) {
        let after = CompareView { choice, ..before.clone() };
        show(&before, &after);
        follow(after.href());
        view.set_value(after);
    }
}

fn show(before: &CompareView, after: &CompareView) {
    for (old, new) in regions(before).into_iter().zip(regions(after)) {
        if let Some(region) = element(new.0).filter(|_| old.1 != new.1) {
            region.set_inner_html(&new.1);
        }
    }
    // The way to the whole page for this choice, its head and citation included.
    let set = |id, name, value: &str| element(id).map(|it| it.set_attribute(name, value));
    set("cmp-load", "href", &after.href());
    element("cmp-open").map(|it| it.remove_attribute("hidden"));
}

fn element(id: &str) -> Option<web_sys::Element> {
    document().get_element_by_id(id)
}
