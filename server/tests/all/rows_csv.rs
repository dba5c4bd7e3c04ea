//! Rows as the text of CSV files.

use app::board::Day;

use crate::{calendar, rows::Rows};

impl Rows {
    /// File name and text of each table, all of them, also the empty ones.
    pub fn csv(&self) -> Vec<(&'static str, String)> {
        vec![
            ("products.csv", self.products()),
            ("entities.csv", self.entities()),
            ("certificates.csv", self.certificates()),
            ("green_chains.csv", self.green_chains()),
            ("villages.csv", self.villages()),
            ("listings.csv", self.listings()),
            ("sales_points.csv", self.sales_points()),
            ("applications.csv", self.applications()),
        ]
    }

    fn products(&self) -> String {
        let head = ["id", "name", "group", "entity", "commune", "village"];
        let cells = self.products.iter().map(|row| {
            let (group, village) = (row.group.unwrap_or_default(), row.village.as_deref());
            let village = village.unwrap_or_default();
            [&row.id, &row.name, group, &row.entity, &row.commune, village].map(str::to_owned)
        });
        table(head, cells)
    }

    fn entities(&self) -> String {
        let head = ["id", "name", "kind", "commune", "women_led", "minority_led"];
        let cells = self.entities.iter().map(|row| {
            let women = row.women_led.map(|led| led.to_string()).unwrap_or_default();
            let minority = row.minority_led.map(|led| led.to_string()).unwrap_or_default();
            [&row.id, &row.name, row.kind, &row.commune, &women, &minority].map(str::to_owned)
        });
        table(head, cells)
    }

    fn certificates(&self) -> String {
        let head = [
            "product",
            "stars",
            "granted_on",
            "decision",
            "granted_by",
            "revoked_on",
            "extended_until",
        ];
        let cells = self.certificates.iter().map(|row| {
            [
                row.product.clone(),
                row.stars.to_string(),
                calendar::text(row.granted_on),
                row.decision.clone().unwrap_or_default(),
                row.granted_by.unwrap_or_default().to_owned(),
                day(row.revoked_on),
                day(row.extended_until),
            ]
        });
        table(head, cells)
    }

    fn green_chains(&self) -> String {
        let head = ["entity", "since", "until", "raw_material_area", "evidence"];
        let cells = self.green_chains.iter().map(|row| {
            [
                row.entity.clone(),
                calendar::text(row.since),
                day(row.until),
                row.raw_material_area.clone().unwrap_or_default(),
                row.evidence.clone().unwrap_or_default(),
            ]
        });
        table(head, cells)
    }

    fn villages(&self) -> String {
        let head = ["id", "name", "kind", "commune", "recognised_on", "revoked_on"];
        let cells = self.villages.iter().map(|row| {
            let (from, to) = (day(row.recognised_on), day(row.revoked_on));
            [&row.id, &row.name, row.kind, &row.commune, &from, &to].map(str::to_owned)
        });
        table(head, cells)
    }

    fn listings(&self) -> String {
        let head = ["product", "channel", "since", "until"];
        let cells = self.listings.iter().map(|row| {
            [row.product.clone(), row.channel.clone(), calendar::text(row.since), day(row.until)]
        });
        table(head, cells)
    }

    fn sales_points(&self) -> String {
        let head = ["id", "name", "commune", "since", "until"];
        let cells = self.sales_points.iter().map(|row| {
            let (since, until) = (calendar::text(row.since), day(row.until));
            [&row.id, &row.name, &row.commune, &since, &until].map(|cell: &String| cell.clone())
        });
        table(head, cells)
    }

    fn applications(&self) -> String {
        let head = [
            "id",
            "product_name",
            "entity",
            "commune",
            "stage",
            "stage_on",
            "purpose",
            "idea_on",
            "accepted_on",
            "plan_on",
            "dossier_on",
            "district_graded_on",
            "province_graded_on",
        ];
        let cells = self.applications.iter().map(|row| {
            let on = calendar::text(row.stage_on);
            let purpose = row.purpose.unwrap_or_default();
            let [idea, accepted, plan, dossier, district, province] = row.earlier.map(day);
            let texts = [&row.id, &row.product_name, &row.entity, &row.commune, row.stage, &on];
            let [id, name, entity, commune, stage, on] = texts.map(str::to_owned);
            let purpose = purpose.to_owned();
            [
                id, name, entity, commune, stage, on, purpose, idea, accepted, plan, dossier,
                district, province,
            ]
        });
        table(head, cells)
    }
}

/// Empty for "not stated".
fn day(day: Option<Day>) -> String {
    day.map(calendar::text).unwrap_or_default()
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(head).expect("writing to memory");
    for row in rows {
        writer.write_record(row).expect("writing to memory");
    }
    String::from_utf8(writer.into_inner().expect("writing to memory"))
        .expect("only text was written")
}

#[test]
fn tables_read_as_section_2_writes_them() {
    let rows = Rows::default()
        .village("v1", "craft_village", "03022", "", "2023-01-02")
        .village_product("p1", "e1", "03022", "v1")
        .certificate("p1", 4, "2020-02-29", "")
        .chain("e1", "2023-01-05", "2023-02-01");
    let text = |file| rows.csv().into_iter().find(|(name, _)| *name == file).expect("a table").1;

    assert_eq!(
        text("products.csv"),
        "id,name,group,entity,commune,village\np1,Product p1,food,e1,03022,v1\n"
    );
    assert_eq!(
        text("certificates.csv"),
        "product,stars,granted_on,decision,granted_by,revoked_on,extended_until\np1,4,2020-02-29,,,,\n"
    );
    assert!(text("green_chains.csv").ends_with("\ne1,2023-01-05,2023-02-01,,\n"));
    assert!(text("villages.csv").ends_with("\nv1,Village v1,craft_village,03022,,2023-01-02\n"));
    assert_eq!(text("listings.csv"), "product,channel,since,until\n");
    assert_eq!(rows.shuffle(1).csv(), rows.csv());
}
