//! What a reader chose on one page.

use super::id::number;

/// Lists the parameters of pages in the order in which addresses name them.
macro_rules! keys {
    ($($Key:ident $name:literal,)+) => {
        /// A parameter that is of some pages only; the list of pages says of which.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Key {
            $($Key,)+
        }

        impl Key {
            pub const ALL: &[Self] = &[$(Self::$Key,)+];

            /// As addresses name it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Key => $name,)+
                }
            }
        }
    };
}

keys! {
    Order "order",
    Reading "reading",
    Place "place",
    Measure "measure",
    Against "against",
    Since "since",
    Q "q",
    District "district",
    Group "group",
    Stars "stars",
    Kind "kind",
    State "state",
    Year "year",
    Sort "sort",
    Page "page",
    Rest "rest",
    Theme "theme",
    Layout "layout",
}

impl Key {
    /// True for a value that is of the parameter's form; whether it exists is another question.
    pub fn takes(self, value: &str) -> bool {
        match self {
            Self::Order => value == Query::ATTENTION,
            Self::Page | Self::Rest => {
                number(value).is_some_and(|page| page > 0) && !value.starts_with('0')
            }
            _ => true,
        }
    }

    /// True where values add up instead of replacing each other.
    fn is_several(self) -> bool {
        matches!(
            self,
            Self::District | Self::Group | Self::Stars | Self::Kind | Self::State | Self::Year
        )
    }
}

/// Chosen values in their one order, so that a view has one address; defaults have no name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(Key, String)>);

impl Query {
    /// The choice of this name, if there is one.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.all(key).next()
    }

    /// All choices of this name.
    pub fn all(&self, key: Key) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(other, _)| *other == key).map(|(_, value)| value.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = (Key, &str)> {
        self.0.iter().map(|(key, value)| (*key, value.as_str()))
    }

    /// The number of this name; 1, the first page, when there is none.
    pub fn number(&self, key: Key) -> u32 {
        self.get(key).and_then(number).unwrap_or(1)
    }

    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.0.iter().map(|(key, value)| (key.name(), value.clone()))
    }

    /// Without those of these names.
    pub fn without(mut self, keys: &[Key]) -> Self {
        self.0.retain(|(key, _)| !keys.contains(key));
        self
    }

    /// Without this one value.
    pub fn less(mut self, key: Key, value: &str) -> Self {
        self.0.retain(|(other, chosen)| !(*other == key && chosen == value));
        self
    }

    /// With `value` added, unless it is the default.
    pub fn and(mut self, key: Key, value: impl Into<String>) -> Self {
        let value = value.into();
        let named = match key {
            Key::Order => value == Self::ATTENTION,
            Key::Page | Key::Rest => number(&value).is_some_and(|page| page > 1),
            _ => !value.is_empty(),
        };
        if named {
            if !key.is_several() {
                self.0.retain(|(other, _)| *other != key);
            }
            self.0.push((key, value));
            self.0.sort();
            self.0.dedup();
        }
        self
    }

    /// Targets that need attention first, instead of the document's order.
    pub const ATTENTION: &str = "attention";
}
