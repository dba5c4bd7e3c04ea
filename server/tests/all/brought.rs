//! A register with rows of a ward that was divided, in a plan units in the units of today.

use app::edition::{Edition, OtherUnits};
use server::{
    edition,
    input::{File, Inputs, Parsed},
    place::{FILE, Places, PlanUnits, Table, places_of},
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
            "product,stars,granted_on\np1,3,2024-03-01\np2,3,2024-03-01\n".to_owned(),
        ),
    ];
    let files = tables.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let mut inputs = inputs();
    inputs.places =
        Parsed::new(File { name: FILE.into(), text: table.into() }, Table::read).expect("a table");
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
    let number = "≈ 1 dòng đưa về theo phần lớn nhất";
    for address in ["/products", "/districts", "/districts/28249", "/changes?since=2024-01-01"] {
        assert!(page(address).contains(number), "{address}");
    }
    assert!(page("/method").contains("Dòng đưa về theo phần lớn nhất"));
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
