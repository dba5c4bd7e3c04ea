use super::{EntityKind, Group, Unit};
use crate::register::rule;

/// What can be compared by district besides the plan's readings, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Recognised products.
    Products,
    /// Recognised products with so many stars.
    Stars(u8),
    Group(Group),
    /// Recognised products whose certificate ends within the notice.
    Ending,
    /// Entities with a recognised product.
    Entities,
    Kind(EntityKind),
    WomenLed,
    MinorityLed,
    /// Communes with a recognised product.
    Communes,
}

impl Count {
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::Products];
        all.extend((rule::RECOGNISED_STARS..=rule::MOST_STARS).map(Self::Stars));
        all.extend(Group::ALL.iter().copied().map(Self::Group));
        all.extend([Self::Ending, Self::Entities]);
        all.extend(EntityKind::ALL.iter().copied().map(Self::Kind));
        all.extend([Self::WomenLed, Self::MinorityLed, Self::Communes]);
        all
    }

    /// As addresses and data files name it.
    pub fn id(self) -> String {
        match self {
            Self::Products => "products".into(),
            Self::Stars(stars) => format!("products-{stars}-stars"),
            Self::Group(group) => format!("products-{}", group.id()),
            Self::Ending => "ending".into(),
            Self::Entities => "entities".into(),
            Self::Kind(kind) => format!("entities-{}", kind.id().replace('_', "-")),
            Self::WomenLed => "entities-women-led".into(),
            Self::MinorityLed => "entities-minority-led".into(),
            Self::Communes => "communes".into(),
        }
    }

    pub fn unit(self) -> Unit {
        match self {
            Self::Products | Self::Stars(_) | Self::Group(_) | Self::Ending => Unit::Product,
            Self::Entities | Self::Kind(_) | Self::WomenLed | Self::MinorityLed => Unit::Entity,
            Self::Communes => Unit::Commune,
        }
    }
}
