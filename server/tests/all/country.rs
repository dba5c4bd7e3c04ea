//! Every province of the country, before and after 1 July 2025, has a site of its own.

use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
};

use app::{
    board::{Day, PlaceKind, Unit},
    edition::{Edition, OtherUnits},
    format::Lang,
    schema::Table,
};
use server::{
    edition,
    input::{File, InputPaths, Inputs, Parsed},
    place::{self, FILE, Places, PlanUnits, places_of},
    plan,
    register::RegisterFiles,
    sample, site,
};

use crate::{calendar::parse, site::ask};

const PAGES: [&str; 13] = [
    "/",
    "/en",
    "/targets",
    "/targets/new-products",
    "/en/targets/cooperatives",
    "/districts",
    "/products",
    "/calendar",
    "/changes",
    "/method",
    "/method/faults",
    "/en/data",
    "/api/v1/readings",
];
/// Those on which the whole is spoken of, in both languages.
const OF_THE_WHOLE: [&str; 12] = [
    "",
    "/targets",
    "/targets/new-products",
    "/targets/cooperatives",
    "/districts",
    "/calendar",
    "/changes",
    "/figures",
    "/method",
    "/method/outlook",
    "/method/faults",
    "/data",
];

#[derive(Clone, Default)]
struct Buffer(Rc<RefCell<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What `sample --province` writes for a province on a day, ready to be served; `None` when there
/// was none.
fn inputs(code: &str, on: Day, base: &Inputs) -> Option<(Inputs, Places)> {
    let plan_units = PlanUnits::new(code, None, on);
    let table = places_of(&plan_units).ok()?;
    let places = Places::read(FILE, &table, &plan_units).expect("places");
    let mut files: Vec<(String, Buffer)> = Vec::new();
    let mut open = |name: &str| {
        let buffer = Buffer::default();
        files.push((name.to_owned(), buffer.clone()));
        Ok(Box::new(buffer) as Box<dyn Write>)
    };
    let options = sample::Options { products: Some(60), seed: 7, goods: sample::Goods::Common };
    sample::write(&options, &sample::communes(&places), &mut open).expect("the tables");
    let entries = files.into_iter().map(|(name, buffer)| (name, buffer.0.take()));
    let places_file = File { name: FILE.into(), text: table.into() };
    let mut inputs = Inputs {
        places: Parsed::new(places_file, place::Table::read).expect("places"),
        register: RegisterFiles::from_entries("sample", entries.collect()),
        figures: None,
        notes: None,
        ..base.clone()
    };
    inputs.plans.truncate(1);
    let plan = File { name: "plan.toml".into(), text: sample::plan(&places, on).into() };
    inputs.plans[0] = Parsed::new(plan, plan::parse).expect("a plan");
    Some((inputs, places))
}

/// The province's counts, each the sum over its units and what lies in none.
fn sums(edition: &Edition, code: &str) -> Vec<u32> {
    let day = parse("2024-06-30");
    // Communes are others after the reform.
    let counts = edition.default_board().counts.iter().filter(|it| it.unit != Unit::Commune);
    let counts = counts.map(|shape| {
        let parts = shape.districts.iter().map(|place| place.steps.at(day).numerator);
        let whole = shape.at(day).numerator;
        assert_eq!(parts.sum::<u32>(), whole, "{code} {}", shape.id);
        whole
    });
    counts.collect()
}

#[test]
fn every_province_before_and_after_the_reform_serves_its_pages_without_a_fault() {
    let base = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let mut served = 0;
    for on in ["2023-12-31", "2026-06-30"].map(parse) {
        for code in (1..=96).map(|code| format!("{code:02}")) {
            let Some((inputs, places)) = inputs(&code, on, &base) else { continue };
            let (edition, warnings) =
                edition::compute(&inputs, parse("2026-11-29")).expect("no errors");
            let lines: Vec<_> = warnings.listed().iter().map(|it| it.line(Lang::En)).collect();
            assert_eq!(lines, Vec::<String>::new(), "{code} on {on}");
            let whole = sums(&edition, &code);
            if let Some(OtherUnits::Before(before)) = &edition.other {
                assert_eq!(sums(before, &code), whole, "{code}: the province in either units");
            }
            let years = edition.units_years();
            assert_eq!(years.len(), if on == parse("2023-12-31") { 1 } else { 2 }, "{code}");
            let other = format!("/districts?units={}", years[0]);
            let unit = format!("/districts/{}", places.units[0].code);
            let site = site::router(inputs, edition, "https://ocop.example");
            for path in PAGES.iter().copied().chain([&*unit, &*other]) {
                let (status, _, bytes) = runtime.block_on(ask(&site, path));
                assert_eq!(status, 200, "{code} on {on}: {path}");
                let text = String::from_utf8_lossy(&bytes);
                assert!(
                    places.province.name == "Lào Cai"
                        || path.contains("api")
                        || !text.contains("Lào Cai"),
                    "{code} on {on}: {path} speaks of another province"
                );
            }
            served += 1;
        }
    }
    assert_eq!(served, 97);
}

#[test]
fn no_page_of_a_city_speaks_of_its_whole_as_a_province() {
    let base = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (inputs, places) = inputs("48", parse("2026-06-30"), &base).expect("Đà Nẵng");
    assert_eq!(places.province.kind, PlaceKind::City);
    let (edition, _) = edition::compute(&inputs, parse("2026-11-29")).expect("no errors");
    let before = edition.units_years()[0].clone();
    let unit = format!("/districts/{}", places.units[0].code);
    let of_before = format!("/calendar?units={before}");
    let site = site::router(inputs, edition, "https://ocop.example");
    let pages = OF_THE_WHOLE.iter().copied().chain(["/method/new-products", &*unit, &*of_before]);
    for page in pages {
        for path in [if page.is_empty() { "/" } else { page }, &format!("/en{page}")] {
            let (status, _, bytes) = runtime.block_on(ask(&site, path));
            assert_eq!(status, 200, "{path}");
            // A column is called as files call it, wherever they come from.
            let column = Table::Applications.columns().iter().map(|it| it.heading.en);
            let text = column
                .fold(String::from_utf8_lossy(&bytes).into_owned(), |text, heading| {
                    text.replace(heading, "")
                });
            for words in ["toàn tỉnh", "của tỉnh", "the province"] {
                assert!(!text.to_lowercase().contains(words), "{path} says «{words}»");
            }
        }
    }
}
