//! Futures of an invented register as text: what runs in a browser is compared with what runs
//! here, letter by letter.

mod measures;
mod register;

use self::{measures::measures, register::items};
use super::{Known, Span, count::Tally, draw::Draw, future::Future, world::World};
use crate::board::{Acts, Day, Links};

const DISTRICTS: usize = 3;
const FUTURES: usize = 200;

/// What every kind of measure counts in some hundred futures, seen from three days.
#[cfg_attr(feature = "outlook-told", wasm_bindgen::prelude::wasm_bindgen)]
pub fn told() -> String {
    let items = items(&mut Draw::new(7));
    let (links, acts) = (Links::new(&items), Acts::default());
    let known = Known { items: &items, links: &links, districts: DISTRICTS, acts: &acts };
    let mut told = String::new();
    for (month, of_month) in [(1, 31), (6, 30), (11, 15)] {
        let day = |month, of_month| Day::from_ymd(2023, month, of_month).unwrap_or(Day::LAST);
        let (day, until) = (day(month, of_month), day(12, 31));
        let span = Span { day, until, baseline: day_of(2022, 364) };
        let (certain, future) = (World::certain(known, span), Future::new(known, span));
        let mut draw = Draw::new(1);
        let mut sums: Vec<Vec<u32>> = vec![Vec::new(); measures().len()];
        for _ in 0..FUTURES {
            let mut world = certain.clone();
            future.draw(&mut world, &mut draw);
            world.follow();
            for (sums, measure) in sums.iter_mut().zip(measures()) {
                let tally = Tally::new(&measure, &world, known);
                sums.extend(tally.counted.iter().take(DISTRICTS).copied().chain([tally.among]));
            }
        }
        for (sums, measure) in sums.iter().zip(measures()) {
            // Each future counts in another power, so that none can hide behind another.
            let digest = sums.iter().fold(17_u64, |all, &sum| {
                all.wrapping_mul(1_000_003).wrapping_add(u64::from(sum) + 1)
            });
            let most = sums.iter().max().copied().unwrap_or_default();
            told += &format!("{day} {measure:?}: up to {most}, {digest:016x}\n");
        }
    }
    told
}

/// The day so many days after the first of a year.
fn day_of(year: i32, after: usize) -> Day {
    let first = Day::from_ymd(year, 1, 1).unwrap_or(Day::FIRST);
    first.plus(i32::try_from(after).unwrap_or_default())
}
