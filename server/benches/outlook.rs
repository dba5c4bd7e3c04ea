//! How often 80 % intervals hold on registers simulated from a known truth: `outlook [YEARS]`.
//!
//! Four kinds of provinces; of each, so many years, seen from the end of one of their months.

#![allow(clippy::print_stdout)]

use std::{collections::BTreeMap, fmt::Write};

use app::{
    board::{Day, Fraction},
    outlook::Outlook,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use server::{
    edition,
    input::{InputPaths, Inputs},
    register::RegisterFiles,
};

const PROVINCES: [Province; 4] = [
    Province { name: "steady", begin: 30.0, growth: 1.0, skipped: 0.0, rounds: 4 },
    Province { name: "growing", begin: 10.0, growth: 1.25, skipped: 0.0, rounds: 4 },
    Province { name: "bursty", begin: 45.0, growth: 1.0, skipped: 0.4, rounds: 3 },
    Province { name: "small", begin: 6.0, growth: 1.0, skipped: 0.0, rounds: 2 },
];

/// New products come in rounds.
struct Province {
    name: &'static str,
    /// A year, in the first.
    begin: f64,
    /// A year.
    growth: f64,
    /// The part of rounds that are not held.
    skipped: f64,
    rounds: u32,
}

const FIRST: i32 = 2016;
const LAST: i32 = 2023;
const COMMUNES: [&str; 6] = ["02635", "02683", "02779", "03022", "02923", "03055"];

fn main() {
    let years = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(1000_u64);
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let mut held: BTreeMap<String, BTreeMap<&str, (u32, u32)>> = BTreeMap::new();
    for province in &PROVINCES {
        for seed in 0..years {
            let register =
                RegisterFiles::from_entries("truth", tables(province, seed).into_iter().collect());
            let inputs = Inputs { register, ..inputs.clone() };
            let (edition, _) = edition::compute(&inputs, Day::LAST).expect("no faults");
            let board = edition.default_board();
            let months = 1 + u32::try_from(seed % 11).unwrap_or(0);
            let day = board.period.first.plus_months(months).plus(-1);
            let outlook = Outlook::new(edition.known(), board, day);
            let ended = Outlook::new(edition.known(), board, board.period.last);
            for ((target, may), was) in
                board.targets.iter().zip(&outlook.targets).zip(&ended.targets)
            {
                for ((reading, may), was) in target.readings.iter().zip(may).zip(was) {
                    let Ok(judged) = may.province.judged else { continue };
                    let name = format!("{}/{}", target.id, reading.shape.id);
                    let of = held.entry(name).or_default().entry(province.name).or_default();
                    let outcome = was.province.certain;
                    of.0 +=
                        u32::from(at_most(judged.low, outcome) && at_most(outcome, judged.high));
                    of.1 += 1;
                }
            }
        }
    }
    print(&held);
}

fn at_most(one: Fraction, other: Fraction) -> bool {
    let (one, other) = (one.exact().unwrap_or((0, 1)), other.exact().unwrap_or((0, 1)));
    one.0 * other.1 <= other.0 * one.1
}

fn print(held: &BTreeMap<String, BTreeMap<&str, (u32, u32)>>) {
    let part = |(held, all): (u32, u32)| match all {
        0 => "-".to_owned(),
        _ => format!("{:.0}%", 100.0 * f64::from(held) / f64::from(all)),
    };
    print!("{:<32}", "80 % intervals that held");
    PROVINCES.iter().for_each(|province| print!("{:>10}", province.name));
    println!("{:>10}{:>9}", "mean", "years");
    for (name, kinds) in held {
        print!("{name:<32}");
        for province in &PROVINCES {
            print!("{:>10}", part(kinds.get(province.name).copied().unwrap_or_default()));
        }
        let sum = kinds.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        println!("{:>10}{:>9}", part(sum), sum.1);
    }
}

/// The tables of a register that came about by these rules.
fn tables(province: &Province, seed: u64) -> BTreeMap<String, Vec<u8>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut truth = Truth::default();
    for village in 0..20 {
        let commune = COMMUNES[village % COMMUNES.len()];
        let _ = writeln!(
            truth.villages,
            "v{village},Làng {village},traditional_craft_village,{commune}"
        );
    }
    for year in FIRST..=LAST {
        let rate = province.begin * province.growth.powi(year - FIRST) / f64::from(province.rounds);
        for round in 1..=province.rounds {
            let day = Day::from_ymd(year, 1, 15)
                .unwrap_or(Day::FIRST)
                .plus_months(round * 12 / province.rounds - 1);
            let skipped = rng.random::<f64>() < province.skipped;
            let number =
                if skipped { 0 } else { poisson(&mut rng, rate / (1.0 - province.skipped)) };
            (0..number).for_each(|_| truth.recognise(&mut rng, day));
        }
        for (rate, kind) in [(0.25, 0), (0.3, 1), (0.1, 2)] {
            let number = poisson(&mut rng, 1.0 + rate * province.begin);
            for _ in 0..number {
                let day =
                    Day::from_ymd(year, 1, 1).unwrap_or(Day::FIRST).plus(rng.random_range(0..365));
                truth.begin(&mut rng, kind, day);
            }
        }
    }
    truth.tables()
}

#[derive(Default)]
struct Truth {
    entities: String,
    products: String,
    certificates: String,
    chains: String,
    listings: String,
    points: String,
    villages: String,
    makers: u32,
    number: u32,
    begun: u32,
}

impl Truth {
    fn recognise(&mut self, rng: &mut ChaCha8Rng, day: Day) {
        let commune = COMMUNES[rng.random_range(0..COMMUNES.len())];
        let entity = if self.makers == 0 || rng.random::<f64>() < 0.55 {
            let kinds =
                ["cooperative", "cooperative", "cooperative", "household", "small_enterprise"];
            let kind = kinds[rng.random_range(0..kinds.len())];
            let _ =
                writeln!(self.entities, "e{},HTX {},{kind},{commune}", self.makers, self.makers);
            self.makers += 1;
            self.makers - 1
        } else {
            rng.random_range(0..self.makers)
        };
        let village = match rng.random::<f64>() < 0.12 {
            true => format!("v{}", rng.random_range(0..20)),
            false => String::new(),
        };
        let product = self.number;
        self.number += 1;
        let _ =
            writeln!(self.products, "p{product},Chè {product},drink,e{entity},{commune},{village}");
        let mut stars = if rng.random::<f64>() < 0.2 { 4 } else { 3 };
        let mut granted = day;
        loop {
            let _ = writeln!(self.certificates, "p{product},{stars},{granted}");
            let again = granted.plus_months(36).plus(rng.random_range(-150..150));
            if rng.random::<f64>() > 0.62 || again.ymd().0 > LAST {
                return;
            }
            granted = again;
            let change = rng.random::<f64>();
            stars = (stars + i32::from(change < 0.15) - i32::from(change > 0.95)).clamp(2, 5);
        }
    }

    fn begin(&mut self, rng: &mut ChaCha8Rng, kind: u8, day: Day) {
        let id = self.begun;
        self.begun += 1;
        if self.makers == 0 {
            return;
        }
        let _ = match kind {
            0 => writeln!(self.chains, "e{},{day}", rng.random_range(0..self.makers)),
            1 => writeln!(self.listings, "p{},Sàn,{day}", rng.random_range(0..self.number)),
            _ => {
                let commune = COMMUNES[rng.random_range(0..COMMUNES.len())];
                writeln!(self.points, "s{id},Điểm {id},{commune},{day}")
            }
        };
    }

    fn tables(self) -> BTreeMap<String, Vec<u8>> {
        let table = |name: &str, head: &str, rows: String| {
            (format!("{name}.csv"), format!("{head}\n{rows}").into_bytes())
        };
        BTreeMap::from([
            table("entities", "id,name,kind,commune", self.entities),
            table("products", "id,name,group,entity,commune,village", self.products),
            table("certificates", "product,stars,granted_on", self.certificates),
            table("green_chains", "entity,since", self.chains),
            table("listings", "product,channel,since", self.listings),
            table("sales_points", "id,name,commune,since", self.points),
            table("villages", "id,name,kind,commune", self.villages),
        ])
    }
}

/// Source: Knuth, The Art of Computer Programming 2, 3.4.1.
fn poisson(rng: &mut ChaCha8Rng, mean: f64) -> u32 {
    let (bound, mut product, mut number) = ((-mean).exp(), rng.random::<f64>(), 0);
    while product > bound {
        product *= rng.random::<f64>();
        number += 1;
    }
    number
}
