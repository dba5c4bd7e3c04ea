//! The columns of a recognition list: one row a product, as decisions print it.

mod grading;
mod person;
mod place;
mod product;

use super::Pair;
use crate::closed::closed;

closed! {
    /// What a column of a recognition list says.
    ListField {
        Number = "number",
        Product = "product",
        Entity = "entity",
        Kind = "kind",
        Group = "group",
        /// Of the entity, or of its seat.
        Address = "address",
        /// Where the product is made.
        Production = "production",
        Commune = "commune",
        District = "district",
        Province = "province",
        Stars = "stars",
        Decision = "decision",
        GrantedOn = "granted_on",
        GrantedBy = "granted_by",
        /// Until when it holds: compared, not kept.
        Ends = "ends_on",
        WomenLed = "women_led",
        MinorityLed = "minority_led",
        /// What a register does not keep: telephones, names of people, scores, remarks.
        Aside = "aside",
    }
}

/// The headings of one column. The name is sourced, the rest are in common use: after-2025.md,
/// section 4.
#[derive(Debug)]
pub struct ListHeading {
    pub field: ListField,
    /// As a new list has it.
    pub name: Pair,
    /// As it also stands in lists of offices.
    pub also: &'static [&'static str],
}

impl ListField {
    pub const fn heading(self) -> &'static ListHeading {
        match self {
            Self::Number => &product::NUMBER,
            Self::Product => &product::PRODUCT,
            Self::Entity => &product::ENTITY,
            Self::Kind => &product::KIND,
            Self::Group => &product::GROUP,
            Self::Address => &place::ADDRESS,
            Self::Production => &place::PRODUCTION,
            Self::Commune => &place::COMMUNE,
            Self::District => &place::DISTRICT,
            Self::Province => &place::PROVINCE,
            Self::Stars => &grading::STARS,
            Self::Decision => &grading::DECISION,
            Self::GrantedOn => &grading::GRANTED_ON,
            Self::GrantedBy => &grading::GRANTED_BY,
            Self::Ends => &grading::ENDS,
            Self::WomenLed => &person::WOMEN_LED,
            Self::MinorityLed => &person::MINORITY_LED,
            Self::Aside => &person::ASIDE,
        }
    }

    pub const fn name(self) -> Pair {
        self.heading().name
    }
}

const fn heading(
    field: ListField,
    vi: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> ListHeading {
    ListHeading { field, name: Pair { vi, en }, also }
}
