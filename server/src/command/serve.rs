use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Instant};

use app::{board::Links, find::Index};
use clap::Args;
use server::{
    board::{self, Sources},
    engine::History,
    site, source,
};

use super::{Input, Problem, report_faults, today};

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
    /// What links begin with that must be whole [default: http:// and the address]
    #[arg(long, value_name = "https://HOST")]
    origin: Option<String>,
    #[command(flatten)]
    input: Input,
    /// Table of published figures (CSV) [default: those of Lào Cai]
    #[arg(long, value_name = "FILE")]
    figures: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let (input, start) = (&options.input, Instant::now());
    let places = source::places(input.places.as_deref())?;
    let plans = source::plans(input.plan.as_deref(), &places)?;
    let figures = source::figures(options.figures.as_deref(), &places)?;
    let (register, faults) = source::register(input.register.as_deref(), &places, today())?;
    report_faults(&faults);
    let engine = |error: server::engine::Error| Problem::Engine(error.to_string());
    let history = History::of(&register, &places).map_err(engine)?;
    let illustrative = input.register.is_none();
    let items = Arc::new(board::items(&register, &history, &places).map_err(engine)?);
    let links = Arc::new(Links::new(&items));
    let find = Arc::new(Index::new(&items, &links, &places.districts));
    let sources = Sources {
        register: &register,
        history: &history,
        places: &places,
        figures: &figures,
        items: &items,
        links: &links,
        find: &find,
        illustrative,
    };
    let mut names: Vec<String> = plans.iter().map(|plan| plan.id.clone()).collect();
    names.sort();
    let mut boards = Vec::new();
    for plan in &plans {
        boards.push(Arc::new(board::build(&sources, plan, &names).map_err(engine)?));
    }
    let products = register.products.height();
    drop((history, register));
    eprintln!("ocop-targets: {products} products computed in {} ms", start.elapsed().as_millis());
    site::serve(boards, options.addr, options.origin.as_deref()).map_err(|error| {
        Problem::Output(std::io::Error::new(
            error.kind(),
            format!("cannot listen on {}: {error}; choose another with --addr", options.addr),
        ))
    })?;
    Ok(ExitCode::SUCCESS)
}
