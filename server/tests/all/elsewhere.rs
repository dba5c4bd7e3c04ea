//! A plan that counts what plans of other provinces count, over a year from 15 December to
//! 14 December.

use std::sync::Arc;

use app::{
    board::{Day, Pace, Period, Unit},
    edition::Edition,
    route::{self, Assets, PathAndQuery},
};
use server::{
    edition::Checked,
    input::{File, Parsed},
    plan::{Plan, parse},
};

use crate::{boards::sample, calendar, naive::READINGS_ELSEWHERE};

/// How the plan's file writes each reading of [`READINGS_ELSEWHERE`], in its order.
const MEASURES: [&str; 11] = [
    r#"share.span_products = { first = "2020-01-01", last = "2020-12-31", by = "first_recognition", where.regraded = true }"#,
    r#"share.span_products = { first = "2020-06-15", last = "2021-03-01", by = "any_grading", where.regraded = true }"#,
    r#"count.entities.where.new = true"#,
    r#"share.units.where.reach = { at_least = 1, of.entities.where = { kind = ["cooperative", "cooperative_group", "small_enterprise", "household"], new = true } }"#,
    r#"share.units.where.reach = { at_least = 1, of.entities.where.chain = "active" }"#,
    r#"share.units.where.reach = { at_least = 2, of.products = {} }"#,
    r#"count.units.where.reach = { at_least = 1, of.applications.where.stage = ["submitted_to_ministry"] }"#,
    r#"count.applications.where = { stage = ["submitted_to_ministry"], purpose = ["first", "upgrade"] }"#,
    r#"count.applications.where.stage = ["idea", "district_graded", "province_graded"]"#,
    r#"share.applications = { where.stage = ["province_graded"], among.purpose = ["upgrade", "regrade"] }"#,
    r#"share.products.where.group = ["food", "drink"]"#,
];

pub fn period() -> Period {
    Period { first: calendar::parse("2022-12-15"), last: calendar::parse("2023-12-14") }
}

pub fn file() -> Parsed<Plan> {
    let file = File { name: "elsewhere.toml".into(), text: plan().into() };
    Parsed::new(file, parse).expect("a plan")
}

/// The plan's text.
pub fn plan() -> String {
    let mut plan = "id = \"elsewhere\"\nprovince = \"10\"\n".to_owned();
    plan += &words(&["title", "document.title"]);
    plan += "period = { first = \"2022-12-15\", last = \"2023-12-14\" }\n";
    let readings = READINGS_ELSEWHERE.iter().zip(MEASURES).zip(1..);
    for (((target, reading, _), measure), number) in readings {
        let share = measure.starts_with("share");
        let goal = if share { "percent = 50" } else { "count = 2" };
        plan += &format!("[[target]]\nid = \"{target}\"\nnumber = {number}\ngoal = {{ {goal} }}\n");
        let statements = ["verification", "sources", "accuracy", "limits", "remedy"];
        let statements = statements.map(|one| format!("statements.{one}"));
        plan += &words(&["name", "ambiguity", "decision"]);
        plan += &words(&statements.each_ref().map(String::as_str));
        plan += &format!("[[target.reading]]\nid = \"{reading}\"\ndecides = true\n");
        plan += &words(&["name", "rule", "numerator"]);
        plan += &if share { words(&["denominator"]) } else { String::new() };
        plan += &format!("measure.{measure}\n");
    }
    plan
}

fn words(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("{key} = {{ vi = \"Lời\", en = \"Words\" }}\n")).collect()
}

#[test]
fn what_plans_elsewhere_count_needs_no_code() {
    let plan = parse("elsewhere.toml", &plan()).expect("a plan");
    for (target, (id, reading, pace)) in plan.targets.iter().zip(READINGS_ELSEWHERE) {
        assert_eq!((target.id.as_str(), target.readings[0].id.as_str()), (id, reading));
        assert_eq!(target.readings[0].measure.pace(), pace, "{id}/{reading}");
    }
    assert_eq!(plan.targets.len(), READINGS_ELSEWHERE.len());
    assert_eq!(plan.period, period());
    assert!(READINGS_ELSEWHERE.iter().any(|(.., pace)| *pace == Pace::Stock));
}

#[test]
fn what_plans_elsewhere_count_has_its_pages_and_rows() {
    let (checked, _) = sample();
    let plan = parse("elsewhere.toml", &plan()).expect("a plan");
    let checked = Checked { plans: vec![plan], notes: Vec::new(), ..checked };
    let edition: Arc<Edition> = checked.edition(Day::LAST).expect("frames as promised").into();
    let page = |path: &str| {
        let answer = route::answer(&edition, &Assets::default(), &PathAndQuery { path, query: "" });
        assert_eq!(answer.status, 200, "{path}");
        answer.html
    };
    let board = edition.default_board();
    for target in &board.targets {
        for path in ["targets", "en/targets", "method", "en/method"] {
            page(&format!("/{path}/{}", target.id));
        }
    }
    for path in ["/", "/en", "/districts", "/districts/088", "/data", "/method"] {
        page(path);
    }
    assert!(page("/en/method/dossiers").contains("reached(a, s)"));
    assert!(page("/en/targets/chain-in-each").contains("/en/districts/08"));
    let places = |of: &str| {
        let target = board.targets.iter().find(|target| target.id == of).expect("a target");
        let reading = &target.readings[0];
        assert_eq!(reading.shape.unit, Unit::Place);
        let day = board.default_day;
        let counted = reading.counted.on(day).count() as u32;
        assert_eq!(counted, reading.shape.at(day).numerator, "{of}");
        (counted, reading.among.as_ref().map(|among| among.on(day).count()))
    };
    assert_eq!(places("two-products-in-each"), (9, Some(9)));
    assert_eq!(places("chain-in-each").1, Some(9));
    assert_eq!(places("units-with-dossiers").1, None);
    for day in ["2022-12-20", "2023-06-30", "2023-12-14"].map(calendar::parse) {
        let of_two = board.targets.iter().find(|target| target.id == "two-products-in-each");
        for held in of_two.expect("a target").readings[0].counted.on(day) {
            let shown = &edition.items.certificates[held.evidence as usize];
            assert_eq!(edition.current(shown.product, day), Some(shown), "{day}");
            assert_eq!(edition.place(Unit::Product, shown.product).map(u32::from), Some(held.item));
        }
    }
}
