use std::io;

use app::board::Day;

use super::{super::draw::Draw, Agreed, round};
use crate::place::Places;

/// Who makes what, and when it was graded.
pub struct Cast {
    pub entities: Vec<Entity>,
    pub products: Vec<Product>,
    /// Nothing begins later.
    pub until: Day,
    pub seed: u64,
    /// Entities led by women, and by people of minorities, where that is known.
    pub led: [Option<u32>; 2],
}

pub struct Entity {
    pub kind: String,
    /// A commune of the plan's day, by its position.
    pub home: u32,
}

pub struct Product {
    pub name: &'static str,
    pub group: &'static str,
    pub entity: usize,
    /// Days and stars, in their order.
    pub grades: Vec<(Day, u8)>,
}

/// Of a hundred whose certificate ended, so many were never graded again.
const ENDED: u32 = 12;
/// Of a hundred whose certificate ends later, so many are graded again.
const RENEWED: u32 = 60;

impl Cast {
    pub fn new(agreed: &Agreed, seed: u64, places: &Places) -> io::Result<Self> {
        let mut draw = Draw::new(seed, 20);
        let homes = homes(agreed, places, &mut draw);
        let mut entities: Vec<Entity> = Vec::new();
        for (kind, &number) in &agreed.entities {
            entities.extend((0..number).map(|_| Entity { kind: kind.clone(), home: 0 }));
        }
        draw.shuffle(&mut entities);
        if homes.is_empty() || entities.len() < homes.len() {
            return Err(io::Error::other("fewer entities than communes with products"));
        }
        for (at, entity) in entities.iter_mut().enumerate() {
            // Each commune has one; further ones are where there are more.
            let near = draw.below(homes.len() as u32).min(draw.below(homes.len() as u32));
            entity.home = homes[if at < homes.len() { at } else { near as usize }];
        }
        let mut cast = Self {
            entities,
            products: Vec::new(),
            until: agreed.day(),
            seed,
            led: [agreed.women_led, agreed.minority_led],
        };
        cast.recognised(agreed, &mut draw)?;
        cast.ended(agreed, &mut draw);
        cast.later(agreed, &mut draw);
        Ok(cast)
    }

    /// What was recognised once and is no more.
    fn ended(&mut self, agreed: &Agreed, draw: &mut Draw) {
        let (year, ..) = agreed.day().ymd();
        for at in 0..agreed.stars.iter().sum::<u32>() * ENDED / 100 {
            let back = i32::try_from(4 + draw.below(2)).unwrap_or(4);
            let granted = self.round(year - back, draw);
            let (entity, good) = (self.owner(at as usize, draw), agreed.goods.any(draw));
            // Nobody was recognised before the programme began.
            if granted.ymd().0 < 2018 || granted.plus_months(36) > agreed.day() {
                continue;
            }
            let grades = vec![(granted, 3)];
            self.products.push(Product { name: good.name, group: good.group, entity, grades });
        }
    }

    /// What follows in later years, and what is graded again in them.
    fn later(&mut self, agreed: &Agreed, draw: &mut Draw) {
        for &(year, number) in &agreed.later {
            self.until = Day::from_ymd(year, 12, 31).unwrap_or(self.until);
            for at in 0..self.products.len() {
                let Some(&(last, stars)) = self.products[at].grades.last() else { continue };
                let again = last.plus_months(36).plus(-i32::try_from(draw.below(90)).unwrap_or(0));
                if again.ymd().0 == year && draw.chance(RENEWED) {
                    self.products[at].grades.push((again, stars));
                }
            }
            for at in 0..number {
                let grades = vec![(self.round(year, draw), 3 + u8::from(draw.chance(20)))];
                let (entity, good) = (self.owner(at as usize, draw), agreed.goods.any(draw));
                self.products.push(Product { name: good.name, group: good.group, entity, grades });
            }
        }
    }

    /// Each entity has one of the first products.
    pub fn owner(&self, at: usize, draw: &mut Draw) -> usize {
        let any = draw.below(u32::try_from(self.entities.len()).unwrap_or(u32::MAX)) as usize;
        if at < self.entities.len() && self.products.len() == at { at } else { any }
    }

    /// A day on which a council decides, not after the last one.
    pub fn round(&self, year: i32, draw: &mut Draw) -> Day {
        let until = if year == self.until.ymd().0 { self.until } else { Day::LAST };
        round::within(year, Day::FIRST..=until, draw)
    }
}

/// Positions of the communes of the plan's day that have products.
fn homes(agreed: &Agreed, places: &Places, draw: &mut Draw) -> Vec<u32> {
    let mut homes: Vec<u32> = (0_u32..).take(places.of_the_day().count()).collect();
    draw.shuffle(&mut homes);
    let entities: u32 = agreed.entities.values().sum();
    let most = agreed.communes.unwrap_or(entities as usize * 2 / 3);
    homes.truncate(most);
    homes
}
