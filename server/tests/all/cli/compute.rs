use super::out;

const HEADER: &str = "target,reading,decides,as_of,place,numerator,denominator,value,goal,status";
/// Target and reading of every row of one place and day, in the plan's order.
const ORDER: [&str; 14] = [
    "new-products,new",
    "new-products,new-or-regraded",
    "re-evaluation,due-regraded",
    "value-chain-linkage,",
    "consolidated,kept-or-raised",
    "consolidated,raised",
    "cooperatives,share",
    "small-enterprises,share",
    "green-chains,additional",
    "green-chains,level",
    "craft-villages,additional",
    "craft-villages,level",
    "modern-channels,listed",
    "sales-points,new-points",
];
/// The province, then its districts by code.
const PLACES: [&str; 10] = ["10", "080", "082", "083", "084", "085", "086", "087", "088", "089"];

/// Day, target, reading and place of every row of a CSV answer.
fn keys(csv: &str) -> Vec<(String, String, String)> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        (cells[3].to_owned(), format!("{},{}", cells[0], cells[1]), cells[4].to_owned())
    };
    csv.lines().skip(1).map(row).collect()
}

#[test]
fn without_options_the_sample_is_computed_on_the_last_day_of_2023() {
    let plain = out(&["compute"]);
    assert_eq!(plain, out(&["compute", "--as-of", "2023-12-31"]));
    assert_eq!(plain, out(&["compute", "--by", "province", "--format", "table"]));
    assert!(plain.contains("2023-12-31") && plain.contains("205"), "{plain}");
}

#[test]
fn the_table_has_a_row_for_every_reading_of_the_plan() {
    insta::assert_snapshot!(out(&["compute"]));
}

#[test]
fn json_has_the_keys_of_the_contract_in_their_order_and_nulls_where_there_is_nothing() {
    let json = out(&["compute", "--format", "json"]);
    for element in [
        r#"[{"target":"new-products","reading":"new","decides":true,"as_of":"2023-12-31","place":"10","numerator":49,"denominator":null,"value":49,"goal":30,"status":"met"},"#,
        r#",{"target":"re-evaluation","reading":"due-regraded","decides":true,"as_of":"2023-12-31","place":"10","numerator":33,"denominator":43,"value":0.7674418604651163,"goal":null,"status":"no_goal"},"#,
        r#",{"target":"value-chain-linkage","reading":null,"decides":true,"as_of":"2023-12-31","place":"10","numerator":null,"denominator":null,"value":null,"goal":null,"status":"qualitative"},"#,
        r#",{"target":"consolidated","reading":"raised","decides":false,"as_of":"2023-12-31","place":"10","numerator":2,"denominator":160,"value":0.0125,"goal":0.5,"status":null},"#,
        r#",{"target":"cooperatives","reading":"share","decides":true,"as_of":"2023-12-31","place":"10","numerator":54,"denominator":94,"value":0.574468085106383,"goal":0.6,"status":"missed"},"#,
    ] {
        assert!(json.contains(element), "{element}\nis not in\n{json}");
    }
    assert!(json.ends_with("\"status\":\"no_source\"}]\n"), "{json}");
}

#[test]
fn rows_stand_by_day_target_reading_and_place() {
    let csv = out(&[
        "compute",
        "--format",
        "csv",
        "--by",
        "district",
        "--as-of",
        "2023-12-31",
        "--as-of",
        "2023-02-28",
    ]);
    let mut expected = Vec::new();
    for day in ["2023-02-28", "2023-12-31"] {
        for key in ORDER {
            // What is not counted has no districts.
            let places = if key == "value-chain-linkage," { &PLACES[..1] } else { &PLACES[..] };
            expected.extend(
                places.iter().map(|&place| (day.to_owned(), key.to_owned(), place.to_owned())),
            );
        }
    }
    assert_eq!(keys(&csv), expected);
}

#[test]
fn districts_have_no_status_and_add_up_to_the_province() {
    let csv = out(&["compute", "--format", "csv", "--by", "district"]);
    let number = |cell: &str| cell.parse::<u32>().unwrap_or(0);
    let mut sums = std::collections::HashMap::<(String, String), [u32; 2]>::new();
    let mut totals = sums.clone();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let key = (cells[0].to_owned(), cells[1].to_owned());
        let (n, d) = (number(cells[5]), number(cells[6]));
        if cells[4] == "10" {
            totals.insert(key, [n, d]);
            continue;
        }
        assert_eq!(cells[9], "", "{line}");
        let sum = sums.entry(key).or_default();
        *sum = [sum[0] + n, sum[1] + d];
    }
    totals.remove(&("value-chain-linkage".to_owned(), String::new()));
    assert_eq!(sums, totals);
}

#[test]
fn csv_has_a_header_and_empty_cells_for_null() {
    let csv = out(&["compute", "--format", "csv"]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], HEADER);
    assert_eq!(lines[1], "new-products,new,true,2023-12-31,10,49,,49,30,met");
    assert_eq!(lines[4], "value-chain-linkage,,true,2023-12-31,10,,,,,qualitative");
    assert_eq!(lines[6], "consolidated,raised,false,2023-12-31,10,2,160,0.0125,0.5,");
}

#[test]
fn a_day_asked_for_twice_is_computed_once() {
    let day = ["--as-of", "2023-06-30"];
    let arguments = ["compute", "--format", "csv", day[0], day[1]];
    assert_eq!(out(&arguments), out(&[&arguments[..], &day].concat()));
}

#[test]
fn a_year_that_crosses_a_reform_is_told_in_units_of_before_as_well() {
    let csv = |units: &[&str]| {
        let given = ["compute", "--plan", "2025", "--by", "unit", "--format", "csv"];
        out(&[&given[..], units].concat())
    };
    let new = |csv: &str| -> Vec<(String, u32)> {
        let rows = csv.lines().filter(|line| line.starts_with("new-products,new,"));
        let cells = rows.map(|line| line.split(',').collect::<Vec<_>>());
        cells.map(|row| (row[4].to_owned(), row[5].parse().expect("a count"))).collect()
    };
    assert_eq!(csv(&["--units", "2025"]), csv(&[]));
    let [own, before] = [new(&csv(&[])), new(&csv(&["--units", "2023"]))];
    // The province, its units, and what lies in none of those of before.
    assert_eq!((own.len(), before.len()), (1 + 99, 1 + 18 + 1));
    assert_eq!(own[0], before[0]);
    for rows in [&own, &before] {
        assert_eq!(rows[1..].iter().map(|row| row.1).sum::<u32>(), rows[0].1);
    }
}

#[test]
fn units_of_a_year_that_the_plan_is_not_told_in_are_an_error_that_names_the_others() {
    for (lang, problem) in [
        ("vi", "kế hoạch không có số theo đơn vị của năm 2020; có theo 2023, 2025; không tính gì"),
        ("en", "the plan is not told in units of 2020; it is in those of 2023, 2025; nothing was"),
    ] {
        let ended = super::run(&["compute", "--lang", lang, "--plan", "2025", "--units", "2020"]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""));
        assert!(ended.err.contains(problem), "{}", ended.err);
    }
}
