use super::{Goal, check_figures, message, parse, with_change};

/// Like [`check`], for rules of a whole target: the line is that of its id.
fn check_target(old: &str, new: &str, id: &str, problem: &str) {
    let text = with_change(old, new);
    let message = message(&text, &format!("id = \"{id}\""));
    assert!(message.contains(&format!("target «{id}»")), "{message}");
    assert!(message.contains(problem), "`{problem}` is not in: {message}");
}

#[test]
fn an_id_that_is_no_slug_is_an_error_with_its_line() {
    for id in ["Sales points", "a/b", "..", "điểm", ""] {
        let text = with_change("id = \"sales-points\"", &format!("id = \"{id}\" # target"));
        let message = message(&text, "# target");
        assert!(
            message.contains(&format!("target «{id}»: E603: The id «{id}» is not of small")),
            "{message}"
        );
        let text = with_change("id = \"2023\"", &format!("id = \"{id}\" # plan"));
        let message = self::message(&text, "# plan");
        assert!(message.contains(&format!("E603: The id «{id}» is not of small")), "{message}");
    }
}

#[test]
fn a_reading_id_that_is_no_slug_is_an_error() {
    check_target(
        "id = \"new-or-regraded\"",
        "id = \"new.or\"",
        "new-products",
        "The id «new.or» is not of small letters",
    );
}

#[test]
fn a_target_id_that_stands_twice_is_an_error_on_the_second_one() {
    let text = with_change("id = \"sales-points\"", "id = \"new-products\" # again");
    let message = message(&text, "# again");
    assert!(message.contains("target «new-products»: E604: The id"), "{message}");
}

#[test]
fn a_target_named_as_a_reading_before_it_has_the_line_of_the_target() {
    // `share` is the id of readings above.
    let text = with_change(
        "id = \"sales-points\"\nnumber = 10",
        "id = \"share\" # the target\nnumber = 11",
    );
    let message = message(&text, "# the target");
    assert!(message.contains("number is 11, its place in the file 10"), "{message}");
}

#[test]
fn a_number_that_is_not_the_place_in_the_file_is_an_error() {
    check_target(
        "number = 5\n",
        "number = 6\n",
        "cooperatives",
        "number is 6, its place in the file 5",
    );
}

#[test]
fn two_deciding_readings_are_an_error() {
    check_target(
        "id = \"new-or-regraded\"\n",
        "id = \"new-or-regraded\"\ndecides = true\n",
        "new-products",
        "Exactly one reading decides, here 2 do",
    );
}

#[test]
fn readings_of_which_none_decides_are_an_error() {
    check_target("decides = true\n", "", "new-products", "Exactly one reading decides, here 0 do");
}

#[test]
fn a_percentage_is_not_the_goal_of_a_count() {
    check_target(
        "goal = { count = 30 }",
        "goal = { percent = 30 }",
        "new-products",
        "a percentage is the goal of a share",
    );
}

#[test]
fn a_count_is_not_the_goal_of_a_share() {
    check_target(
        "goal = { percent = 60 }",
        "goal = { count = 60 }",
        "cooperatives",
        "a percentage is the goal of a share",
    );
}

#[test]
fn a_goal_with_a_number_needs_a_reading() {
    check_target(
        "goal = \"qualitative\"",
        "goal = { count = 3 }",
        "value-chain-linkage",
        "A goal with a number needs a reading",
    );
}

#[test]
fn a_reading_id_that_stands_twice_in_one_target_is_an_error() {
    check_target(
        "id = \"new-or-regraded\"",
        "id = \"new\"",
        "new-products",
        "The id «new» stands twice",
    );
}

#[test]
fn only_a_share_says_its_denominator() {
    check_target(
        "measure.count.first_recognitions = {}",
        "denominator = { vi = \"mẫu\", en = \"whole\" }\nmeasure.count.first_recognitions = {}",
        "new-products",
        "a share, and only a share, says its denominator",
    );
}

#[test]
fn a_span_of_days_lies_before_the_period() {
    let days = [
        ("2021-12-31", "2021-01-01", "ends before it begins"),
        ("2022-01-01", "2023-01-01", "does not end before the plan’s period"),
    ];
    for (first, last, problem) in days {
        let span = format!("{{ first = \"{first}\", last = \"{last}\", by = \"any_grading\" }}");
        let of_all = format!("measure.count.span_products = {span}");
        let in_unit = format!(
            "measure.count.units.where.reach = {{ at_least = 1, of.span_products = {span} }}"
        );
        for measure in [of_all, in_unit] {
            check_target(
                "measure.count.first_recognitions = {}",
                &measure,
                "new-products",
                problem,
            );
        }
    }
}

#[test]
fn a_published_figure_that_nobody_knows_is_an_error() {
    let text = with_change("\"target_new_products\"", "\"target_new_product\"");
    let plan = parse("plan.toml", &text).expect("a plan whose own words are right");
    let known = |figure: &str| figure != "target_new_product";
    let error = check_figures(&plan, ("plan.toml", &text), known).expect_err("an unknown figure");
    assert_eq!(
        error.to_string(),
        "the plan plan.toml, line 26, target «new-products»: E606: \
         No published figure has the id «target_new_product». \
         Correct it, or leave it out of figures."
    );
}

#[test]
fn a_key_that_stands_twice_is_an_error_on_the_second_one() {
    let text = with_change("number = 1\n", "number = 1\nnumber  = 1\n");
    assert!(message(&text, "number  = 1").contains("duplicate key"));
}

const WIDER: &str = "id = \"new-or-regraded\"\n";

#[test]
fn a_reading_that_does_not_decide_may_have_its_own_part_of_the_goal() {
    let text = with_change(WIDER, &format!("{WIDER}goal = {{ count = 12 }}\n"));
    let target = &parse("plan.toml", &text).expect("a plan").targets[0];
    let goals: Vec<Goal> = target.readings.iter().map(|it| target.goal_of(it)).collect();
    assert_eq!(goals, [30, 12].map(|numerator| Goal::AtLeast { numerator, denominator: 1 }));
}

#[test]
fn the_reading_that_decides_has_no_goal_of_its_own() {
    check_target(
        "decides = true\n",
        "decides = true\ngoal = { count = 12 }\n",
        "new-products",
        "The reading «new» decides, so its goal is that of its target",
    );
}

#[test]
fn a_part_of_a_goal_is_counted_as_its_reading_is() {
    check_target(
        WIDER,
        &format!("{WIDER}goal = {{ percent = 12 }}\n"),
        "new-products",
        "«new-or-regraded»: a percentage is the goal of a share, a count of a count",
    );
}

#[test]
fn a_part_of_a_goal_needs_a_target_with_a_number() {
    let text = with_change("goal = { count = 30 }", "goal = \"none_printed\"");
    let text = text.replacen(WIDER, &format!("{WIDER}goal = {{ count = 12 }}\n"), 1);
    let message = message(&text, "id = \"new-products\"");
    assert!(message.contains("the goal of its target is no number"), "{message}");
}

#[test]
fn a_part_of_a_goal_is_one_number() {
    let text = with_change(WIDER, &format!("{WIDER}goal = {{ range = [2, 3] }}\n"));
    let message = message(&text, "goal = { range");
    assert!(message.contains("is a count or a percentage"), "{message}");
}
