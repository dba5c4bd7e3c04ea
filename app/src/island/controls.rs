use leptos::prelude::*;

use super::play;
use crate::{
    board::{Day, Period},
    format::{self, Lang},
    text::explorer,
};

/// The day as a slider and a button that plays the year; hidden until scripts run.
#[component]
pub fn Controls(
    lang: Lang,
    period: Period,
    /// Where the day stands at first; the slider reaches it even outside the period.
    start: Day,
    day: RwSignal<Day>,
    awake: RwSignal<bool>,
    /// The day after another on which something changes.
    next: impl Fn(Day) -> Option<Day> + 'static,
) -> impl IntoView {
    let playing = RwSignal::new(None::<IntervalHandle>);
    let (first, last) = (period.first.min(start), period.last.max(start));
    let written = move || format::day(lang, day.get());
    let moved = move |event| {
        play::stop(playing);
        if let Ok(days) = event_target_value(&event).parse::<i32>() {
            day.set(Day(days));
        }
    };
    let pressed = move |_| {
        if playing.get_untracked().is_some() {
            play::stop(playing);
        } else if play::less_motion() {
            day.update(|day| *day = next(*day).unwrap_or(period.first));
        } else {
            play::start(day, period, playing);
        }
    };
    let label =
        move || if playing.get().is_some() { explorer::STOP } else { explorer::PLAY }.in_lang(lang);
    view! {
        <div class="explorer-bar" hidden=move || !awake.get()>
            <label for="explorer-day">{explorer::DAY.in_lang(lang)}</label>
            <output for="explorer-day" class="num" aria-live="off">{written}</output>
            <input id="explorer-day" type="range" min=first.0 max=last.0 step="1" autocomplete="off"
                prop:value=move || day.get().0 value=start.0 aria-valuetext=written on:input=moved/>
            <button type="button" class="button" on:click=pressed>{label}</button>
        </div>
    }
}
