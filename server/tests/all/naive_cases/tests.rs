use super::*;

#[test]
fn the_oracle_gives_the_figures_counted_by_hand() {
    let plans = [
        (period_2023(), cases()),
        (period_2024(), cases_2024()),
        (crate::elsewhere::period(), cases_elsewhere()),
    ];
    let mut wrong = Vec::new();
    for (period, cases) in plans {
        for Case { name, rows, target, reading, district, day, expected } in cases {
            let figure = naive::reading(&rows, target, reading, district, period, day);
            if figure != expected {
                let question = format!("{name}: {target}/{reading} {district:?} on {day}");
                wrong.push(format!("{question} is {figure:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_oracle_gives_the_verdicts_of_the_table() {
    for StatusCase { name, goal, pace, value, baseline, day, expected } in status_cases() {
        let status = naive::status(goal, pace, value, baseline, period_2023(), day);
        assert_eq!(status, expected, "{name}");
    }
}

#[test]
fn the_oracle_builds_the_bridges_counted_by_hand() {
    for BridgeCase { name, rows, day, expected } in bridge_cases() {
        let bridge = naive::bridge(&rows, None, period_2023(), day);
        assert_eq!(bridge, expected, "{name} on {day}");
    }
}

#[test]
fn every_reading_has_a_case() {
    let asked = |cases: &[Case], target, reading| {
        cases.iter().any(|case| (case.target, case.reading) == (target, reading))
    };
    for (target, reading, _) in naive::READINGS_2023 {
        assert!(asked(&cases(), target, reading), "{target}/{reading}");
    }
    for (target, reading, _) in naive::READINGS_2024 {
        assert!(asked(&cases_2024(), target, reading), "{target}/{reading}");
    }
    for (target, reading, _) in naive::READINGS_ELSEWHERE {
        assert!(asked(&cases_elsewhere(), target, reading), "{target}/{reading}");
    }
}
