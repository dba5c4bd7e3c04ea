use std::{cell::RefCell, time::Duration};

use leptos::prelude::*;

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
