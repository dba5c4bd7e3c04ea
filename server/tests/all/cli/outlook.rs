use super::{out, run};

#[test]
fn json_has_the_keys_of_the_contract_in_their_order() {
    let json = out(&["outlook", "--as-of", "2023-06-30", "--format", "json"]);
    let begin = r#"{"target":"cooperatives","reading":"share","decides":true,"as_of":"2023-06-30","until":"2023-12-31","place":"10","numerator":50,"denominator":83,"goal":0.6,"lacking":0,"lacking_joining":0,"spare":1,"certain":{"numerator":47,"denominator":76},"judged":true,"reason":null,"median":"#;
    assert!(json.contains(begin), "{json}");
    let end = r#","needed_per_month":null,"method":3,"seed":1}"#;
    assert!(json.contains(end), "{json}");
    let all: serde_json::Value = serde_json::from_str(&json).expect("one array");
    let all = all.as_array().expect("an array");
    assert_eq!(all.len(), 10, "a row a reading that has a goal");
    for row in all {
        let numbers = ["median", "low", "high", "probability"].map(|name| row[name].as_f64());
        let [median, low, high, probability] = numbers.map(|number| number.expect("judged"));
        assert!(low <= median && median <= high, "{row}");
        assert!((0.0..=1.0).contains(&probability), "{row}");
    }
    assert_eq!(all[0]["needed_per_month"].to_string(), "3.14", "19 in 184 days");
}

#[test]
fn where_nothing_is_judged_numbers_are_null_and_the_reason_says_why() {
    let json = out(&["outlook", "--as-of", "2023-12-31", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&json).expect("one array");
    for row in all.as_array().expect("an array") {
        assert_eq!((&row["judged"], &row["reason"]), (&false.into(), &"period_over".into()));
        assert!(["median", "low", "high", "probability"].iter().all(|name| row[name].is_null()));
        assert_eq!(row["certain"]["numerator"], row["numerator"], "{row}");
    }
}

#[test]
fn units_have_rows_of_counts_and_no_goal() {
    let csv = out(&["outlook", "--as-of", "2023-06-30", "--by", "unit", "--format", "csv"]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 1 + 10 + 2 * 9, "{csv}");
    assert!(lines[0].starts_with("target,reading,decides,as_of,until,place,numerator"));
    assert!(
        lines[2].starts_with("new-products,new,true,2023-06-30,2023-12-31,080,0,,,,,,0,,true,,")
    );
    assert_eq!(csv, out(&["outlook", "--as-of", "2023-06-30", "--by", "unit", "--format", "csv"]));
}

#[test]
fn a_day_that_does_not_exist_is_wrong_usage() {
    let ended = run(&["outlook", "--as-of", "2023-02-30"]);
    assert_eq!(ended.status, 2);
    assert!(ended.err.contains("not a day that exists"), "{}", ended.err);
}
