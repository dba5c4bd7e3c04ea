use super::*;
use crate::board::{
    Granter, Text,
    act::{Provision, tests::an_act},
};

fn act(from: &str, title: &str, granters: &[Granter]) -> Act {
    let title = Text { vi: title.into(), en: title.into() };
    Act { title, ..an_act(from.parse().expect("a day"), granters) }
}

#[test]
fn an_act_that_goes_on_is_not_in_force_anew_but_says_what_changed() {
    let acts = Acts(vec![
        act("2023-02-24", "148", &[Granter::District]),
        act("2025-07-01", "148", &[]),
        act("2025-07-06", "148 and 1489", &[Granter::Province]),
    ]);
    let said = |at: usize| since(Lang::En, &acts.0[at], &acts);
    assert_eq!(said(0), ", in force from 24 February 2023");
    assert_eq!(said(1), ", from 1 July 2025: who grants – no rule was found for these days");
    assert_eq!(said(2), ", in force from 6 July 2025");
}

#[test]
fn nothing_is_cited_where_nothing_was_found() {
    let acts = [act("2025-07-01", "148", &[]), act("2023-02-24", "148", &[Granter::District])];
    let [without, with] =
        acts.each_ref().map(|act| provision::source(Lang::En, Provision::Granters, act));
    assert_eq!(without, None);
    assert!(with.is_some());
}
