/// A closed list of marks with the classes by which `style/charts.css` knows them.
macro_rules! inks {
    ($($(#[$doc:meta])* $name:ident = $class:literal,)+) => {
        /// What a mark stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Ink {
            $($(#[$doc])* $name,)+
        }

        const CLASSES: &[&str] = &[$($class,)+];
    };
}

inks! {
    Track = "track",
    /// Where a bar would be if there were a number.
    NoTrack = "track-none",
    Bar = "bar",
    Met = "bar st-met",
    OnTrack = "bar st-ontrack",
    AtRisk = "bar st-atrisk",
    Missed = "bar st-missed",
    NoData = "bar st-nodata",
    Plus = "bar plus",
    Minus = "bar minus",
    /// The bar is longer than its axis.
    Break = "break",
    /// The goal, across a bar.
    Target = "target",
    /// What is due on the day, across a bar.
    Due = "due",
    /// Where a level stood on the baseline.
    Start = "start",
    Axis = "axis",
    Grid = "grid",
    /// The goal, across a whole chart.
    Goal = "goal",
    Province = "province",
    Pace = "pace",
    Before = "before",
    Actual = "actual",
    Last = "last",
    /// Where a small line ends.
    End = "end",
    Today = "today",
    Stem = "stem",
    Dot = "dot",
    Link = "link",
    Published = "published",
    Register = "register",
    RegisterLine = "register-line",
    /// Text: names of rows.
    Name = "t-name",
    /// Text: what the chart is about.
    Value = "t-value",
    /// Text: axes and asides.
    Note = "t-note",
    /// Text: beside the goal.
    GoalNote = "t-goal",
    /// A certificate in force, up to the day.
    Held = "held",
    /// What is left of it after the day.
    Ahead = "ahead",
    /// An earlier certificate, or one that is over.
    Past = "past",
    /// The part of 36 months that a later grading or a revocation cut off.
    CutOff = "cut-off",
    /// Text: on what is in force.
    OnHeld = "t-held",
    /// Text: within a bar.
    OnBar = "t-on-bar",
    /// A square of something that no longer holds.
    Hollow = "hollow",
    /// Across such a square.
    Strike = "strike",
    /// A whole row, so that it can be marked from elsewhere.
    Row = "row-mark",
    /// Where a line says what its table says of a time.
    Hit = "hit",
    /// A line or dot that is not the one spoken of.
    Other = "other",
    OtherDot = "other-dot",
    /// The wider limits of chance; the narrower ones are [`Ink::Pace`].
    Limit = "limit",
}

impl Ink {
    /// The class of a mark.
    pub fn class(self) -> &'static str {
        CLASSES[self as usize]
    }
}
