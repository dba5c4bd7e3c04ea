use leptos::{ev::MouseEvent, prelude::*};

use super::{
    address::{follow, link},
    controls::Controls,
};
use crate::{
    board::Day,
    part::progress::{Progress, ProgressView},
};

/// The block of a target, whose day and reading a reader can move without a request.
///
/// The address follows, so that the view can be sent. Without scripts it is the
/// same block with its plain links.
#[island]
pub fn Explorer(view: ProgressView, default_day: Day) -> impl IntoView {
    let served = view.day;
    let day = RwSignal::new(view.day);
    let chosen = RwSignal::new(view.chosen);
    let awake = RwSignal::new(false);
    let lang = view.lang;
    let (period, start) = (view.period, view.day);
    let marks = view.turning_days();
    let shown = Memo::new(move |_| view.on(day.get(), chosen.get(), |at, day| link(at, day, default_day)));
    Effect::new(move |before: Option<()>| {
        awake.set(true);
        let here = shown.with(|view| view.links.get(view.chosen as usize).cloned());
        if let (Some(()), Some(here)) = (before, here) {
            follow(here);
        }
    });
    let choose = move |event: MouseEvent| {
        if let Some(place) = chosen_reading(&event) {
            event.prevent_default();
            chosen.set(place);
        }
    };
    view! {
        <div class="explorer" on:click=choose>
            <Controls lang period start day served awake marks/>
            {move || view! { <Progress view=shown.get()/> }}
        </div>
    }
}

/// The position of the reading whose link was clicked; `None` for any other click,
/// and for one that asks for a new tab.
fn chosen_reading(event: &MouseEvent) -> Option<u32> {
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let link = event_target::<web_sys::Element>(event).closest("a[data-reading]").ok()??;
    link.get_attribute("data-reading")?.parse().ok()
}
