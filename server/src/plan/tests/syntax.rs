use app::format::Lang;

use super::{EMBEDDED, check, message, parse, with_change};

#[test]
fn a_misspelt_key_is_an_error_on_its_line() {
    check("province = \"10\"", "provnce = \"10\"", &["unknown field `provnce`"]);
    check("quote = \"có thêm", "qoute = \"có thêm", &["unknown field `qoute`"]);
    check("decides = true", "decide = true", &["unknown field `decide`"]);
    check("statements.limits.vi", "statements.limit.vi", &["`limit`"]);
}

#[test]
fn an_unknown_population_is_an_error_on_its_line() {
    check(
        "measure.count.first_recognitions = {}",
        "measure.count.first_recognition = {}",
        &["unknown variant `first_recognition`", "`first_recognitions`"],
    );
}

#[test]
fn an_unknown_kind_of_measure_is_an_error_on_its_line() {
    check(
        "measure.count.first_recognitions = {}",
        "measure.mean.first_recognitions = {}",
        &["unknown variant `mean`", "`count`", "`share`"],
    );
}

#[test]
fn an_unknown_condition_is_an_error_on_its_line() {
    check(
        "measure.share.entities.where.kind = [\"cooperative\"]",
        "measure.share.entities.where.kin = [\"cooperative\"]",
        &["unknown field `kin`", "`kind`"],
    );
}

#[test]
fn a_condition_of_another_population_is_an_error_on_its_line() {
    check(
        "measure.share.due_products.where.regraded = true",
        "measure.share.due_products.where.listed = true",
        &["unknown field `listed`"],
    );
    check(
        "measure.count.first_recognitions = {}",
        "measure.count.first_recognitions = { stars = [4] }",
        &["stars"],
    );
    check(
        "measure.count.first_recognitions = {}",
        "measure.count.ending = { days = 30 }",
        &["days"],
    );
}

#[test]
fn an_unknown_word_is_an_error_on_its_line() {
    check(
        "[\"small_enterprise\"]",
        "[\"small_company\"]",
        &["unknown variant `small_company`", "`small_enterprise`"],
    );
    check("where.chain = \"additional\"", "where.chain = \"more\"", &["unknown variant `more`"]);
    check("goal = \"qualitative\"", "goal = \"quality\"", &["unknown variant `quality`"]);
}

#[test]
fn stars_that_no_recognised_product_has_are_an_error_on_their_line() {
    check(
        "measure.count.first_recognitions = {}",
        "measure.count.products.where.stars = [2, 3]",
        &["E628: A recognised product has 3 to 5 stars, not 2. "],
    );
}

const FIRST: &str = "measure.count.first_recognitions = {}";

#[test]
fn a_span_of_days_has_two_days_and_says_which_grading_lies_in_it() {
    let span = |days: &str| format!("measure.count.span_products = {{ {days} }}");
    for (days, parts) in [
        ("first = \"2021-01-01\", last = \"2021-12-31\"", ["missing field `by`"]),
        ("last = \"2021-12-31\", by = \"any_grading\"", ["missing field `first`"]),
        (
            "first = \"2021-02-29\", last = \"2021-12-31\", by = \"any_grading\"",
            ["E617: «2021-02-29»"],
        ),
        (
            "first = \"2021-01-01\", last = \"2021-12-31\", by = \"stars\"",
            ["unknown variant `stars`"],
        ),
    ] {
        check(FIRST, &span(days), &parts);
    }
}

#[test]
fn a_number_that_units_reach_is_at_least_1_and_not_of_units() {
    let reach = |words: &str| format!("measure.count.units.where.reach = {{ {words} }}");
    for (words, problem) in [
        ("at_least = 0, of.communes = {}", "E629: Every unit reaches 0. "),
        ("at_least = 1, of.units = {}", "E630: Units are not counted within units. "),
        ("of.communes = {}", "missing field `at_least`"),
        ("at_least = 1", "missing field `of`"),
        ("at_least = 1, of.entities.where.newer = true", "unknown field `newer`"),
    ] {
        check(FIRST, &reach(words), &[problem]);
    }
}

#[test]
fn a_stage_or_purpose_that_nobody_knows_is_an_error_on_its_line() {
    for (words, unknown) in [
        ("stage = [\"ministry\"]", "unknown variant `ministry`"),
        ("purpose = [\"second\"]", "unknown variant `second`"),
        ("stars = [4]", "unknown field `stars`"),
    ] {
        check(FIRST, &format!("measure.count.applications.where = {{ {words} }}"), &[unknown]);
    }
}

#[test]
fn a_day_that_does_not_exist_is_an_error_on_its_line() {
    for day in ["2023-02-29", "2023-13-01", "14/02/2023", "2023-2-14"] {
        check("date = \"2023-02-14\"", &format!("date = \"{day}\""), &[day]);
    }
    check("period.last = \"2023-12-31\"", "period.last = \"2023-11-31\"", &["«2023-11-31»"]);
}

#[test]
fn a_period_that_ends_before_it_begins_is_an_error() {
    let text = with_change("period.last = \"2023-12-31\"", "period.last = \"2022-12-31\"");
    assert!(message(&text, "period.first").contains("ends before it begins"));
}

#[test]
fn a_period_has_at_most_twenty_years_that_somebody_plans() {
    for (last, problem) in [
        ("9999-12-31", "outside of 1990 to 2100"),
        ("2100-12-31", "longer than 20 years"),
        ("2043-01-01", "longer than 20 years"),
    ] {
        let last = format!("period.last = \"{last}\"");
        let text = with_change("period.last = \"2023-12-31\"", &last);
        assert!(message(&text, "period.first").contains(problem));
    }
    let longest = with_change("period.last = \"2023-12-31\"", "period.last = \"2042-12-31\"");
    parse("plan.toml", &longest).expect("twenty years");
}

#[test]
fn an_address_leads_to_the_web_and_nowhere_else() {
    check("url = \"https://", "url = \"javascript://", &["«javascript://", "begins with https://"]);
}

#[test]
fn a_fault_of_a_plan_says_in_vietnamese_where_it_is_and_what_to_do() {
    for (old, new, expected) in [
        (
            "goal = { count = 30 }",
            "goal = { count = 0 }",
            "E622: Mức bằng 0 không hứa gì. Ghi mức, hoặc goal = \"none_printed\".",
        ),
        (
            "period.last = \"2023-12-31\"",
            "period.last = \"2023-11-31\"",
            "E617: «2023-11-31» không phải ngày viết như 2023-12-31. Viết năm-tháng-ngày của một ngày có thật.",
        ),
        (
            "figures = [\"target_new_products\"",
            "figure = [\"target_new_products\"",
            "E601: Không đọc được dòng «figure = [",
        ),
        (
            FIRST,
            "measure.count.products.where.stars = [2, 3]",
            "E628: Sản phẩm được công nhận có từ 3 đến 5 sao, không phải 2. Sửa stars.",
        ),
        (
            FIRST,
            "measure.count.units.where.reach = { at_least = 0, of.communes = {} }",
            "E629: Đơn vị nào cũng đạt 0. Ghi at_least từ 1 trở lên.",
        ),
    ] {
        let text = with_change(old, new);
        let line = text.lines().position(|line| line.contains(new)).expect("the line") + 1;
        let message = parse("plan.toml", &text).expect_err("a wrong plan").message(Lang::Vi);
        let expected = format!("kế hoạch plan.toml, dòng {line}: {expected}");
        assert!(message.starts_with(&expected), "{message}");
    }
    let text = with_change("number = 5\n", "number = 6\n");
    let message = parse("plan.toml", &text).expect_err("a wrong plan").message(Lang::Vi);
    assert!(
        message.contains(", chỉ tiêu «cooperatives»: E605: Số của chỉ tiêu là 6, thứ tự"),
        "{message}"
    );
}

#[test]
fn a_plan_has_no_more_targets_than_anybody_reads() {
    let text = EMBEDDED[0].1;
    let first = text.find("[[target]]").expect("a target");
    let one = &text[first..text[first + 1..].find("[[target]]").expect("another") + first + 1];
    let error = parse("plan.toml", &(text.to_owned() + &one.repeat(2000))).expect_err("too many");
    assert_eq!(
        error.to_string(),
        "the plan plan.toml: E602: The plan has 2010 targets; it has at most 64. \
         Leave some out, or make several plans of it."
    );
}

#[test]
fn a_goal_out_of_its_range_is_an_error_on_its_line() {
    for (goal, problem) in [
        ("{ percent = 0 }", "above 0"),
        ("{ percent = -5 }", "above 0"),
        ("{ percent = 100.5 }", "at most at 100"),
        ("{ percent = 33.33333 }", "three decimals"),
        ("{ percent = nan }", "above 0"),
    ] {
        check("goal = { percent = 60 }", &format!("goal = {goal}"), &[problem]);
    }
    check("goal = { count = 30 }", "goal = { count = 0 }", &["promises nothing"]);
    check("goal = { count = 30 }", "goal = { count = -1 }", &[]);
}

#[test]
fn a_required_key_that_is_missing_is_an_error_that_names_it() {
    // Nothing stands on the line of what is missing: the line is the target's.
    let text = with_change("goal = { count = 30 }\n", "");
    assert!(message(&text, "[[target]]").contains("missing field `goal`"));
}
