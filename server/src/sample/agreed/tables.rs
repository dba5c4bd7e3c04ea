use std::io;

use app::{
    board::Day,
    schema::table::{
        applications, certificates, entities, green_chains, listings, products, sales_points,
        villages,
    },
};
use time::{Date, Duration};

use super::{
    super::{Sink, draw::Draw, round, story, write::write as table},
    cast::Cast,
};
use crate::place::Places;

/// The number of a village, of a sales point, of an application for so many products.
const PRODUCTS_OF_A_VILLAGE: usize = 12;
const PRODUCTS_OF_A_POINT: usize = 40;
const PRODUCTS_OF_AN_APPLICATION: usize = 8;

/// Writes every table.
pub fn write(cast: &Cast, places: &Places, sink: &mut Sink) -> io::Result<()> {
    let draw = |purpose: u64| Draw::new(cast.seed, 30 + purpose);
    let of = Writer { cast, places };
    table(sink, of.products(draw(0)))?;
    table(sink, of.entities(draw(1)))?;
    table(sink, of.certificates())?;
    table(sink, of.chains(draw(2)))?;
    table(sink, of.villages())?;
    table(sink, of.listings(draw(3)))?;
    table(sink, of.points())?;
    table(sink, of.applications(draw(4)))
}

struct Writer<'a> {
    cast: &'a Cast,
    places: &'a Places,
}

impl Writer<'_> {
    /// The code of a commune of the plan's day, as it was on another.
    fn code(&self, home: u32, day: Day) -> String {
        let then = self.places.communes.iter().find(|it| it.home == Some(home) && it.is_of(day));
        then.unwrap_or(&self.places.communes[home as usize]).code.clone()
    }

    fn newest(&self, entity: usize) -> Day {
        let own = self.cast.products.iter().filter(|product| product.entity == entity);
        let days = own.filter_map(|product| product.grades.last()).map(|grade| grade.0);
        days.max().unwrap_or(self.cast.until)
    }

    fn villages_of(&self) -> usize {
        self.cast.products.len() / PRODUCTS_OF_A_VILLAGE
    }

    fn village_home(&self, village: usize) -> u32 {
        self.cast.entities[village * 3 % self.cast.entities.len()].home
    }

    fn products(&self, mut draw: Draw) -> Vec<products::Line<String>> {
        let row = |(at, product): (usize, &super::cast::Product)| {
            let home = self.cast.entities[product.entity].home;
            let day = product.grades.last().map_or(self.cast.until, |grade| grade.0);
            let near = (0..self.villages_of()).find(|&village| self.village_home(village) == home);
            let village = near.filter(|_| draw.chance(12));
            products::Line {
                id: format!("P{:04}", at + 1),
                name: format!("{} {:03} (minh họa)", product.name, at + 1),
                group: product.group.to_owned(),
                entity: format!("E{:03}", product.entity + 1),
                commune: self.code(home, day),
                village: village.map(|at| format!("V{:02}", at + 1)).unwrap_or_default(),
            }
        };
        self.cast.products.iter().enumerate().map(row).collect()
    }

    fn entities(&self, mut draw: Draw) -> Vec<entities::Line<String>> {
        let (number, [women, minority]) = (self.cast.entities.len(), self.cast.led);
        let women = draw.flags(number, women, 40);
        let minority = draw.flags(number, minority, 36);
        let row = |(at, entity): (usize, &super::cast::Entity)| entities::Line {
            id: format!("E{:03}", at + 1),
            name: format!("{} {:03} (minh họa)", story::entity_name(&entity.kind), at + 1),
            kind: entity.kind.clone(),
            commune: self.code(entity.home, self.newest(at)),
            women_led: women[at].to_owned(),
            minority_led: minority[at].to_owned(),
        };
        self.cast.entities.iter().enumerate().map(row).collect()
    }

    fn certificates(&self) -> Vec<certificates::Line<String>> {
        let mut rows = Vec::new();
        for (at, product) in self.cast.products.iter().enumerate() {
            for &(day, stars) in &product.grades {
                rows.push(certificates::Line {
                    product: format!("P{:04}", at + 1),
                    stars: stars.to_string(),
                    granted_on: day.to_string(),
                    decision: format!("QĐ minh họa {day}"),
                    granted_by: round::granted_by(stars, date(day)).to_owned(),
                    revoked_on: String::new(),
                    extended_until: String::new(),
                    extension_act: String::new(),
                });
            }
        }
        rows
    }

    fn chains(&self, mut draw: Draw) -> Vec<green_chains::Line<String>> {
        let mut rows = Vec::new();
        for at in 0..self.cast.entities.len() {
            if draw.chance(24) {
                rows.push(green_chains::Line {
                    entity: format!("E{:03}", at + 1),
                    since: self.before(900, &mut draw),
                    until: String::new(),
                    raw_material_area: (2 + draw.below(40)).to_string(),
                    evidence: "Hợp đồng liên kết minh họa".to_owned(),
                });
            }
        }
        rows
    }

    fn villages(&self) -> Vec<villages::Line<String>> {
        let row = |at: usize| {
            let (title, kind) = match at % 3 {
                0 => ("Nghề truyền thống", "traditional_craft"),
                1 => ("Làng nghề", "craft_village"),
                _ => ("Làng nghề truyền thống", "traditional_craft_village"),
            };
            let since = Day::from_ymd(2015, 6, 1).unwrap_or(Day::FIRST);
            villages::Line {
                id: format!("V{:02}", at + 1),
                name: format!("{title} {:02} (minh họa)", at + 1),
                kind: kind.to_owned(),
                commune: self.code(self.village_home(at), since),
                recognised_on: since.to_string(),
                revoked_on: String::new(),
            }
        };
        (0..self.villages_of()).map(row).collect()
    }

    fn listings(&self, mut draw: Draw) -> Vec<listings::Line<String>> {
        let mut rows = Vec::new();
        for at in 0..self.cast.products.len() {
            if draw.chance(62) {
                rows.push(listings::Line {
                    product: format!("P{:04}", at + 1),
                    channel: ["Sàn minh họa A", "Sàn minh họa B"][draw.below(2) as usize]
                        .to_owned(),
                    since: self.before(800, &mut draw),
                    until: String::new(),
                });
            }
        }
        rows
    }

    fn points(&self) -> Vec<sales_points::Line<String>> {
        let row = |at: usize| {
            let since = self
                .cast
                .until
                .plus(-200 * i32::try_from(at + 1).unwrap_or(1))
                .max(Day::from_ymd(2019, 1, 1).unwrap_or(Day::FIRST));
            let home = self.cast.entities[at * 5 % self.cast.entities.len()].home;
            sales_points::Line {
                id: format!("S{:02}", at + 1),
                name: format!("Điểm bán {:02} (minh họa)", at + 1),
                commune: self.code(home, since),
                since: since.to_string(),
                until: String::new(),
            }
        };
        (0..self.cast.products.len() / PRODUCTS_OF_A_POINT).map(row).collect()
    }

    fn applications(&self, mut draw: Draw) -> Vec<applications::Line<String>> {
        let stages = ["idea", "accepted", "plan", "dossier", "province_graded"];
        let mut row = |at: usize| {
            let entity = draw.below(u32::try_from(self.cast.entities.len()).unwrap_or(1)) as usize;
            let stage = draw.below(5) as usize;
            let reached = self.cast.until.plus(-i32::try_from(draw.below(300)).unwrap_or(0));
            let before = |of: usize| match of < stage {
                true => reached.plus(-45 * i32::try_from(stage - of).unwrap_or(1)).to_string(),
                false => String::new(),
            };
            applications::Line {
                id: format!("A{:03}", at + 1),
                product_name: format!("Sản phẩm đăng ký {:03} (minh họa)", at + 1),
                entity: format!("E{:03}", entity + 1),
                commune: self.code(self.cast.entities[entity].home, reached),
                stage: stages[stage].to_owned(),
                stage_on: reached.to_string(),
                idea_on: before(0),
                accepted_on: before(1),
                plan_on: before(2),
                dossier_on: before(3),
                district_graded_on: String::new(),
                province_graded_on: String::new(),
                purpose: "first".to_owned(),
            }
        };
        (0..self.cast.products.len() / PRODUCTS_OF_AN_APPLICATION).map(&mut row).collect()
    }

    /// A day within so many before the last.
    fn before(&self, days: u32, draw: &mut Draw) -> String {
        self.cast.until.plus(-i32::try_from(1 + draw.below(days)).unwrap_or(1)).to_string()
    }
}

fn date(day: Day) -> Date {
    round::day(1970, 1, 1) + Duration::days(day.0.into())
}
