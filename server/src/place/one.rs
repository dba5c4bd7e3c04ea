/// What several say together: nothing, all the same, or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum One<T> {
    #[default]
    Nothing,
    This(T),
    Several,
}

impl<T: Copy + PartialEq> One<T> {
    /// What both say together.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, one) | (one, Self::Nothing) => one,
            (one, other) if one == other => one,
            _ => Self::Several,
        }
    }

    pub fn this(self) -> Option<T> {
        match self {
            Self::This(one) => Some(one),
            Self::Nothing | Self::Several => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_say_one_thing_where_all_say_the_same() {
        let check = |said: &[One<u8>], expected: Option<u8>| {
            let all = said.iter().fold(One::Nothing, |all, &one| all.and(one));
            assert_eq!(all.this(), expected, "{said:?}");
        };
        check(&[], None);
        check(&[One::Nothing, One::This(1), One::Nothing], Some(1));
        check(&[One::This(1), One::This(1)], Some(1));
        check(&[One::This(1), One::This(2)], None);
        check(&[One::This(1), One::This(2), One::This(1)], None);
    }
}
