//! The address that an island's view has.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Puts `here` into the address bar, and the page around the island follows it. A choice is a
    /// `step`, to which a reader can go back; of what moves only the place of rest counts.
    #[wasm_bindgen(js_namespace = globalThis)]
    pub fn follow(here: &str, step: bool);
}
