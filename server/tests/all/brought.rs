//! A register with rows of a ward that was divided, in a plan units in the units of today.

use app::{
    edition::{Edition, OtherUnits},
    schema::Table,
};
use serde_json::Value;
use server::{
    edition,
    input::{File, Inputs, Parsed},
    place::{self, FILE, Places, PlanUnits, places_of},
    plan,
    register::RegisterFiles,
    sample, site,
};

use crate::{boards::inputs, calendar::parse, site::ask};

/// Phường 4 of Mỹ Tho became parts of two wards, Phường 5 the whole of one.
const DIVIDED: &str = "28252";
const WHOLE: &str = "28249";

fn of_2025() -> Inputs {
    let on = parse("2025-12-31");
    let units = PlanUnits::new("82", None, on);
    let table = places_of(&units).expect("a province");
    let places = Places::read(FILE, &table, &units).expect("places");
    let tables = [
        ("entities.csv", format!("id,name,kind,commune\ne1,HTX Một,cooperative,{WHOLE}\n")),
        (
            "products.csv",
            format!(
                "id,name,group,entity,commune\np1,Một,food,e1,{DIVIDED}\np2,Hai,food,e1,{WHOLE}\n"
            ),
        ),
        (
            "certificates.csv",
            "product,stars,granted_on\np1,3,2023-02-01\np2,3,2024-03-01\n".to_owned(),
        ),
    ];
    let files = tables.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let mut inputs = inputs();
    inputs.places = Parsed::new(File { name: FILE.into(), text: table.into() }, place::Table::read)
        .expect("a table");
    inputs.register = RegisterFiles::from_entries("register", files.to_vec());
    (inputs.figures, inputs.notes) = (None, None);
    inputs.plans.truncate(1);
    let plan = File { name: "plan.toml".into(), text: sample::plan(&places, on).into() };
    inputs.plans[0] = Parsed::new(plan, plan::parse).expect("a plan");
    inputs
}

#[test]
fn rows_of_a_divided_ward_are_marked_on_every_page_that_places_them_and_others_are_not() {
    let inputs = of_2025();
    let (edition, _) = edition::compute(&inputs, parse("2025-12-31")).expect("no errors");
    let site = site::router(inputs, edition, "https://ocop.example");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let page = |address: &str| {
        let (status, _, bytes) = runtime.block_on(ask(&site, address));
        assert_eq!(status, 200, "{address}");
        String::from_utf8(bytes).expect("text")
    };
    assert!(page("/products/p1").contains("Đưa về từ Phường 4 (mã 28252), đơn vị đã được chia"));
    assert!(!page("/products/p2").contains("Đưa về từ"));
    let list = page("/products");
    assert_eq!(list.matches("<abbr title=").count(), 1, "{list}");
    let number = "≈ 1 dòng xếp vào nơi nhận phần lớn nhất";
    for address in ["/products", "/districts", "/districts/28249", "/changes?since=2023-01-01"] {
        assert!(page(address).contains(number), "{address}");
    }
    assert!(!page("/?as_of=2025-06-30").contains(number), "nothing ends soon");
    assert!(page("/?as_of=2025-12-31").contains(number), "among what ends soon");
    assert!(page("/method").contains("Dòng xếp vào nơi nhận phần lớn nhất"));
}

#[test]
fn downloads_and_answers_say_whose_place_is_uncertain_and_are_read_back_without_a_complaint() {
    let (inputs, today) = (of_2025(), parse("2025-12-31"));
    let (edition, _) = edition::compute(&inputs, today).expect("no errors");
    let site = site::router(inputs, edition.clone(), "https://ocop.example");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let file = |address: &str| {
        let (status, _, bytes) = runtime.block_on(ask(&site, address));
        assert_eq!(status, 200, "{address}");
        bytes
    };
    let table = |name: &str| String::from_utf8(file(&format!("/data/{name}.csv"))).expect("text");
    let ends = |name: &str| -> Vec<String> {
        let rows = table(name);
        let last = rows.lines().map(|row| row.rsplit(',').next().unwrap_or_default().to_owned());
        last.collect()
    };
    assert_eq!(ends("products"), ["place_uncertain", "true", "false"]);
    assert_eq!(ends("entities"), ["place_uncertain", "false"]);
    for (product, uncertain) in [("p1", true), ("p2", false)] {
        let answer = file(&format!("/api/v1/products/{product}"));
        let answer: Value = serde_json::from_slice(&answer).expect("JSON");
        assert_eq!(answer["product"]["place_uncertain"], uncertain, "{product}");
    }
    for form in ["csv", "xlsx"] {
        let files = Table::ALL.map(|table| {
            let name = format!("{}.{form}", table.name());
            let bytes = file(&format!("/data/{name}"));
            (name, bytes)
        });
        let register = RegisterFiles::from_entries("register", files.into());
        let inputs = Inputs { register, ..of_2025() };
        let (again, faults) = edition::compute(&inputs, today).expect("no errors");
        assert!(faults.is_empty(), "{form}: {:?}", faults.listed());
        assert!(again.items == edition.items, "{form}");
    }
}

#[test]
fn in_the_units_of_before_the_same_rows_stand_where_they_lay() {
    let (edition, _) = edition::compute(&of_2025(), parse("2025-12-31")).expect("no errors");
    let commune = |edition: &Edition| {
        let commune = edition.items.products[0].commune as usize;
        edition.items.communes[commune].uncertain
    };
    assert!(commune(&edition));
    let Some(OtherUnits::Before(before)) = &edition.other else { panic!("no units of before") };
    assert!(!commune(before));
}
