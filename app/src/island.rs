//! The few parts that also run in the browser. An island composes parts and
//! board types; what it shows is what the server would show for the same address.
//! Each is a module of its own, which a page loads when it holds the island.

mod address;
#[cfg(any(feature = "ssr", feature = "comparer"))]
mod comparer;
#[cfg(any(feature = "ssr", feature = "explorer"))]
mod controls;
#[cfg(any(feature = "ssr", feature = "explorer"))]
mod explorer;
#[cfg(any(feature = "ssr", feature = "explorer"))]
mod play;
#[cfg(any(feature = "comparer", feature = "explorer"))]
mod wake;

#[cfg(feature = "ssr")]
pub use comparer::Comparer;
#[cfg(feature = "ssr")]
pub use explorer::Explorer;

/// Makes an island of a view and its data: the element around it, whose props are the lines of
/// the data, and the function that takes it over in the browser.
///
/// The macro of leptos would do the same with JSON, whose reader weighs more than the charts.
macro_rules! island {
    ($(#[$doc:meta])* $name:ident: $body:ident($data:ty)) => {
        $(#[$doc])*
        #[cfg(feature = "ssr")]
        #[leptos::component]
        pub fn $name(view: $data) -> impl leptos::IntoView {
            let props = $crate::part::wire::Wire::to_text(&view);
            let body = leptos::prelude::IntoAny::into_any($body(view));
            leptos::tachys::html::islands::Island::new(stringify!($name), body).with_props(props)
        }

        #[cfg(any(feature = "comparer", feature = "explorer"))]
        #[wasm_bindgen::prelude::wasm_bindgen(js_name = $name)]
        pub fn wake(element: web_sys::HtmlElement) {
            super::wake::wake(&element, $body);
        }
    };
}
use island;

/// An island, as a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    Comparer,
    Explorer,
}

impl Island {
    pub const ALL: [Self; 2] = [Self::Comparer, Self::Explorer];

    /// The folder of its module.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Comparer => "comparer",
            Self::Explorer => "explorer",
        }
    }

    /// How its element on a page begins.
    pub fn element(self) -> &'static str {
        match self {
            Self::Comparer => "<leptos-island data-component=\"Comparer\"",
            Self::Explorer => "<leptos-island data-component=\"Explorer\"",
        }
    }
}
