//! The sample register as rows, read from the files that the program carries.

use app::board::Day;

use crate::{
    boards::inputs,
    calendar,
    rows::{
        Application, Certificate, EARLIER, Entity, GreenChain, Listing, Product, Rows, SalesPoint,
        Village,
    },
};

/// The rows of a table; a cell is asked for by its column.
struct Table {
    head: csv::StringRecord,
    lines: Vec<csv::StringRecord>,
}

struct Line<'a>(&'a csv::StringRecord, &'a csv::StringRecord);

pub fn sample() -> Rows {
    Rows {
        products: rows("products", |row| Product {
            id: row.text("id"),
            name: row.text("name"),
            group: row.stated("group").map(|text| &*text.leak()),
            entity: row.text("entity"),
            commune: row.text("commune"),
            village: row.stated("village"),
        }),
        entities: rows("entities", |row| Entity {
            id: row.text("id"),
            name: row.text("name"),
            kind: row.word("kind"),
            commune: row.text("commune"),
            women_led: row.stated("women_led").map(|it| it == "true"),
            minority_led: row.stated("minority_led").map(|it| it == "true"),
        }),
        certificates: rows("certificates", |row| Certificate {
            product: row.text("product"),
            stars: row.text("stars").parse().expect("stars"),
            granted_on: calendar::parse(&row.text("granted_on")),
            decision: row.stated("decision"),
            granted_by: None,
            revoked_on: row.day("revoked_on"),
            extended_until: row.day("extended_until"),
        }),
        green_chains: rows("green_chains", |row| GreenChain {
            entity: row.text("entity"),
            since: calendar::parse(&row.text("since")),
            until: row.day("until"),
            raw_material_area: row.stated("raw_material_area"),
            evidence: row.stated("evidence"),
        }),
        villages: rows("villages", |row| Village {
            id: row.text("id"),
            name: row.text("name"),
            kind: row.word("kind"),
            commune: row.text("commune"),
            recognised_on: row.day("recognised_on"),
            revoked_on: row.day("revoked_on"),
        }),
        listings: rows("listings", |row| Listing {
            product: row.text("product"),
            channel: row.text("channel"),
            since: calendar::parse(&row.text("since")),
            until: row.day("until"),
        }),
        sales_points: rows("sales_points", |row| SalesPoint {
            id: row.text("id"),
            name: row.text("name"),
            commune: row.text("commune"),
            since: calendar::parse(&row.text("since")),
            until: row.day("until"),
        }),
        applications: rows("applications", |row| Application {
            id: row.text("id"),
            product_name: row.text("product_name"),
            entity: row.text("entity"),
            commune: row.text("commune"),
            stage: row.word("stage"),
            stage_on: calendar::parse(&row.text("stage_on")),
            earlier: EARLIER.map(|stage| row.day(&format!("{stage}_on"))),
            purpose: row.stated("purpose").map(|text| &*text.leak()),
        }),
    }
}

fn rows<T>(table: &str, read: impl Fn(Line<'_>) -> T) -> Vec<T> {
    let (inputs, name) = (inputs(), format!("{table}.csv"));
    let files = inputs.register.entries();
    let (_, bytes) = files.into_iter().find(|(file, _)| *file == name).expect("a table");
    let mut reader = csv::Reader::from_reader(bytes);
    let table = Table {
        head: reader.headers().expect("a head").clone(),
        lines: reader.records().collect::<Result<_, _>>().expect("lines"),
    };
    table.lines.iter().map(|line| read(Line(&table.head, line))).collect()
}

impl Line<'_> {
    fn text(&self, column: &str) -> String {
        self.stated(column).unwrap_or_default()
    }

    fn stated(&self, column: &str) -> Option<String> {
        let at = self.0.iter().position(|name| name == column)?;
        self.1.get(at).filter(|cell| !cell.is_empty()).map(str::to_owned)
    }

    fn day(&self, column: &str) -> Option<Day> {
        self.stated(column).map(|text| calendar::parse(&text))
    }

    /// Of a closed list; it stays for as long as the tests run.
    fn word(&self, column: &str) -> &'static str {
        self.text(column).leak()
    }
}
