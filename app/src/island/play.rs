use std::time::Duration;

use leptos::prelude::*;

use crate::board::{Day, Period};

const A_DAY: Duration = Duration::from_millis(40);

/// True when the reader has asked for less motion.
pub fn less_motion() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|query| query.matches())
}

/// Moves `day` through the period until its end or until it is stopped.
pub fn start(day: RwSignal<Day>, period: Period, playing: RwSignal<Option<IntervalHandle>>) {
    if day.get_untracked() >= period.last {
        day.set(period.first);
    }
    let step = move || {
        day.update(|day| *day = day.plus(1));
        if day.get_untracked() >= period.last {
            stop(playing);
        }
    };
    playing.set(set_interval_with_handle(step, A_DAY).ok());
}

pub fn stop(playing: RwSignal<Option<IntervalHandle>>) {
    if let Some(handle) = playing.get_untracked() {
        handle.clear();
        playing.set(None);
    }
}
