//! Plans and published figures, as TOML and CSV.

use proptest::prelude::*;
use server::{
    figure::{self, Figures},
    place::LAO_CAI,
    plan::{MOST_TARGETS, parse},
};

use super::{
    config,
    damage::{damage, damages},
};

const WORDS: [&[u8]; 22] = [
    b"\"",
    b"\"\"\"",
    b"[[target]]",
    b"[[target.reading]]",
    b"[",
    b"]",
    b"=",
    b"#",
    b"\n",
    b"\0",
    b"\xf0\x9f\x8c\xbe",
    b"9999-12-31",
    b"2023-02-31",
    b"-1",
    b"99999999999999999999",
    b"1e999",
    b"nan",
    b"inf",
    b"javascript:alert(1)",
    b"../..",
    b"unit = \"percent\"",
    b",",
];
const PLAN: &str = include_str!("../../../data/lao-cai/plan-2023.toml");
const TERMS: &str = include_str!("../../../data/figures.toml");
const FIGURES: &str = include_str!("../../../data/lao-cai/figures.csv");

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_damaged_plan_is_a_plan_or_an_error_that_names_its_file(damages in damages(&WORDS)) {
        let files = damage(&[("plan.toml".to_owned(), PLAN.into())], &damages);
        match parse(&files[0].0, &String::from_utf8_lossy(&files[0].1)) {
            Ok(plan) => {
                prop_assert!(plan.targets.len() <= MOST_TARGETS);
                prop_assert!(plan.targets.iter().zip(1..).all(|(it, number)| it.number == number));
            }
            Err(error) => prop_assert!(error.to_string().contains("plan.toml"), "{error}"),
        }
    }

    #[test]
    fn damaged_figures_are_figures_or_an_error_that_names_its_file(damages in damages(&WORDS)) {
        let files = [("terms.toml", TERMS), ("figures.csv", FIGURES)];
        let files = files.map(|(name, text)| (name.to_owned(), text.into()));
        let files = damage(&files, &damages);
        let texts: Vec<_> = files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
        let read = figure::terms(&files[0].0, &texts[0])
            .and_then(|terms| Figures::read(&terms.into(), (&files[1].0, &texts[1]), &LAO_CAI));
        if let Err(error) = read {
            let names = [&files[0].0, &files[1].0];
            prop_assert!(names.iter().any(|name| error.to_string().contains(*name)), "{error}");
        }
    }
}
