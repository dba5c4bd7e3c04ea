use app::{
    board::{EntityKind, Group, Purpose, Stage, VillageKind},
    schema::Table,
};

use super::*;
use crate::plan::{
    AmongEntities, AmongVillages, Cohort, EntityChain, Nothing, PointSet, Population, Reach,
    SpanBy, SpanProducts, StarChange, VillageOcop, WhereApplications, WhereCohort, WhereDue,
    WhereEntities, WhereProducts, WhereUnits, WhereVillages,
};

fn year() -> Period {
    let day = |text: &str| text.parse().expect("a day");
    Period { first: day("2023-01-01"), last: day("2023-12-31") }
}

/// Every population with all its conditions, and with none.
fn populations() -> Vec<Population> {
    let products = WhereProducts { stars: vec![4, 5], group: vec![Group::Food], listed: true };
    let entities = |chain| WhereEntities {
        kind: vec![EntityKind::Cooperative, EntityKind::Household],
        women_led: Some(true),
        minority_led: Some(false),
        chain: Some(chain),
        new: true,
        listed: true,
    };
    let of_kind = AmongEntities { kind: vec![EntityKind::Cooperative] };
    let villages = |ocop| WhereVillages { ocop };
    let crafts = AmongVillages { kind: vec![VillageKind::TraditionalCraftVillage] };
    let of = |counted| Population::Entities(Cohort { counted, among: of_kind.clone() });
    let among = |counted| Population::Villages(Cohort { counted, among: crafts.clone() });
    let due = |regraded| {
        Population::DueProducts(Cohort { counted: WhereDue { regraded }, among: Nothing {} })
    };
    let cohort = |graded| {
        Population::BaselineProducts(Cohort { counted: WhereCohort { graded }, among: Nothing {} })
    };
    let of_span = |by, regraded| {
        let [first, last] = ["2020-01-01", "2020-12-31"].map(|day| day.parse().expect("a day"));
        Population::SpanProducts(SpanProducts { first, last, by, counted: WhereDue { regraded } })
    };
    let asked = |purpose: &[Purpose]| WhereApplications {
        stage: vec![Stage::Dossier, Stage::SubmittedToMinistry],
        purpose: purpose.to_vec(),
    };
    let sent = asked(&[Purpose::First, Purpose::Upgrade]);
    let applications = |counted, among| Population::Applications(Cohort { counted, among });
    let mut all = vec![
        Population::Products(Cohort { counted: products.clone(), among: products }),
        Population::Products(Cohort::default()),
        Population::Ending {},
        Population::FirstRecognitions {},
        Population::Gradings {},
        due(true),
        due(false),
        cohort(Some(StarChange::KeptOrRaised)),
        cohort(Some(StarChange::Raised)),
        cohort(None),
        of(entities(EntityChain::Active)),
        of(entities(EntityChain::Additional)),
        Population::Entities(Cohort::default()),
        among(villages(Some(VillageOcop::Present))),
        among(villages(Some(VillageOcop::Additional))),
        Population::Villages(Cohort::default()),
        Population::Communes {},
        Population::SalesPoints { which: PointSet::Active },
        Population::SalesPoints { which: PointSet::New },
        of_span(SpanBy::FirstRecognition, true),
        of_span(SpanBy::FirstRecognition, false),
        of_span(SpanBy::AnyGrading, true),
        applications(sent.clone(), WhereApplications::default()),
        applications(asked(&[Purpose::Regrade]), sent),
        applications(WhereApplications::default(), WhereApplications::default()),
        Population::Units(Cohort::default()),
    ];
    let reaching = |of: &Population| {
        let reach = Some(Reach { at_least: 2, of: Box::new(of.clone()) });
        Population::Units(Cohort { counted: WhereUnits { reach }, among: Nothing {} })
    };
    let in_units: Vec<_> = all.iter().map(reaching).collect();
    all.extend(in_units);
    all
}

fn all() -> impl Iterator<Item = Exact> {
    let measures = populations()
        .into_iter()
        .flat_map(|population| [Measure::Count(population.clone()), Measure::Share(population)]);
    measures.map(|measure| exact(&measure, year()))
}

#[test]
fn every_measure_has_all_its_parts_in_both_languages() {
    for rule in all() {
        for clause in Clause::ALL {
            assert!(rule.clauses.iter().any(|(part, _)| *part == clause), "{clause:?}: {rule:?}");
        }
        for (_, says) in &rule.clauses {
            assert!(!says.vi.is_empty() && !says.en.is_empty() && says.vi != says.en, "{rule:?}");
        }
    }
}

#[test]
fn formulas_name_only_columns_that_a_register_has() {
    let columns: Vec<_> =
        Table::ALL.iter().flat_map(|table| table.columns()).map(|column| column.name).collect();
    let definitions = Named::ALL.map(|one| one.definition().to_owned());
    let lines = all().flat_map(|rule| rule.formula).chain(definitions);
    for line in lines {
        for (at, _) in line.match_indices('.') {
            let rest = &line[at + 1..];
            let end = rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
            let name = &rest[..end.unwrap_or(rest.len())];
            assert!(columns.contains(&name), "`{name}` in {line}");
        }
    }
}

#[test]
fn what_a_formula_names_is_defined_beside_it() {
    let names = ["c(", "end(", "first(", "P(", "E(", "V(", "G(", "L(", "S(", "U", "reached("];
    for rule in all() {
        let defined = |line: &str| {
            for (name, of) in names.iter().zip(Named::ALL) {
                let used = line
                    .match_indices(name)
                    .any(|(at, _)| !line[..at].ends_with(|letter: char| letter.is_alphanumeric()));
                assert!(!used || rule.named.contains(&of), "{name} in {line}");
            }
        };
        rule.formula.iter().for_each(|line| defined(line));
        rule.named.iter().for_each(|one| defined(one.definition()));
    }
}

#[test]
fn a_rule_is_written_as_the_plan_measures_it() {
    let counted = WhereEntities { kind: vec![EntityKind::Cooperative], ..WhereEntities::default() };
    let share =
        Measure::Share(Population::Entities(Cohort { counted, among: AmongEntities::default() }));
    assert_eq!(
        exact(&share, year()).formula,
        ["n(D) = |{ e ∈ E(D) : e.kind ∈ {cooperative} }|", "d(D) = |E(D)|", "v(D) = n(D) / d(D)"]
    );
    let ending = Measure::Count(Population::Ending {});
    assert_eq!(
        exact(&ending, year()).formula,
        ["n(D) = |{ p ∈ P(D) : end(c(p, D)) ≤ D + 90 days }|", "v(D) = n(D)"]
    );
    let count = Measure::Count(Population::FirstRecognitions {});
    assert_eq!(
        exact(&count, year()).formula,
        ["n(D) = |{ p ∈ products : B < first(p) ≤ D }|", "v(D) = n(D)"]
    );
    let span = SpanProducts {
        first: "2020-01-01".parse().expect("a day"),
        last: "2020-12-31".parse().expect("a day"),
        by: SpanBy::FirstRecognition,
        counted: WhereDue { regraded: true },
    };
    assert_eq!(
        exact(&Measure::Share(Population::SpanProducts(span)), year()).formula,
        [
            "n(D) = |{ p ∈ products : 2020-01-01 ≤ first(p) ≤ 2020-12-31, \
             (∃ c ∈ certificates : c.product = p, c.stars ≥ 3, B < c.granted_on ≤ D) }|",
            "d(D) = |{ p ∈ products : 2020-01-01 ≤ first(p) ≤ 2020-12-31 }|",
            "v(D) = n(D) / d(D)"
        ]
    );
    let new = WhereEntities { new: true, ..WhereEntities::default() };
    let of = Population::Entities(Cohort { counted: new, among: AmongEntities::default() });
    let reach = Some(Reach { at_least: 1, of: Box::new(of) });
    let units = Population::Units(Cohort { counted: WhereUnits { reach }, among: Nothing {} });
    assert_eq!(
        exact(&Measure::Share(units), year()).formula,
        [
            "n(D) = |{ u ∈ U : |{ e ∈ E(D) : e.commune ∈ u, \
             ¬(∃ p ∈ products : p.entity = e, first(p) ≤ B) }| ≥ 1 }|",
            "d(D) = |U|",
            "v(D) = n(D) / d(D)"
        ]
    );
    let counted = WhereApplications {
        stage: vec![Stage::SubmittedToMinistry],
        purpose: vec![Purpose::First, Purpose::Upgrade],
    };
    let among = WhereApplications::default();
    let sent = Measure::Count(Population::Applications(Cohort { counted, among }));
    assert_eq!(
        exact(&sent, year()).formula,
        [
            "n(D) = |{ a ∈ applications : (∃ s : B < reached(a, s) ≤ D), \
             (∃ s ∈ {submitted_to_ministry} : B < reached(a, s) ≤ D), \
             ¬(a.purpose ∈ {regrade}) }|",
            "v(D) = n(D)"
        ]
    );
}
