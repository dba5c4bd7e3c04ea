//! The plans that the program carries, with what goes with them.

/// A plan, and what is known beside it.
pub struct Shipped {
    /// As `--plan` and addresses name it.
    pub id: &'static str,
    /// Code of its province.
    province: &'static str,
    /// Names and texts: of the plan, of the published figures, of illustrative notes.
    pub plan: (&'static str, &'static str),
    pub figures: Option<(&'static str, &'static str)>,
    pub notes: Option<(&'static str, &'static str)>,
    /// What a register of the province is to agree with; of Lào Cai before the merger so much is
    /// known that it has a story of its own.
    pub sample: Option<&'static str>,
}

const LAO_CAI_FIGURES: Option<(&str, &str)> =
    Some(("figures.csv", include_str!("../data/lao-cai/figures.csv")));
const LAO_CAI_NOTES: Option<(&str, &str)> =
    Some(("notes.csv", include_str!("../data/lao-cai/notes.csv")));

/// The default one first.
pub const SHIPPED: [Shipped; 5] = [
    Shipped {
        id: "2023",
        province: "10",
        plan: ("plan-2023.toml", include_str!("../data/lao-cai/plan-2023.toml")),
        figures: LAO_CAI_FIGURES,
        notes: LAO_CAI_NOTES,
        sample: None,
    },
    Shipped {
        id: "2024",
        province: "10",
        plan: ("plan-2024.toml", include_str!("../data/lao-cai/plan-2024.toml")),
        figures: LAO_CAI_FIGURES,
        notes: LAO_CAI_NOTES,
        sample: None,
    },
    Shipped {
        id: "2025",
        province: "15",
        plan: ("plan-2025.toml", include_str!("../data/lao-cai/plan-2025.toml")),
        figures: Some(("figures-2025.csv", include_str!("../data/lao-cai/figures-2025.csv"))),
        notes: None,
        sample: Some(include_str!("../data/lao-cai/sample-2025.toml")),
    },
    Shipped {
        id: "dong-thap-2024",
        province: "87",
        plan: ("dong-thap-2024.toml", include_str!("../data/dong-thap/plan-2024.toml")),
        figures: Some(("figures.csv", include_str!("../data/dong-thap/figures.csv"))),
        notes: None,
        sample: Some(include_str!("../data/dong-thap/sample.toml")),
    },
    Shipped {
        id: "lam-dong-2023",
        province: "68",
        plan: ("lam-dong-2023.toml", include_str!("../data/lam-dong/plan-2023.toml")),
        figures: Some(("figures.csv", include_str!("../data/lam-dong/figures.csv"))),
        notes: None,
        sample: Some(include_str!("../data/lam-dong/sample.toml")),
    },
];

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
