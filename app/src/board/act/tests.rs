use super::{Act, Acts};
use crate::board::{Day, Granter, Text};

fn act(from: i32, granters: &[Granter]) -> Act {
    Act {
        from: Day(from),
        title: Text::default(),
        url: String::new(),
        term_url: None,
        term_months: 36,
        least_stars: 3,
        granters: granters.to_vec(),
        regrading: None,
        extension: None,
        notice_days: None,
    }
}

#[test]
fn an_act_holds_from_its_day_until_the_next() {
    let acts = Acts(vec![act(100, &[]), act(200, &[])]);
    let on = |day| acts.on(Day(day)).map(|act| act.from.0);
    assert_eq!([on(99), on(100), on(199), on(200)], [None, Some(100), Some(100), Some(200)]);
}

#[test]
fn granters_are_said_from_the_fewest_stars_on() {
    let act = act(0, &[Granter::District, Granter::Province, Granter::Ministry]);
    assert_eq!(act.granter(2), None);
    assert_eq!(act.granter(3), Some(Granter::District));
    assert_eq!(act.granter(5), Some(Granter::Ministry));
    assert_eq!(act.granter(6), None);
}

#[test]
fn an_act_that_does_not_say_who_grants_knows_nobody() {
    assert_eq!(act(0, &[]).granter(3), None);
}
