use leptos::prelude::*;

/// The patterns and icons that a page's charts and badges refer to; once a page.
#[component]
pub fn Marks() -> impl IntoView {
    view! { <div class="marks" aria-hidden="true" inner_html=MARKS></div> }
}

/// The patterns and icons for a chart that stands alone.
pub fn definitions() -> &'static str {
    let inner = MARKS.split_once("<defs>").and_then(|(_, rest)| rest.split_once("</defs>"));
    inner.map_or("", |(inner, _)| inner)
}

/// Silhouettes that stay apart in black and white, and three patterns.
const MARKS: &str = concat!(
    r#"<svg width="0" height="0" focusable="false"><defs>"#,
    r#"<pattern id="p-atrisk" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="m-atrisk" width="6" height="6"/><path class="m-gap" stroke-width="2" d="M0 0V6"/></pattern>"#,
    r#"<pattern id="p-missed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="m-missed" width="6" height="6"/><path class="m-gap" stroke-width="1.5" d="M0 0V6M0 0H6"/></pattern>"#,
    r#"<pattern id="p-nodata" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="m-hatch" d="M0 0V7"/></pattern>"#,
    r#"<symbol id="i-met" viewBox="0 0 16 16"><circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M4.4 8.4l2.5 2.5 4.8-5.4"/></symbol>"#,
    r#"<symbol id="i-ontrack" viewBox="0 0 16 16"><circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M4 8h7.6M8.4 4.8L11.6 8l-3.2 3.2"/></symbol>"#,
    r#"<symbol id="i-atrisk" viewBox="0 0 16 16"><path class="i-fill" d="M8 .8L15.8 15H.2z"/><path class="i-cut" d="M8 6v4.2M8 12.2v.9"/></symbol>"#,
    r#"<symbol id="i-missed" viewBox="0 0 16 16"><path class="i-fill" d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z"/><path class="i-cut" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"/></symbol>"#,
    r#"<symbol id="i-nodata" viewBox="0 0 16 16"><circle class="i-dash" cx="8" cy="8" r="6.9"/><path class="i-line" d="M6 6.4c0-2.4 4-2.4 4 0C10 8 8 8 8 9.5M8 11.4v.8"/></symbol>"#,
    r#"<symbol id="i-nosource" viewBox="0 0 16 16"><rect class="i-dot" x="1" y="1" width="14" height="14"/><text class="i-sign" x="8" y="11.8">§</text></symbol>"#,
    r#"<symbol id="i-qual" viewBox="0 0 16 16"><rect class="i-box" x="1" y="1" width="14" height="14"/><path class="i-line" d="M4 5.3h8M4 8h8M4 10.7h5"/></symbol>"#,
    r#"<symbol id="i-nogoal" viewBox="0 0 16 16"><rect class="i-box" x="1" y="1" width="14" height="14"/><path class="i-line" d="M4.5 8h7"/></symbol>"#,
    r#"<symbol id="i-below" viewBox="0 0 16 16"><circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M8 4v7.6M4.8 8.4L8 11.6l3.2-3.2"/></symbol>"#,
    r#"</defs></svg>"#
);
