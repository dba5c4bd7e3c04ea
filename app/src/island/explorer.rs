use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;

use super::{address::follow, controls::Controls, island};
use crate::{
    address::link::on_day,
    part::progress::{ProgressView, progress},
};

island! {
    /// The block of a target, whose day and reading a reader can move without a request.
    ///
    /// Address and page follow, so that the view can be sent. Without scripts it is the
    /// same block with its plain links.
    Explorer: explorer(ProgressView)
}

fn explorer(view: ProgressView) -> impl IntoView {
    let day = RwSignal::new(view.day);
    let chosen = RwSignal::new(view.chosen);
    let awake = RwSignal::new(false);
    let lang = view.lang;
    let (period, start, default_day) = (view.period, view.day, view.default_day);
    let view = StoredValue::new(view);
    let shown = Signal::derive(move || {
        view.with_value(|view| {
            view.on(day.get(), chosen.get(), |at, day| {
                on_day(at, Some(day).filter(|day| *day != default_day))
            })
        })
    });
    let next = move |day| view.with_value(|view| view.next_change(day));
    Effect::new(move |before: Option<u32>| {
        awake.set(true);
        let reading = chosen.get();
        let here = shown.with(|view| view.reading().link.clone());
        if let Some(before) = before {
            follow(&here, before != reading);
        }
        reading
    });
    let choose = move |event: MouseEvent| {
        if let Some(place) = chosen_reading(&event) {
            event.prevent_default();
            chosen.set(place);
            // The list is written anew; whoever uses the keyboard stays where they were.
            request_animation_frame(move || focus(place));
        }
    };
    view! {
        <div class="explorer" on:click=choose>
            {progress(shown, view! { <Controls lang period start day awake next/> })}
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

fn focus(place: u32) {
    let link = document().query_selector(&format!("a[data-reading='{place}']"));
    if let Some(link) =
        link.ok().flatten().and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = link.focus();
    }
}
