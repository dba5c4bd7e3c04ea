//! Seconds from a register's frames to every step of the plan of 2023.
//!
//! `engine loops|lazy REGISTER REPETITIONS [STEPS.csv]` prints one JSON line; with a last
//! argument it also writes the steps. Reading the register is not measured.
#![allow(clippy::print_stdout)]

mod lazy;

use std::{env, error::Error, fs, hint::black_box, path::Path, time::Instant};

use app::board::Day;
use polars::prelude::{AnyValue, DataFrame, PolarsResult};
use rayon::prelude::*;
use server::{
    edition::{self, Checked},
    engine::{Engine, History},
    input::{InputPaths, Inputs},
    place::Places,
    plan::{Measure, Plan, Reading},
    register::Register,
};

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let usage = "usage: engine loops|lazy REGISTER REPETITIONS [STEPS.csv]";
    let [side, folder, repetitions, out @ ..] = arguments.as_slice() else {
        return Err(usage.into());
    };
    let evaluate = match side.as_str() {
        "loops" => loops,
        "lazy" => lazy::steps,
        _ => return Err(usage.into()),
    };
    let Checked { places, plans, register, .. } = read(folder.as_ref())?;
    let (register, plan) = (register.without_text(), &plans[0]);
    let before = forget_peak()?;
    let mut seconds = Vec::new();
    let mut last = Vec::new();
    for _ in 0..repetitions.parse::<u32>()? {
        let start = Instant::now();
        last = black_box(evaluate(&register, &places, plan)?);
        seconds.push(start.elapsed().as_secs_f64());
    }
    let result = serde_json::json!({
        "seconds": seconds, "before_kb": before, "peak_kb": memory_kb("VmHWM:")?,
    });
    println!("{result}");
    if let [path] = out {
        write(&last, &places, plan, path)?;
    }
    Ok(())
}

fn read(folder: &Path) -> Result<Checked, Box<dyn Error>> {
    let inputs = Inputs::read(&InputPaths {
        register: Some(folder),
        largest: Some(u64::MAX),
        ..InputPaths::default()
    })?;
    Ok(edition::check(&inputs, Day::LAST)?)
}

/// What is measured: frames in, the steps of every reading out, in the plan's order.
fn loops(register: &Register, places: &Places, plan: &Plan) -> PolarsResult<Vec<DataFrame>> {
    let history = History::new(register, places)?;
    let engine = Engine::new(&history, plan.period.baseline());
    let measures: Vec<&Measure> = readings(plan).map(|(_, reading)| &reading.measure).collect();
    measures.into_par_iter().with_max_len(1).map(|measure| engine.steps(measure)).collect()
}

/// Every reading of the plan, with the id of its target.
fn readings(plan: &Plan) -> impl Iterator<Item = (&str, &Reading)> {
    let targets = plan.targets.iter();
    targets.flat_map(|target| target.readings.iter().map(|reading| (target.id.as_str(), reading)))
}

/// Begins to note the peak of memory anew, without that of reading; what is held now.
fn forget_peak() -> Result<u64, Box<dyn Error>> {
    fs::write("/proc/self/clear_refs", "5")?;
    memory_kb("VmRSS:")
}

fn memory_kb(what: &str) -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no such line")?;
    Ok(number.parse()?)
}

/// Places as their codes, days as dates.
fn write(
    steps: &[DataFrame],
    places: &Places,
    plan: &Plan,
    path: &str,
) -> Result<(), Box<dyn Error>> {
    let mut csv = csv::Writer::from_path(path)?;
    csv.write_record(["target", "reading", "place", "day", "numerator", "denominator"])?;
    for ((target, reading), steps) in readings(plan).zip(steps) {
        for row in 0..steps.height() {
            let mut cells = vec![target.to_owned(), reading.id.clone()];
            for name in ["place", "day", "numerator", "denominator"] {
                let value = steps.column(name).ok().map(|column| column.get(row)).transpose()?;
                cells.push(match (name, value.unwrap_or(AnyValue::Null)) {
                    (_, AnyValue::Null) => String::new(),
                    ("place", place) => {
                        let position = place.extract::<usize>().ok_or("not a place")?;
                        places.units.get(position).unwrap_or(&places.province).code.clone()
                    }
                    ("day", day) => Day(day.extract().ok_or("not a day")?).to_string(),
                    (_, value) => value.str_value().into_owned(),
                });
            }
            csv.write_record(cells)?;
        }
    }
    Ok(csv.flush()?)
}
