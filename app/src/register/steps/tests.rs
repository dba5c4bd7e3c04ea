use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Handed in, back at its plan, graded.
fn dossier() -> Application {
    Application {
        idea_on: Some(day("2023-01-10")),
        plan_on: Some(day("2023-05-02")),
        dossier_on: Some(day("2023-03-20")),
        stage: Stage::ProvinceGraded,
        stage_on: day("2023-09-30"),
        ..Application::default()
    }
}

#[test]
fn steps_stand_in_the_order_of_their_days() {
    let steps = dossier().steps(day("2023-12-31"));
    let stages: Vec<Stage> = steps.iter().map(|step| step.0).collect();
    assert_eq!(stages, [Stage::Idea, Stage::Dossier, Stage::Plan, Stage::ProvinceGraded]);
}

#[test]
fn an_application_stands_at_its_latest_step_by_the_day() {
    let at = |on| dossier().stage_at(day(on)).map(|(stage, _)| stage);
    assert_eq!(at("2023-01-09"), None);
    assert_eq!(at("2023-01-10"), Some(Stage::Idea));
    assert_eq!(at("2023-04-01"), Some(Stage::Dossier));
    assert_eq!(at("2023-09-29"), Some(Stage::Plan));
    assert_eq!(at("2023-09-30"), Some(Stage::ProvinceGraded));
}

#[test]
fn without_a_purpose_an_application_is_a_first_one() {
    let with = |purpose| Application { purpose, ..dossier() }.is_first();
    assert!(with(None) && with(Some(Purpose::First)));
    assert!(!with(Some(Purpose::Upgrade)) && !with(Some(Purpose::Regrade)));
}
