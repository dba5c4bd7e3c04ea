//! The plans that the program carries, with what goes with them, and what was published of
//! provinces.

use std::borrow::Cow;

/// A plan, and what is known beside it.
pub struct Shipped {
    /// As `--plan` and addresses name it.
    pub id: &'static str,
    /// Code of its province.
    province: &'static str,
    /// Names and texts: of the plan, of illustrative notes.
    pub plan: (&'static str, &'static str),
    pub notes: Option<(&'static str, &'static str)>,
    /// What a register of the province is to agree with; of Lào Cai before the merger so much is
    /// known that it has a story of its own.
    pub sample: Option<&'static str>,
}

const LAO_CAI_NOTES: Option<(&str, &str)> =
    Some(("notes.csv", include_str!("../data/lao-cai/notes.csv")));

/// The default one first.
pub const SHIPPED: [Shipped; 5] = [
    Shipped {
        id: "2023",
        province: "10",
        plan: ("plan-2023.toml", include_str!("../data/lao-cai/plan-2023.toml")),
        notes: LAO_CAI_NOTES,
        sample: None,
    },
    Shipped {
        id: "2024",
        province: "10",
        plan: ("plan-2024.toml", include_str!("../data/lao-cai/plan-2024.toml")),
        notes: LAO_CAI_NOTES,
        sample: None,
    },
    Shipped {
        id: "2025",
        province: "15",
        plan: ("plan-2025.toml", include_str!("../data/lao-cai/plan-2025.toml")),
        notes: None,
        sample: Some(include_str!("../data/lao-cai/sample-2025.toml")),
    },
    Shipped {
        id: "dong-thap-2024",
        province: "87",
        plan: ("dong-thap-2024.toml", include_str!("../data/dong-thap/plan-2024.toml")),
        notes: None,
        sample: Some(include_str!("../data/dong-thap/sample.toml")),
    },
    Shipped {
        id: "lam-dong-2023",
        province: "68",
        plan: ("lam-dong-2023.toml", include_str!("../data/lam-dong/plan-2023.toml")),
        notes: None,
        sample: Some(include_str!("../data/lam-dong/sample.toml")),
    },
];

/// What was published of provinces, by their codes: tables with the same head.
const PUBLISHED: [(&str, &str); 5] = [
    ("10", include_str!("../data/lao-cai/figures.csv")),
    ("15", include_str!("../data/lao-cai/figures-2025.csv")),
    ("22", include_str!("../data/quang-ninh/figures.csv")),
    ("68", include_str!("../data/lam-dong/figures.csv")),
    ("87", include_str!("../data/dong-thap/figures.csv")),
];

/// What was published of any of these provinces, in their order, as one table.
pub fn figures(provinces: &[&str]) -> Option<Cow<'static, str>> {
    let of = |province: &&str| PUBLISHED.iter().find(|(code, _)| code == province);
    let mut tables = provinces.iter().filter_map(of).map(|(_, table)| *table);
    let mut text = Cow::Borrowed(tables.next()?);
    for (_, rows) in tables.filter_map(|table| table.split_once('\n')) {
        text.to_mut().push_str(rows);
    }
    Some(text)
}

impl Shipped {
    /// The plan with this id and all others of its province, it first; empty without one.
    pub fn with(id: &str) -> Vec<&'static Self> {
        let Some(chosen) = SHIPPED.iter().find(|one| one.id == id) else { return Vec::new() };
        let others = SHIPPED.iter().filter(|one| one.province == chosen.province && one.id != id);
        [chosen].into_iter().chain(others).collect()
    }

    /// `2023, 2024, …`: how all of them can be asked for.
    pub fn ids() -> String {
        SHIPPED.map(|one| one.id).join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_what_was_published_have_one_head_and_whole_rows() {
        let head = |table: &'static str| table.lines().next();
        for (code, table) in PUBLISHED {
            assert_eq!(head(table), head(PUBLISHED[0].1), "{code}");
            assert!(table.ends_with('\n'), "{code}");
        }
    }
}
