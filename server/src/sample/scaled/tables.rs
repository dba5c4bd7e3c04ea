//! The rows of each table.

use std::io;

use super::{
    super::{draw::Draw, good, round::granted_by, story},
    Shape,
    history::{LAST, history},
    rows::Rows,
};

const KINDS: [(&str, u32); 5] = [
    ("cooperative", 56),
    ("household", 28),
    ("small_enterprise", 8),
    ("cooperative_group", 7),
    ("large_enterprise", 1),
];
const STAGES: [&str; 7] =
    ["idea", "accepted", "plan", "dossier", "district_graded", "province_graded", "rejected"];
const CHANNELS: [&str; 3] = ["Sàn minh họa A", "Sàn minh họa B", "Sàn minh họa C"];

impl Shape<'_> {
    pub fn products(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 0);
        for product in 0..self.products {
            let (entity, good) = (self.entity(product), good::any(&mut draw));
            let village = draw.chance(3).then(|| self.village_near(entity, &mut draw)).flatten();
            rows.id("P", product).named(good.name, product).text(good.group);
            rows.id("E", entity).text(self.commune(entity));
            match village {
                Some(village) => rows.id("V", village),
                None => rows.empty(),
            };
            rows.end()?;
        }
        rows.finish()
    }

    pub fn entities(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 1);
        for entity in 0..self.entity_count() {
            let kind = KINDS[draw.weighted(KINDS.iter().map(|(_, weight)| *weight))].0;
            rows.id("E", entity).named(story::entity_name(kind), entity).text(kind);
            rows.text(self.commune(entity)).text(draw.flag(44)).text(draw.flag(46)).end()?;
        }
        rows.finish()
    }

    pub fn certificates(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 2);
        for product in 0..self.products {
            for grade in history(&mut draw) {
                let by = granted_by(grade.stars, rows.date(grade.day));
                rows.id("P", product).number(grade.stars.into(), 1).day(Some(grade.day));
                rows.decision(grade.day).text(by).day(grade.revoked).end()?;
            }
        }
        rows.finish()
    }

    pub fn green_chains(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 3);
        for entity in 0..self.entity_count() {
            if draw.chance(40) {
                let since = 730 + draw.below(LAST - 730);
                let until = draw.chance(12).then(|| since + draw.below(LAST - since + 1));
                rows.id("E", entity).day(Some(since)).day(until);
                rows.number(2 + draw.below(60), 1).text("Hợp đồng liên kết minh họa").end()?;
            }
        }
        rows.finish()
    }

    pub fn villages(&self, mut rows: Rows) -> io::Result<()> {
        for village in 0..self.village_count() {
            let (title, kind) = match village % 47 {
                0..20 => ("Làng nghề truyền thống", "traditional_craft_village"),
                20..30 => ("Làng nghề", "craft_village"),
                _ => ("Nghề truyền thống", "traditional_craft"),
            };
            rows.id("V", village).named(title, village).text(kind).text(self.commune(village));
            rows.day((village % 4 > 0).then_some(village * 7 % 1800)).empty().end()?;
        }
        rows.finish()
    }

    pub fn listings(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 4);
        for product in 0..self.products {
            let first = draw.below(3);
            for (turn, chance) in [(0, 80), (1, 25)] {
                if draw.chance(chance) {
                    let since = 1100 + draw.below(LAST - 1100);
                    let until = draw.chance(12).then(|| since + draw.below(LAST - since + 1));
                    let channel = CHANNELS[((first + turn) % 3) as usize];
                    rows.id("P", product).text(channel).day(Some(since)).day(until).end()?;
                }
            }
        }
        rows.finish()
    }

    pub fn sales_points(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 5);
        for point in 0..self.products.div_ceil(25) {
            let since = 365 + draw.below(LAST - 365);
            let until = draw.chance(20).then(|| since + draw.below(LAST - since + 1));
            rows.id("S", point).named("Điểm bán", point).text(self.commune(point));
            rows.day(Some(since)).day(until).end()?;
        }
        rows.finish()
    }

    pub fn applications(&self, mut rows: Rows) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 6);
        let entities = self.entity_count();
        for application in 0..self.products / 4 {
            let (entity, good) = (draw.below(entities), good::any(&mut draw));
            let stage = STAGES[draw.below(STAGES.len() as u32) as usize];
            rows.id("A", application).named(good.name, application).id("E", entity);
            rows.text(self.commune(entity)).text(stage);
            rows.day(Some(1826 + draw.below(LAST - 1826))).end()?;
        }
        rows.finish()
    }
}
