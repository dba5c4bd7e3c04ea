//! The engine against the oracle: on every named case, and on random registers
//! on every day on which anything begins or ends.

use app::board::{Day, Fraction, Measurement, Shape};
use proptest::prelude::*;
use server::{
    board::{bridge, shape},
    engine::{Bridge, Engine, History},
    place::LAO_CAI,
    plan::{Cohort, Measure, Plan, Population},
    register::{RegisterFiles, load},
};

use crate::{
    boards::{inputs, plans},
    elsewhere, naive,
    naive_cases::{
        BridgeCase, Case, StatusCase, bridge_cases, cases, cases_2024, cases_elsewhere,
        status_cases,
    },
    place::DISTRICTS,
    random,
    rows::Rows,
};

fn plan(id: &str) -> Plan {
    if id == "elsewhere" {
        return server::plan::parse("elsewhere.toml", &elsewhere::plan()).expect("a plan");
    }
    plans(&inputs()).into_iter().find(|plan| plan.id == id).expect("a known plan")
}

/// A register through the whole pipeline, for one plan.
struct Evaluated {
    plan: Plan,
    history: History,
    shapes: Vec<Vec<Shape>>,
}

impl Evaluated {
    fn new(rows: &Rows, plan: Plan) -> Self {
        Self::of_tables(rows.csv(), plan)
    }

    fn of_tables(tables: Vec<(&'static str, String)>, plan: Plan) -> Self {
        let tables = tables.into_iter();
        let tables = tables.map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
        let files = RegisterFiles::from_entries("rows", tables);
        let (register, _) =
            load(&files, &LAO_CAI, Day::LAST, usize::MAX).expect("a register without faults");
        let history = History::new(&register, &LAO_CAI).expect("frames as promised");
        let engine = Engine::new(&history, plan.period.baseline());
        let shape = |reading| shape(&engine, reading, &LAO_CAI).expect("frames as promised");
        let targets = plan.targets.iter();
        let shapes = targets.map(|target| target.readings.iter().map(shape).collect()).collect();
        Self { plan, history, shapes }
    }

    fn shape(&self, target: &str, reading: &str) -> &Shape {
        let position = self.plan.targets.iter().position(|known| known.id == target);
        let shapes = &self.shapes[position.expect("a target of the plan")];
        shapes.iter().find(|shape| shape.id == reading).expect("a reading of the target")
    }

    fn figure(
        &self,
        target: &str,
        reading: &str,
        district: Option<&str>,
        day: Day,
    ) -> naive::Fraction {
        let shape = self.shape(target, reading);
        let steps = match district {
            None => &shape.province,
            Some(code) => {
                let place = shape.districts.iter().find(|place| place.code == code);
                &place.expect("a district of the province").steps
            }
        };
        let Fraction { numerator, denominator } = steps.at(day);
        (numerator, denominator)
    }

    fn bridge(&self, day: Day) -> naive::Bridge {
        let baseline = self.plan.period.baseline();
        let changes = Bridge::new(&self.history, baseline);
        let parts = bridge(&changes, &LAO_CAI).expect("frames as promised");
        let at = |steps: &app::board::Steps| steps.at(day).numerator;
        let start = self.count_recognised(baseline);
        naive::Bridge {
            baseline: start,
            new: at(&parts.new),
            returned: at(&parts.returned),
            ended: at(&parts.ended),
            revoked: at(&parts.revoked),
            lowered: at(&parts.lowered),
            recognised: if day <= baseline { start } else { self.count_recognised(day) },
        }
    }

    fn count_recognised(&self, day: Day) -> u32 {
        let engine = Engine::new(&self.history, self.plan.period.baseline());
        let products = Measure::Count(Population::Products(Cohort::default()));
        engine.rows(&products).on(day).count() as u32
    }
}

#[test]
fn the_engine_gives_the_figures_counted_by_hand() {
    for (plan, cases) in
        [("2023", cases()), ("2024", cases_2024()), ("elsewhere", cases_elsewhere())]
    {
        for Case { name, rows, target, reading, district, day, expected } in cases {
            let figure =
                Evaluated::new(&rows, self::plan(plan)).figure(target, reading, district, day);
            assert_eq!(figure, expected, "{name}: {target}/{reading} {district:?} on {day}");
        }
    }
}

#[test]
fn the_engine_builds_the_bridges_counted_by_hand() {
    for BridgeCase { name, rows, day, expected } in bridge_cases() {
        assert_eq!(Evaluated::new(&rows, plan("2023")).bridge(day), expected, "{name} on {day}");
    }
}

#[test]
fn the_verdicts_are_those_of_the_table() {
    let period = crate::naive_cases::period_2023();
    for StatusCase { name, goal, pace, value, baseline, day, expected } in status_cases() {
        let [value, baseline] =
            [value, baseline].map(|(numerator, denominator)| Fraction { numerator, denominator });
        let measured = Measurement { value, baseline, pace, goal, period, day };
        assert_eq!(measured.status(), expected, "{name}");
    }
}

/// Every reading, district and bridge of `rows` on every day that matters.
fn agree(
    rows: &Rows,
    plan: &str,
    readings: &[(&str, &str, app::board::Pace)],
) -> Result<(), TestCaseError> {
    let evaluated = Evaluated::new(rows, self::plan(plan));
    let period = evaluated.plan.period;
    for day in random::turning_days(rows, period) {
        for &(target, reading, pace) in readings {
            prop_assert_eq!(evaluated.shape(target, reading).pace, pace, "{}/{}", target, reading);
            for district in std::iter::once(None).chain(DISTRICTS.map(Some)) {
                let expected = naive::reading(rows, target, reading, district, period, day);
                let figure = evaluated.figure(target, reading, district, day);
                prop_assert_eq!(
                    figure,
                    expected,
                    "{}/{} {:?} on {}",
                    target,
                    reading,
                    district,
                    day
                );
            }
        }
        prop_assert_eq!(
            evaluated.bridge(day),
            naive::bridge(rows, None, period, day),
            "bridge on {}",
            day
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(random::config(60))]

    #[test]
    fn every_reading_of_2023_is_that_of_the_oracle(rows in random::rows()) {
        agree(&rows, "2023", &naive::READINGS_2023)?;
    }

    #[test]
    fn every_reading_of_2024_is_that_of_the_oracle(rows in random::rows()) {
        agree(&rows, "2024", &naive::READINGS_2024)?;
    }

    #[test]
    fn every_reading_of_other_provinces_is_that_of_the_oracle(rows in random::rows()) {
        agree(&rows, "elsewhere", &naive::READINGS_ELSEWHERE)?;
    }

    #[test]
    fn products_whose_certificate_ends_within_the_notice_are_those_of_the_oracle(rows in random::rows()) {
        let mut plan = plan("2023");
        plan.targets[0].readings[0].measure = Measure::Count(Population::Ending {});
        let evaluated = Evaluated::new(&rows, plan);
        let period = evaluated.plan.period;
        // The notice of what ends on a turning day begins 90 days before it.
        let days = random::turning_days(&rows, period);
        for day in days.iter().flat_map(|day| [*day, day.plus(-90)]) {
            for district in std::iter::once(None).chain(DISTRICTS.map(Some)) {
                let expected = naive::reading(&rows, "ending", "products", district, period, day);
                let figure = evaluated.figure("new-products", "new", district, day);
                prop_assert_eq!(figure, expected, "{:?} on {}", district, day);
            }
        }
    }

    #[test]
    fn a_register_without_the_columns_of_extensions_has_the_figures_of_one_with_none(rows in random::rows()) {
        let mut rows = rows;
        rows.certificates.iter_mut().for_each(|row| row.extended_until = None);
        let mut older = rows.csv();
        let certificates = older.iter_mut().find(|(name, _)| *name == "certificates.csv");
        let (_, text) = certificates.expect("the table");
        let lines = text.lines().map(|line| line.rsplit_once(',').expect("a last column").0);
        *text = lines.collect::<Vec<_>>().join("\n");
        for id in ["2023", "2024"] {
            let (with, without) = (Evaluated::new(&rows, plan(id)), Evaluated::of_tables(older.clone(), plan(id)));
            prop_assert_eq!(with.shapes, without.shapes);
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(rows in random::rows(), seed in any::<u64>()) {
        let (plain, shuffled) = (Evaluated::new(&rows, plan("2023")), Evaluated::new(&rows.shuffle(seed), plan("2023")));
        prop_assert_eq!(plain.shapes, shuffled.shapes);
    }
}
