use super::{Goal, Plan, check, message, parse, with_change};

/// The plan of 2023 with a milestone of target 1 in place of the longer plan's.
fn with_milestone(lines: &str) -> String {
    let text = super::EMBEDDED[0].1;
    let (before, rest) = text.split_once("[[target.milestone]]\n").expect("a milestone");
    let (_, after) = rest.split_once("\n\n").expect("a target after it");
    format!("{before}[[target.milestone]] # here\n{lines}\n\n{after}")
}

fn parsed(lines: &str) -> Plan {
    parse("plan.toml", &with_milestone(lines)).expect("a plan")
}

fn fault(lines: &str, problem: &str) {
    let message = message(&with_milestone(lines), "id = \"new-products\"");
    assert!(message.contains(problem), "{message}");
}

const NAME: &str = "name = { vi = \"Mốc\", en = \"Milestone\" }\n";
const COUNTED: &str = "counted.rule = { vi = \"Đếm\", en = \"Count\" }\n";

#[test]
fn a_milestone_counts_what_decides_or_what_it_says_itself() {
    let plan = parsed(&format!("by = \"2023-06-30\"\n{NAME}goal = {{ count = 15 }}"));
    let one = &plan.targets[0].milestones[0];
    assert_eq!(one.goal, Some(Goal::AtLeast { numerator: 15, denominator: 1 }));
    assert!(one.counted.is_none());
    let own = format!("{COUNTED}counted.measure.count.products = {{}}");
    let plan = parsed(&format!("by = \"2025-12-31\"\n{NAME}goal = {{ count = 240 }}\n{own}"));
    assert!(plan.targets[0].milestones[0].counted.is_some());
}

#[test]
fn a_milestone_may_be_a_day_without_a_number() {
    let plan = parsed(&format!("by = \"2023-06-30\"\n{NAME}"));
    assert_eq!(plan.targets[0].milestones[0].goal, None);
}

#[test]
fn a_milestone_before_the_period_or_far_after_it_is_an_error() {
    let problem = "lies before the plan’s period or 20 years after it";
    for day in ["2022-12-31", "2043-01-01"] {
        fault(&format!("by = \"{day}\"\n{NAME}"), problem);
    }
}

#[test]
fn a_percentage_is_no_milestone_of_a_count() {
    let lines = format!("by = \"2023-06-30\"\n{NAME}goal = {{ percent = 50 }}");
    fault(&lines, "«2023-06-30»: a percentage is the goal of a share");
}

#[test]
fn a_milestone_that_counts_needs_a_goal() {
    let own = format!("{COUNTED}counted.measure.count.products = {{}}");
    fault(&format!("by = \"2023-06-30\"\n{NAME}{own}"), "counts something, but has no goal");
}

#[test]
fn a_goal_of_a_milestone_is_one_number() {
    for goal in ["\"qualitative\"", "{ range = [2, 3] }"] {
        let text = with_milestone(&format!("by = \"2023-06-30\"\n{NAME}goal = {goal}"));
        let message = message(&text, &format!("goal = {goal}"));
        assert!(message.contains("is a count or a percentage"), "{message}");
    }
}

#[test]
fn a_range_is_a_goal_of_its_lower_end() {
    let text = with_change("goal = { count = 30 }", "goal = { range = [25, 30] }");
    let promise = parse("plan.toml", &text).expect("a plan").targets[0].promise;
    assert_eq!(promise.goal, Goal::AtLeast { numerator: 25, denominator: 1 });
    assert_eq!(promise.most, Some(30));
}

#[test]
fn a_range_that_does_not_rise_is_an_error() {
    for range in ["[30, 30]", "[30, 25]"] {
        let new = format!("goal = {{ range = {range} }}");
        check("goal = { count = 30 }", &new, &["A range ends above its begin"]);
    }
    check("goal = { count = 30 }", "goal = { range = [0, 3] }", &["A goal of 0 promises nothing"]);
}
