use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use app::{
    board::{Day, Text},
    fault::Fault,
    format::Lang,
};
use clap::Args;
use server::{
    output::NewFolder,
    place::{FILE, LAO_CAI, Places, PlanUnits, places_of},
    sample::{self, Goods, PLAN, SEED},
};

use super::{Problem, day, say, today};

#[derive(Args)]
pub struct Options {
    /// Folder to write the tables to; it is made if it does not exist
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Code of a province: a register of its communes, with an illustrative plan
    #[arg(long, value_name = "CODE")]
    province: Option<String>,
    /// The units of the province as they were on this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, requires = "province")]
    units_on: Option<Day>,
    /// Replace a folder that holds such tables and nothing else
    #[arg(long)]
    replace: bool,
    /// Make a register of this size [default: the illustrative register]
    #[arg(long, value_name = "N")]
    products: Option<u32>,
    /// The same seed makes the same register
    #[arg(long, value_name = "S", default_value_t = SEED)]
    seed: u64,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let folder = NewFolder::at(&options.out, options.replace).map_err(Problem::Written)?;
    let own = options.province.as_deref().map(|code| own(options, code)).transpose()?;
    let places = own.as_ref().map_or(&*LAO_CAI, |own| &own.0);
    let products = options.products.or(own.as_ref().map(|_| sample::PRODUCTS));
    let goods = if own.is_some() { Goods::Common } else { Goods::Highland };
    let made = sample::Options { products, seed: options.seed, goods };
    let write = |folder: &Path| {
        let mut open = |name: &str| {
            let file = File::create_new(folder.join(name))?;
            Ok(Box::new(BufWriter::new(file)) as Box<dyn Write>)
        };
        sample::write(&made, &sample::communes(places), &mut open)?;
        match &own {
            Some((_, plan)) => fs::write(folder.join(PLAN), plan),
            None => Ok(()),
        }
    };
    folder.write(write).map_err(Problem::Written)?;
    let folder = options.out.display();
    say(&format!("{} {folder}", lang.pick("đã ghi các bảng vào", "wrote the tables to")));
    if own.is_some() {
        let see = lang.pick("xem bằng", "see it with");
        say(&format!("{see}: ocop-targets serve --plan {folder}/{PLAN} --register {folder}"));
    }
    Ok(ExitCode::SUCCESS)
}

/// The places of a province, and an illustrative plan told in them.
fn own(options: &Options, code: &str) -> Result<(Places, String), Problem> {
    let on = options.units_on.unwrap_or_else(today);
    let plan_units = PlanUnits::new(code, None, on);
    let unknown = |fault: Fault| {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| fault.line(lang));
        Problem::Refused(Text { vi, en })
    };
    let table = places_of(&plan_units).map_err(unknown)?;
    let places = Places::read(FILE, &table, &plan_units)?;
    let plan = sample::plan(&places, on);
    Ok((places, plan))
}
