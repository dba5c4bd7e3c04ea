use leptos::{ev, prelude::*, tachys::html::islands::IslandChildren, task::spawn_local};

use super::{address::follow, island};
use crate::{
    function::fetch_comparison,
    part::compare::{CompareView, Comparison},
};

island! {
    /// Lets a reader change measure and comparison of districts, and the address follows.
    /// Without scripts the form asks for the page that shows the same.
    ///
    /// Figures that the page does not carry come from the server; where they do not come, the
    /// page is loaded that shows them.
    Comparer: comparer(CompareView)
}

fn comparer(view: CompareView) -> impl IntoView {
    // The server alone writes the form; the browser only listens to it.
    #[cfg(feature = "ssr")]
    let form = IslandChildren::new(crate::part::compare::form(&view).into_any());
    #[cfg(not(feature = "ssr"))]
    let form = IslandChildren::new(());
    // What is chosen may still be on its way here.
    let chosen = RwSignal::new(view.clone());
    let view = RwSignal::new(view);
    let show = move |next: CompareView| {
        follow(&next.href(), true);
        chosen.set(next.clone());
        view.set(next);
    };
    let fetch = move |wanted: CompareView| async move {
        let address = wanted.href();
        let answer = fetch_comparison(address.clone()).await;
        // The reader may have chosen something else meanwhile.
        if chosen.with_untracked(|chosen| chosen.choice != wanted.choice) {
            return;
        }
        match answer {
            Ok(next) => show(next),
            Err(_) => drop(window().location().set_href(&address)),
        }
    };
    let choose = move |event: ev::Event| {
        let name = event_target::<web_sys::Element>(&event).get_attribute("name");
        let before = chosen.get_untracked();
        let value = event_target_value(&event);
        let choice = before.all.with(before.choice, &name.unwrap_or_default(), &value);
        let Some(choice) = choice.filter(|choice| *choice != before.choice) else { return };
        let next = CompareView { choice, ..before };
        if next.has_figures() {
            show(next);
        } else {
            chosen.set(next.clone());
            spawn_local(fetch(next));
        }
    };
    view! {
        <div class="cmp-form" on:change=choose>{form}</div>
        <div class="cmp"><Comparison view/></div>
    }
}
