use crate::board::{EntityKind, Group, Place, State};

/// What products can be narrowed down by. Values of a facet are small numbers, see [`Facet::word`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    District,
    /// [`Self::NO_GROUP`] for a product whose group is not stated.
    Group,
    /// Stars of the current certificate, in force or not; 0 for a product without one.
    Stars,
    /// Kind of entity.
    Kind,
    State,
    /// Year of first recognition, up to the day; 0 for a product without one.
    Year,
}

impl Facet {
    pub const ALL: [Self; 6] =
        [Self::District, Self::State, Self::Stars, Self::Group, Self::Kind, Self::Year];
    /// The last value of [`Self::Group`].
    pub const NO_GROUP: u16 = Group::ALL.len() as u16;

    /// As addresses name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::Group => "group",
            Self::Stars => "stars",
            Self::Kind => "kind",
            Self::State => "state",
            Self::Year => "year",
        }
    }

    /// As addresses name a value; `None` for one that does not exist.
    pub fn word(self, value: u16, districts: &[Place], years: &[i32]) -> Option<String> {
        let at = usize::from(value);
        match self {
            Self::District => districts.get(at).map(|place| place.code.clone()),
            Self::Group if value == Self::NO_GROUP => Some(NONE.to_owned()),
            Self::Group => Group::WORDS.get(at).map(ToString::to_string),
            Self::Kind => EntityKind::WORDS.get(at).map(ToString::to_string),
            Self::State => State::ALL.get(at).map(|state| state.id().to_owned()),
            Self::Stars | Self::Year if at == 0 => Some(NONE.to_owned()),
            Self::Stars => (at <= 5).then(|| at.to_string()),
            Self::Year => years.get(at - 1).map(ToString::to_string),
        }
    }

    /// How many values there are.
    pub fn size(self, districts: usize, years: usize) -> usize {
        match self {
            Self::District => districts,
            Self::Group => Group::ALL.len() + 1,
            Self::Stars => 6,
            Self::Kind => EntityKind::ALL.len(),
            Self::State => State::ALL.len(),
            Self::Year => years + 1,
        }
    }
}

/// Neither a group nor stars nor a year.
const NONE: &str = "none";
