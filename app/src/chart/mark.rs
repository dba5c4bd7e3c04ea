//! How statuses and states are drawn: silhouettes that stay apart in black and white, and colours.

use super::svg::Ink;
use crate::{board::Status, register::state::State};

/// The silhouettes, each with the key that its `<symbol>` has in a page.
macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $key:literal $drawing:literal,)+) => {
        /// A silhouette of 16 by 16, in the colour of its text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name),+ }

        impl Icon {
            /// What `<use href="#i-…"/>` names.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }
        }

        /// All silhouettes as symbols of a drawing.
        pub const SYMBOLS: &str = concat!($(
            r#"<symbol id="i-"#, $key, r#"" viewBox="0 0 16 16">"#, $drawing, "</symbol>"
        ),+);
    };
}

icons! {
    Tick = "met" r#"<circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M4.4 8.4l2.5 2.5 4.8-5.4"/>"#,
    Onward = "ontrack" r#"<circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M4 8h7.6M8.4 4.8L11.6 8l-3.2 3.2"/>"#,
    Warning = "atrisk" r#"<path class="i-fill" d="M8 .8L15.8 15H.2z"/><path class="i-cut" d="M8 6v4.2M8 12.2v.9"/>"#,
    Cross = "missed" r#"<path class="i-fill" d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z"/><path class="i-cut" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"/>"#,
    Question = "nodata" r#"<circle class="i-dash" cx="8" cy="8" r="6.9"/><path class="i-line" d="M6 6.4c0-2.4 4-2.4 4 0C10 8 8 8 8 9.5M8 11.4v.8"/>"#,
    Paragraph = "nosource" r#"<rect class="i-dot" x="1" y="1" width="14" height="14"/><text class="i-sign" x="8" y="11.8">§</text>"#,
    Lines = "qual" r#"<rect class="i-box" x="1" y="1" width="14" height="14"/><path class="i-line" d="M4 5.3h8M4 8h8M4 10.7h5"/>"#,
    Dash = "nogoal" r#"<rect class="i-box" x="1" y="1" width="14" height="14"/><path class="i-line" d="M4.5 8h7"/>"#,
    Below = "below" r#"<circle class="i-fill" cx="8" cy="8" r="7.5"/><path class="i-cut" d="M8 4v7.6M4.8 8.4L8 11.6l3.2-3.2"/>"#,
}

/// What a status looks like.
const fn of_status(status: Status) -> (Icon, Ink) {
    match status {
        Status::Met => (Icon::Tick, Ink::Met),
        Status::OnTrack => (Icon::Onward, Ink::OnTrack),
        Status::AtRisk => (Icon::Warning, Ink::AtRisk),
        Status::Missed => (Icon::Cross, Ink::Missed),
        Status::NoData => (Icon::Question, Ink::NoData),
        Status::NoSource => (Icon::Paragraph, Ink::NoData),
        Status::Qualitative => (Icon::Lines, Ink::NoData),
        Status::NoGoal => (Icon::Dash, Ink::NoData),
    }
}

/// What a state looks like: its silhouette, and the status that has the same colour.
const fn of_state(state: State) -> (Icon, Status) {
    match state {
        State::Recognised => (Icon::Tick, Status::Met),
        State::Ending => (Icon::Warning, Status::AtRisk),
        State::Extended => (Icon::Onward, Status::OnTrack),
        State::Ended => (Icon::Dash, Status::NoData),
        State::Revoked => (Icon::Cross, Status::Missed),
        State::Below => (Icon::Below, Status::NoData),
        State::None => (Icon::Question, Status::NoData),
    }
}

/// In the order of [`Status::ALL`]: one table for the browser instead of two.
const KEYS: [&str; Status::ALL.len()] = {
    let (mut keys, mut place) = ([""; Status::ALL.len()], 0);
    while place < keys.len() {
        keys[place] = of_status(Status::ALL[place]).0.key();
        place += 1;
    }
    keys
};

impl Status {
    /// As style sheets name it: `st-met`, `#i-met`.
    pub const fn key(self) -> &'static str {
        KEYS[self as usize]
    }
}

impl State {
    pub const fn icon(self) -> Icon {
        of_state(self).0
    }

    /// The key of its colour, `met` for `st-met`.
    pub const fn colour(self) -> &'static str {
        of_state(self).1.key()
    }
}

impl From<Status> for Ink {
    fn from(status: Status) -> Self {
        of_status(status).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_statuses_and_no_two_states_share_a_silhouette() {
        let statuses = Status::ALL.map(Status::key);
        let states = State::ALL.map(|state| state.icon().key());
        let apart = |keys: &[&str]| keys.iter().collect::<std::collections::HashSet<_>>().len();
        assert_eq!(apart(&statuses), statuses.len());
        assert_eq!(apart(&states), states.len());
    }

    #[test]
    fn every_silhouette_that_is_named_is_drawn() {
        let keys = State::ALL.map(|state| state.icon().key());
        for key in Status::ALL.map(Status::key).into_iter().chain(keys) {
            assert!(SYMBOLS.contains(&format!(r#"<symbol id="i-{key}" "#)), "{key}");
        }
    }
}
