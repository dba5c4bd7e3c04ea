//! Closed lists: their values, the id of each, and their order.

/// An enum with the ids by which addresses and data files name its values. The order of the
/// list is the order of `ALL`, so that a value's number is its place in it.
macro_rules! closed {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$about:meta])* $value:ident = $id:literal),+ $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$about])* $value),+ }

        impl $name {
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$value),+];

            /// As addresses and data files name it.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }

            /// The value with this id.
            pub fn with_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}

pub(crate) use closed;
