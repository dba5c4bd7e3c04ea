use std::{cell::RefCell, time::Duration};

use leptos::prelude::*;

#[cfg(any(feature = "ssr", feature = "explorer"))]
use crate::board::Day;

/// The address `at` for another day; the default day needs no name.
#[cfg(any(feature = "ssr", feature = "explorer"))]
pub fn link(at: &str, day: Day, default_day: Day) -> String {
    let (path, query) = at.split_once('?').unwrap_or((at, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("as_of="));
    let named = (day != default_day).then(|| format!("as_of={day}"));
    let pairs: Vec<String> = named.into_iter().chain(others.map(str::to_owned)).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

thread_local! {
    static WAITING: RefCell<Option<TimeoutHandle>> = const { RefCell::new(None) };
}

/// Browsers refuse an address that changes a hundred times in half a minute.
const REST: Duration = Duration::from_millis(250);

/// Puts `here` into the address bar, once a reader has come to rest.
pub fn follow(here: String) {
    let replace = move || {
        let history = window().history();
        // Where the address cannot be set, the view still works.
        let _ = history.and_then(|history| {
            history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&here))
        });
    };
    WAITING.with_borrow_mut(|waiting| {
        if let Some(earlier) = waiting.take() {
            earlier.clear();
        }
        *waiting = set_timeout_with_handle(replace, REST).ok();
    });
}
