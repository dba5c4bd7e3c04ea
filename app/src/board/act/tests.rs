use super::{Act, Acts, Article, Groups, KindWords, Kinds};
use crate::board::{Day, EntityKind, Granter, Group, Text};

/// An act that says nothing but who grants.
pub fn an_act(from: Day, granters: &[Granter]) -> Act {
    Act {
        from,
        title: Text::default(),
        url: String::new(),
        term_url: None,
        term_months: 36,
        least_stars: 3,
        groups: None,
        kinds: None,
        granters: granters.to_vec(),
        regrading: None,
        extension: None,
        notice_days: None,
    }
}

fn act(from: i32, granters: &[Granter]) -> Act {
    an_act(Day(from), granters)
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

fn with_groups(from: i32, words: &[(Group, &str)]) -> Act {
    let text = |word: &str| Text { vi: word.into(), en: word.into() };
    let words = words.iter().map(|&(group, word)| (group, text(word))).collect();
    Act { groups: Some(Groups { words, url: None, article: None }), ..act(from, &[]) }
}

#[test]
fn older_words_are_those_of_earlier_acts_that_an_act_has_no_more() {
    let first = [(Group::Food, "food"), (Group::Handicraft, "cloth"), (Group::Handicraft, "gifts")];
    let second = [(Group::Food, "food"), (Group::Handicraft, "handicraft")];
    let acts = Acts(vec![with_groups(0, &first), with_groups(1, &second), with_groups(2, &second)]);
    let older = |at: usize| {
        let older = acts.older_words(&acts.0[at]).into_iter();
        older.map(|(group, word)| (*group, word.vi.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(older(0), []);
    assert_eq!(older(1), first[1..]);
    assert_eq!(older(2), first[1..]);
}

#[test]
fn a_kind_for_one_group_alone_is_known_for_no_other() {
    let kind = |kind, only| KindWords { kind, name: Text::default(), only };
    let all =
        vec![kind(EntityKind::Farm, None), kind(EntityKind::Association, Some(Group::Tourism))];
    let kinds = Kinds { all, article: Article { number: 2, clause: 3 } };
    let know = |kind, group| kinds.know(kind, Some(group));
    assert!(know(EntityKind::Farm, Group::Tourism) && know(EntityKind::Farm, Group::Food));
    assert!(know(EntityKind::Association, Group::Tourism));
    assert!(!know(EntityKind::Association, Group::Food));
    assert!(!know(EntityKind::LargeEnterprise, Group::Food));
    assert!(kinds.know(EntityKind::Association, None), "its group may be the one");
    assert!(!kinds.know(EntityKind::LargeEnterprise, None), "of no group");
}
