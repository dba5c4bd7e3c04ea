//! Plans that are right, and plans whose error must name file and line.

mod milestones;
mod rules;
mod syntax;

use app::board::{Pace, Unit};

use super::*;

const EMBEDDED: [(&str, &str); 2] = [
    ("plan-2023.toml", include_str!("../../data/lao-cai/plan-2023.toml")),
    ("plan-2024.toml", include_str!("../../data/lao-cai/plan-2024.toml")),
];

/// The plan of 2023 with `old`, which must stand in it, replaced once by `new`.
fn with_change(old: &str, new: &str) -> String {
    let text = EMBEDDED[0].1;
    assert!(text.contains(old), "`{old}` stands in the plan");
    text.replacen(old, new, 1)
}

/// The message of the error in `text`, which must name the file and the line
/// where `marker` first stands.
fn message(text: &str, marker: &str) -> String {
    let line = text.lines().position(|line| line.contains(marker)).expect("the marker") + 1;
    let message = parse("plan.toml", text).expect_err("a wrong plan").to_string();
    assert!(message.contains("plan.toml"), "{message}");
    let named = message.split("line ").nth(1).expect(&message);
    let digits: String = named.chars().take_while(char::is_ascii_digit).collect();
    assert_eq!(digits, line.to_string(), "{message}");
    message
}

/// Replaces `old` by `new` and expects an error at `new` that says every part.
fn check(old: &str, new: &str, parts: &[&str]) {
    let message = message(&with_change(old, new), new.trim());
    for part in parts {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
}

#[test]
fn the_embedded_plans_parse_and_are_of_one_province() {
    for ((file, text), (id, targets)) in EMBEDDED.iter().zip([("2023", 10), ("2024", 10)]) {
        let plan = parse(file, text).expect(file);
        assert_eq!((plan.id.as_str(), plan.province.as_str()), (id, "10"));
        assert_eq!(plan.targets.len(), targets);
        assert_eq!(plan.period.first.to_string(), format!("{id}-01-01"));
        assert_eq!(plan.period.last.to_string(), format!("{id}-12-31"));
    }
}

#[test]
fn certificates_that_end_within_the_notice_are_a_population_of_products() {
    let text = with_change("measure.count.first_recognitions = {}", "measure.count.ending = {}");
    let plan = parse("plan.toml", &text).expect("a plan");
    let measure = &plan.targets[0].readings[0].measure;
    assert_eq!(*measure, Measure::Count(Population::Ending {}));
    assert_eq!((measure.pace(), measure.unit()), (Pace::Stock, Unit::Product));
}

#[test]
fn every_target_of_2023_has_the_goal_of_the_document() {
    let count = |numerator| Goal::AtLeast { numerator, denominator: 1 };
    let percent = |numerator| Goal::AtLeast { numerator, denominator: 100 };
    let plan = parse(EMBEDDED[0].0, EMBEDDED[0].1).expect("the embedded plan");
    let goals: Vec<(&str, Goal)> =
        plan.targets.iter().map(|target| (target.id.as_str(), target.promise.goal)).collect();
    assert_eq!(
        goals,
        [
            ("new-products", count(30)),
            ("re-evaluation", Goal::NonePrinted),
            ("value-chain-linkage", Goal::Qualitative),
            ("consolidated", percent(50)),
            ("cooperatives", percent(60)),
            ("small-enterprises", percent(20)),
            ("green-chains", percent(30)),
            ("craft-villages", percent(4)),
            ("modern-channels", Goal::NoDocument),
            ("sales-points", Goal::NoDocument),
        ]
    );
}
