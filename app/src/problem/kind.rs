//! The kinds of problems: each has one status, one name and one title.

/// Who has to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The question is not of its form.
    Malformed,
    /// What is asked for does not exist.
    Missing,
    ReadOnly,
    /// The address is longer than any that means something here.
    TooLong,
    /// Too many ask at once.
    Busy,
    /// The program is wrong, not the question.
    Fault,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Malformed, Self::Missing, Self::ReadOnly, Self::TooLong, Self::Fault, Self::Busy];

    pub fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Missing => 404,
            Self::ReadOnly => 405,
            Self::TooLong => 414,
            Self::Fault => 500,
            Self::Busy => 503,
        }
    }

    /// As addresses name it: where the page of the interface explains it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Malformed => "bad-request",
            Self::Missing => "not-found",
            Self::ReadOnly => "not-allowed",
            Self::TooLong => "too-long",
            Self::Busy => "busy",
            Self::Fault => "fault",
        }
    }
}
