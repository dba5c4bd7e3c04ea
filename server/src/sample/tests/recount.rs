//! Figures of a register, counted from its CSV text by plain loops: nothing is
//! shared with the generator or the engine.

use std::collections::{BTreeMap, BTreeSet};

use super::made::{Register, Row};

impl Register {
    /// The certificates of each product, in the order of time.
    pub fn certificates(&self) -> BTreeMap<&str, Vec<&Row>> {
        let mut by_product = BTreeMap::<&str, Vec<&Row>>::new();
        for row in self.rows("certificates") {
            by_product.entry(&row["product"]).or_default().push(row);
        }
        by_product.values_mut().for_each(|rows| rows.sort_by_key(|row| &row["granted_on"]));
        by_product
    }

    /// Products recognised on a day, with their stars and the end of the certificate.
    pub fn recognised_products(&self, day: &str) -> BTreeMap<&str, (u8, String)> {
        let mut recognised = BTreeMap::new();
        for (product, rows) in self.certificates() {
            let Some(row) = rows.iter().rfind(|row| row["granted_on"].as_str() <= day) else {
                continue;
            };
            let (stars, end) = (stars_of(row), end(&row["granted_on"]));
            let revoked = !row["revoked_on"].is_empty() && row["revoked_on"].as_str() <= day;
            if day < end.as_str() && !revoked && stars >= 3 {
                recognised.insert(product, (stars, end));
            }
        }
        recognised
    }

    pub fn products_with<'a>(&'a self, day: &str) -> Vec<&'a Row> {
        let recognised = self.recognised_products(day);
        self.rows("products")
            .iter()
            .filter(|row| recognised.contains_key(row["id"].as_str()))
            .collect()
    }

    pub fn entities(&self, day: &str) -> Vec<&Row> {
        let ids: BTreeSet<_> = self.products_with(day).iter().map(|row| &row["entity"]).collect();
        self.rows("entities").iter().filter(|row| ids.contains(&row["id"])).collect()
    }

    pub fn of_kind(&self, kind: &str, day: &str) -> usize {
        self.entities(day).iter().filter(|row| row["kind"] == kind).count()
    }

    pub fn with_stars(&self, stars: u8, day: &str) -> usize {
        self.recognised_products(day).values().filter(|(of, _)| *of == stars).count()
    }

    /// Products first recognised after `from`, up to `to`.
    pub fn new_products(&self, from: &str, to: &str) -> usize {
        let first = |rows: &Vec<&Row>| {
            rows.iter()
                .find(|row| row["stars"].as_str() >= "3")
                .map(|row| row["granted_on"].clone())
        };
        let days = self.certificates().values().filter_map(first).collect::<Vec<_>>();
        days.iter().filter(|day| from < day.as_str() && day.as_str() <= to).count()
    }

    /// Of the products recognised on `from`: due up to `to`, regraded of these,
    /// kept or raised, raised.
    pub fn cohort(&self, from: &str, to: &str) -> [usize; 4] {
        let certificates = self.certificates();
        let mut counts = [0; 4];
        for (product, (stars, end)) in self.recognised_products(from) {
            let best = certificates[product]
                .iter()
                .filter(|row| from < row["granted_on"].as_str() && row["granted_on"].as_str() <= to)
                .map(|row| stars_of(row))
                .max();
            let due = end.as_str() <= to;
            counts[0] += usize::from(due);
            counts[1] += usize::from(due && best.is_some_and(|best| best >= 3));
            counts[2] += usize::from(best.is_some_and(|best| best >= stars));
            counts[3] += usize::from(best.is_some_and(|best| best > stars));
        }
        counts
    }

    /// Rows of a table with `since` and `until` that hold on a day.
    pub fn active(&self, table: &str, day: &str) -> Vec<&Row> {
        self.rows(table).iter().filter(|row| holds(row, "since", "until", day)).collect()
    }

    /// OCOP entities of `day` with a chain, and those of them that had none on `from`.
    pub fn chains(&self, from: &str, day: &str) -> [usize; 2] {
        let had: BTreeSet<_> =
            self.active("green_chains", from).iter().map(|row| &row["entity"]).collect();
        let now: BTreeSet<_> =
            self.active("green_chains", day).iter().map(|row| &row["entity"]).collect();
        let since: BTreeSet<_> = self
            .active("green_chains", day)
            .iter()
            .filter(|row| row["since"].as_str() > from)
            .map(|row| &row["entity"])
            .collect();
        let entities = self.entities(day);
        let level = entities.iter().filter(|row| now.contains(&row["id"])).count();
        let added = |id: &String| since.contains(id) && !had.contains(id);
        [level, entities.iter().filter(|row| added(&row["id"])).count()]
    }

    /// Villages of a kind recognised on a day.
    pub fn villages(&self, kind: &str, day: &str) -> Vec<&Row> {
        let of_kind = self.rows("villages").iter().filter(|row| row["kind"] == kind);
        of_kind.filter(|row| holds(row, "recognised_on", "revoked_on", day)).collect()
    }

    pub fn villages_with_ocop(&self, kind: &str, day: &str) -> BTreeSet<&str> {
        let named: BTreeSet<_> =
            self.products_with(day).iter().map(|row| &row["village"]).collect();
        let villages = self.villages(kind, day).into_iter();
        villages.map(|row| &row["id"]).filter(|id| named.contains(id)).map(String::as_str).collect()
    }

    pub fn count_listed(&self, day: &str) -> usize {
        let listed: BTreeSet<_> =
            self.active("listings", day).iter().map(|row| &row["product"]).collect();
        self.products_with(day).iter().filter(|row| listed.contains(&row["id"])).count()
    }
}

/// Three years later; 29 February becomes the 28th.
fn end(granted_on: &str) -> String {
    let (year, rest) = granted_on.split_at(4);
    let rest = if rest == "-02-29" { "-02-28" } else { rest };
    format!("{}{rest}", year.parse::<u32>().expect("a year") + 3)
}

fn holds(row: &Row, from: &str, to: &str, day: &str) -> bool {
    row[from].as_str() <= day && (row[to].is_empty() || day < row[to].as_str())
}

fn stars_of(row: &Row) -> u8 {
    row["stars"].parse().expect("stars")
}
