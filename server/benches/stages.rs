//! Milliseconds and megabytes of every stage from a register's files to an edition.
//!
//! `stages REGISTER` prints a table; each stage begins with what those before it have made.
#![allow(clippy::print_stdout)]

use std::{env, error::Error, fs, sync::Arc, time::Instant};

use app::{
    board::{Day, Links},
    find::Index,
};
use server::{
    board::{self, items},
    edition::{self, Checked},
    engine::{Engine, History},
    input::{InputPaths, Inputs},
};

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> Result<(), Box<dyn Error>> {
    let register = env::args().skip(1).find(|word| word != "--bench");
    let register = register.ok_or("usage: stages REGISTER")?;
    let paths = InputPaths { register: Some(register.as_ref()), ..InputPaths::default() };
    println!("{:<24}{:>8} {:>8} {:>8}", "stage", "ms", "MB kept", "MB peak");
    let start = Instant::now();
    let inputs = stage("files read", || Inputs::read(&paths).map_err(Box::new))?;
    let checked =
        stage("tables read and checked", || edition::check(&inputs, Day::LAST).map_err(Box::new))?;
    let Checked { places, plans, figures, register, .. } = &checked;
    let history = stage("history", || History::new(register, places))?;
    let items = stage("items", || items(register, places))?;
    let links = stage("links", || Ok::<_, Box<dyn Error>>(Links::new(&items)))?;
    let index = || Ok::<_, Box<dyn Error>>(Index::new(&items, &links, &places.units));
    let _index = stage("index of the search", index)?;
    let known = register.last_day(Day::LAST)?;
    let engine = Engine::new(&history, known);
    let counts = stage("counts of all plans", || board::counts(&engine, places).map(Arc::new))?;
    let mut boards = Vec::new();
    for plan in plans {
        let engine = engine.with_baseline(plan.period.baseline());
        let build = || board::build(&engine, &counts, places, figures, plan, known).map(Arc::new);
        boards.push(stage(&format!("plan {}", plan.id), build)?);
    }
    println!("{:<24}{:>8}", "all", start.elapsed().as_millis());
    Ok(())
}

fn stage<T, E: Into<Box<dyn Error>>>(
    name: &str,
    make: impl FnOnce() -> Result<T, E>,
) -> Result<T, Box<dyn Error>> {
    fs::write("/proc/self/clear_refs", "5")?;
    let (before, start) = (megabytes("VmRSS:")?, Instant::now());
    let made = make().map_err(Into::into)?;
    let (time, after) = (start.elapsed().as_millis(), megabytes("VmRSS:")?);
    let peak = megabytes("VmHWM:")? - before;
    println!("{name:<24}{time:>8} {:>8} {peak:>8}", after - before);
    Ok(made)
}

fn megabytes(what: &str) -> Result<i64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no such line")?;
    Ok(number.parse::<i64>()? / 1024)
}
