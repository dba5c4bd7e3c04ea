use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn application(steps: &[(Stage, &str)]) -> Application {
    let on = |of| steps.iter().find(|step| step.0 == of).map(|step| day(step.1));
    let &(stage, since) = steps.last().expect("a step");
    Application {
        idea_on: on(Stage::Idea),
        plan_on: on(Stage::Plan),
        dossier_on: on(Stage::Dossier),
        stage,
        stage_on: day(since),
        ..Application::default()
    }
}

#[test]
fn a_stage_counts_who_went_on_who_was_rejected_there_and_the_days_between() {
    let all = [
        application(&[(Stage::Idea, "2023-01-01"), (Stage::Plan, "2023-01-31")]),
        application(&[
            (Stage::Idea, "2023-01-01"),
            (Stage::Dossier, "2023-01-11"),
            (Stage::Rejected, "2023-06-01"),
        ]),
        application(&[(Stage::Idea, "2023-02-01"), (Stage::Rejected, "2023-03-01")]),
        application(&[(Stage::Idea, "2023-02-01")]),
    ];
    let known: Vec<_> = all.iter().collect();
    let at = |stage, on| {
        let Way { reached, went_on, rejected, days } = way(&known, stage, day(on));
        (reached, went_on, rejected, days)
    };
    assert_eq!(at(Stage::Idea, "2023-12-31"), (4, 2, 1, vec![30, 10]));
    assert_eq!(at(Stage::Dossier, "2023-12-31"), (1, 0, 1, vec![]));
    assert_eq!(at(Stage::Idea, "2023-01-15"), (2, 1, 0, vec![10]), "nothing later is known");
}
