//! Charts: pure functions from plain data to the text of an `<svg>`.
//!
//! The same function draws on the server and in the browser, byte for byte
//! alike: text is measured from its characters alone and every coordinate is an
//! integer. Marks carry classes instead of colours (`style/charts.css`), the
//! `<svg>` scales to its container, and titles and legends are HTML beside it.

mod apart;
mod axis;
mod bars;
mod bit;
mod bridge;
mod bullet;
mod calendar;
mod dots;
mod funnel;
mod lifeline;
mod line;
#[cfg(feature = "ssr")]
mod map;
mod mark;
mod months;
mod number;
mod option;
#[cfg(feature = "ssr")]
mod outlook;
mod places;
mod portion;
#[cfg(feature = "ssr")]
mod scenarios;
mod slope;
mod sparkline;
mod summary;
mod svg;
mod timeline;
mod waffle;

pub use bars::{bars, linked_bars};
pub use bit::bit;
pub use bridge::{Waterfall, bridge, bridge_start};
pub use bullet::{Bullet, bullet, row_marks};
pub use calendar::{Calendar, Ends, calendar};
pub use dots::{dots, dots_start_above_zero, linked_dots};
pub use funnel::{Funnel, funnel, funnel_starts_above_zero};
pub use lifeline::{Lifeline, Span, lifeline};
pub use line::{StepLine, starts_above_zero, step_line};
#[cfg(feature = "ssr")]
pub use map::{Map, MapDot, at_edge, map};
pub use mark::{Icon, SYMBOLS};
pub use months::months;
pub use option::option_bar;
#[cfg(feature = "ssr")]
pub use outlook::{Outlook, outlook, outlook_starts_above_zero};
pub use places::{Places, Stems};
pub use portion::portion;
#[cfg(feature = "ssr")]
pub use scenarios::{Scenarios, scenarios};
pub use slope::{Slope, SlopeRow, slope};
pub use sparkline::{course_row, sparkline};
pub use summary::{Summary, SummaryRow, summary};
pub use svg::{escape, size, text_width};
pub use timeline::{Timeline, timeline, timeline_starts_above_zero};
pub use waffle::{Waffle, waffle};

/// What a reader hears instead of the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// The message, as a short sentence.
    pub title: String,
    /// How it can be read off the chart.
    pub desc: String,
}

#[cfg(test)]
mod tests;
