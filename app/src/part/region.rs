//! What an island writes anew, each region a text of its own from a pure function.

use leptos::prelude::*;
use maud::Markup;

use super::frame::Regions;

/// The text of a region, written anew when `view` changes.
pub fn region<V: Send + Sync + 'static>(view: Signal<V>, of: fn(&V) -> Markup) -> Signal<String> {
    Signal::derive(move || view.with(|view| of(view).into_string()))
}

/// The regions of an exhibit's frame, likewise.
pub fn regions<V: Send + Sync + 'static>(
    view: Signal<V>,
    of: fn(&V) -> Regions,
) -> Signal<Regions> {
    Memo::new_with_compare(move |_| view.with(of), |a, b| a != b).into()
}
