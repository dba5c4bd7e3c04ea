//! The patterns and icons that charts and badges refer to.

use leptos::prelude::*;

use crate::chart::SYMBOLS;

/// The patterns and icons that a page's charts and badges refer to; once a page.
#[component]
pub fn Marks() -> impl IntoView {
    let marks = format!(
        r#"<svg width="0" height="0" focusable="false"><defs>{}</defs></svg>"#,
        definitions()
    );
    view! { <div class="marks" aria-hidden="true" inner_html=marks></div> }
}

/// The patterns and icons for a chart that stands alone.
pub fn definitions() -> String {
    [PATTERNS, SYMBOLS].concat()
}

/// What tells the colours apart where there are none.
const PATTERNS: &str = concat!(
    r#"<pattern id="p-atrisk" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="m-atrisk" width="6" height="6"/><path class="m-gap" stroke-width="1.25" d="M0 0V6"/></pattern>"#,
    r#"<pattern id="p-missed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="m-missed" width="8" height="8"/><path class="m-gap" d="M0 0V8M0 0H8"/></pattern>"#,
    r#"<pattern id="p-nodata" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="m-hatch" d="M0 0V7"/></pattern>"#,
);
