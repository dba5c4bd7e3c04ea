//! Nothing that is counted or named goes without its words in either language.

use std::collections::HashSet;

use app::{
    board::{Clause, Count, Named, Status, Text, Unit},
    format::Lang,
    schema::{Table, Type},
    text,
};
use server::{plan::Plan, shipped::SHIPPED};

use crate::{
    boards::{self, boards, inputs},
    shipped::inputs_of,
};

fn plans() -> Vec<Plan> {
    boards::plans(&inputs())
}

/// Those of every province that the program carries.
fn shipped() -> Vec<Plan> {
    SHIPPED.iter().flat_map(|one| boards::plans(&inputs_of(one.id))).collect()
}

#[track_caller]
fn check_words(text: &Text, of: &str) {
    assert!(!text.vi.trim().is_empty(), "{of} has no Vietnamese");
    assert!(!text.en.trim().is_empty(), "{of} has no English");
}

#[test]
fn every_target_of_every_plan_has_all_its_words() {
    for plan in plans() {
        check_words(&plan.title, &plan.id);
        check_words(&plan.document.title, &plan.id);
        for target in &plan.targets {
            let of = |what: &str| format!("{}/{}: {what}", plan.id, target.id);
            let statements = &target.statements;
            let texts = [
                ("name", &target.name),
                ("ambiguity", &target.ambiguity),
                ("decision", &target.decision),
                ("verification", &statements.verification),
                ("sources", &statements.sources),
                ("accuracy", &statements.accuracy),
                ("limits", &statements.limits),
                ("remedy", &statements.remedy),
            ];
            texts.iter().for_each(|(what, text)| check_words(text, &of(what)));
            assert!(target.source.is_some() || target.quote.is_none(), "{}", of("whose quote?"));
            if let Some(source) = &target.source {
                check_words(&source.title, &of("source"));
                source.note.iter().for_each(|note| check_words(note, &of("note")));
            }
        }
    }
}

#[test]
fn a_target_without_a_source_points_to_none_above() {
    for plan in shipped() {
        for target in plan.targets.iter().filter(|target| target.source.is_none()) {
            let said = &target.statements.sources;
            let points = said.vi.contains("nguồn nêu trên") || said.en.contains("named above");
            assert!(!points, "{}/{}: {}", plan.id, target.id, said.vi);
        }
    }
}

#[test]
fn an_area_has_one_word_in_english() {
    let unit = text::unit::heading(Unit::Place).en;
    let said = [
        text::unit::many(Unit::Place).en.to_owned(),
        text::unit::counted_in(Unit::Place).en.to_owned(),
        text::district::code(Lang::En, "080"),
        text::overview::NO_TILE.en.to_owned(),
        text::figures::PLACE.en.to_owned(),
        text::overview::lacking(Lang::En, 12, Unit::Place),
    ];
    for words in said {
        assert!(words.to_lowercase().contains(&unit.to_lowercase()), "{words}");
        assert!(!words.to_lowercase().contains("place"), "{words}");
    }
}

#[test]
fn every_reading_has_its_words_and_its_exact_rule() {
    for board in boards() {
        for reading in board.targets.iter().flat_map(|target| &target.readings) {
            let (shape, exact) = (&reading.shape, &reading.exact);
            let of = format!("{}/{}", board.plan, shape.id);
            [&shape.name, &shape.rule, &shape.numerator]
                .iter()
                .for_each(|text| check_words(text, &of));
            assert_eq!(shape.denominator.is_some(), shape.province.share, "{of}: denominator");
            shape.denominator.iter().for_each(|text| check_words(text, &of));
            assert_eq!(exact.formula.len(), if shape.province.share { 3 } else { 2 }, "{of}");
            for clause in Clause::ALL {
                assert!(exact.clauses.iter().any(|(part, _)| *part == clause), "{of}: {clause:?}");
            }
        }
    }
}

#[test]
fn statuses_states_groups_and_kinds_are_told_apart() {
    fn distinct<T>(all: impl IntoIterator<Item = T>, words: impl Fn(T) -> text::Pair) {
        let (mut vi, mut en) = (HashSet::new(), HashSet::new());
        for pair in all.into_iter().map(words) {
            assert!(!pair.vi.is_empty() && !pair.en.is_empty());
            assert!(vi.insert(pair.vi), "twice: {}", pair.vi);
            assert!(en.insert(pair.en), "twice: {}", pair.en);
        }
    }
    use app::board::{GoalKind, Pace, State};
    distinct(Status::ALL, text::status::name);
    distinct(Status::ALL, text::status::meaning);
    distinct(Status::ALL, text::status::when);
    distinct(State::ALL, text::state::name);
    distinct(State::ALL, text::state::rule);
    distinct(Unit::ALL, text::unit::one);
    distinct(Unit::ALL, text::unit::heading);
    distinct(Unit::ALL, text::unit::counted_in);
    distinct(GoalKind::ALL, text::goal::kind);
    distinct(Pace::ALL, text::goal::pace);
    distinct(Pace::ALL, text::goal::due);
    distinct(Clause::ALL, text::rule::clause);
    distinct(Named::ALL, text::rule::meaning);
    for column in Table::ALL.iter().flat_map(|table| table.columns()) {
        if let Type::Word(words) = column.of {
            distinct(words.names.iter().copied(), |name| name);
        }
    }
}

#[test]
fn every_plain_count_has_its_words() {
    for count in Count::all() {
        check_words(&text::count::name(count), &count.id());
        check_words(&text::count::rule(count), &count.id());
    }
}
