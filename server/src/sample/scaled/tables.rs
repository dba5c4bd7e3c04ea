//! The rows of each table.

use std::io;

use app::schema::table::{
    applications, certificates, entities, green_chains, listings, products, sales_points, villages,
};

use super::{
    super::{draw::Draw, round::granted_by, story},
    Shape,
    history::{LAST, history},
    rows::{
        Cell::{self, Day, Decision, Empty, Id, Name, Number, Text},
        Rows,
    },
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
    pub fn products<'a>(&'a self, mut rows: Rows<products::Line<Cell<'a>>>) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 0);
        for product in 0..self.products {
            let (entity, good) = (self.entity(product), self.goods.any(&mut draw));
            let village = draw.chance(3).then(|| self.village_near(entity, &mut draw)).flatten();
            rows.write(products::Line {
                id: Id("P", product),
                name: Name(good.name, product),
                group: Text(good.group),
                entity: Id("E", entity),
                commune: Text(self.commune(entity)),
                village: village.map_or(Empty, |village| Id("V", village)),
            })?;
        }
        rows.finish()
    }

    pub fn entities<'a>(&'a self, mut rows: Rows<entities::Line<Cell<'a>>>) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 1);
        for entity in 0..self.entity_count() {
            let kind = KINDS[draw.pick_weighted(KINDS.iter().map(|(_, weight)| *weight))].0;
            rows.write(entities::Line {
                id: Id("E", entity),
                name: Name(story::entity_name(kind), entity),
                kind: Text(kind),
                commune: Text(self.commune(entity)),
                women_led: Text(draw.flag(44)),
                minority_led: Text(draw.flag(46)),
            })?;
        }
        rows.finish()
    }

    pub fn certificates<'a>(
        &'a self,
        mut rows: Rows<certificates::Line<Cell<'a>>>,
    ) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 2);
        for product in 0..self.products {
            for grade in history(&mut draw) {
                let by = granted_by(grade.stars, rows.date(grade.day));
                rows.write(certificates::Line {
                    product: Id("P", product),
                    stars: Number(grade.stars.into()),
                    granted_on: Day(grade.day),
                    decision: Decision(grade.day),
                    granted_by: Text(by),
                    revoked_on: Cell::until(grade.revoked),
                    extended_until: Empty,
                    extension_act: Empty,
                })?;
            }
        }
        rows.finish()
    }

    pub fn green_chains<'a>(
        &'a self,
        mut rows: Rows<green_chains::Line<Cell<'a>>>,
    ) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 3);
        for entity in 0..self.entity_count() {
            if draw.chance(40) {
                let since = 730 + draw.below(LAST - 730);
                let until = draw.chance(12).then(|| since + draw.below(LAST - since + 1));
                rows.write(green_chains::Line {
                    entity: Id("E", entity),
                    since: Day(since),
                    until: Cell::until(until),
                    raw_material_area: Number(2 + draw.below(60)),
                    evidence: Text("Hợp đồng liên kết minh họa"),
                })?;
            }
        }
        rows.finish()
    }

    pub fn villages<'a>(&'a self, mut rows: Rows<villages::Line<Cell<'a>>>) -> io::Result<()> {
        for village in 0..self.village_count() {
            let (title, kind) = match village % 47 {
                0..20 => ("Làng nghề truyền thống", "traditional_craft_village"),
                20..30 => ("Làng nghề", "craft_village"),
                _ => ("Nghề truyền thống", "traditional_craft"),
            };
            rows.write(villages::Line {
                id: Id("V", village),
                name: Name(title, village),
                kind: Text(kind),
                commune: Text(self.commune(village)),
                recognised_on: Cell::until((village % 4 > 0).then_some(village * 7 % 1800)),
                revoked_on: Empty,
            })?;
        }
        rows.finish()
    }

    pub fn listings<'a>(&'a self, mut rows: Rows<listings::Line<Cell<'a>>>) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 4);
        for product in 0..self.products {
            let first = draw.below(3);
            for (turn, chance) in [(0, 80), (1, 25)] {
                if draw.chance(chance) {
                    let since = 1100 + draw.below(LAST - 1100);
                    let until = draw.chance(12).then(|| since + draw.below(LAST - since + 1));
                    rows.write(listings::Line {
                        product: Id("P", product),
                        channel: Text(CHANNELS[((first + turn) % 3) as usize]),
                        since: Day(since),
                        until: Cell::until(until),
                    })?;
                }
            }
        }
        rows.finish()
    }

    pub fn sales_points<'a>(
        &'a self,
        mut rows: Rows<sales_points::Line<Cell<'a>>>,
    ) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 5);
        for point in 0..self.products.div_ceil(25) {
            let since = 365 + draw.below(LAST - 365);
            let until = draw.chance(20).then(|| since + draw.below(LAST - since + 1));
            rows.write(sales_points::Line {
                id: Id("S", point),
                name: Name("Điểm bán", point),
                commune: Text(self.commune(point)),
                since: Day(since),
                until: Cell::until(until),
            })?;
        }
        rows.finish()
    }

    pub fn applications<'a>(
        &'a self,
        mut rows: Rows<applications::Line<Cell<'a>>>,
    ) -> io::Result<()> {
        let mut draw = Draw::new(self.seed, 6);
        let entities = self.entity_count();
        for application in 0..self.products / 4 {
            let (entity, good) = (draw.below(entities), self.goods.any(&mut draw));
            let at = draw.below(STAGES.len() as u32);
            let (stage, reached) = (STAGES[at as usize], 1826 + draw.below(LAST - 1826));
            let before = |stage| match stage < at.min(5) {
                true => Day(reached - 40 * (at - stage)),
                false => Empty,
            };
            rows.write(applications::Line {
                id: Id("A", application),
                product_name: Name(good.name, application),
                entity: Id("E", entity),
                commune: Text(self.commune(entity)),
                stage: Text(stage),
                stage_on: Day(reached),
                idea_on: before(0),
                accepted_on: before(1),
                plan_on: before(2),
                dossier_on: before(3),
                district_graded_on: before(4),
                province_graded_on: Empty,
                purpose: Text("first"),
            })?;
        }
        rows.finish()
    }
}
