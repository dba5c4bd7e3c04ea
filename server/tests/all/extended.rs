//! Pages of a register in which certificates are extended.

use std::sync::Arc;

use app::{
    board::{Day, Granter},
    edition::Edition,
    part::exhibit::Exhibit,
    route::{ExhibitFile, PathAndQuery},
};
use server::{
    edition,
    input::{File, Inputs, Parsed},
    plan,
    register::{Fault, FaultKind, RegisterFiles},
};

use crate::{
    boards::{self, inputs},
    site::{ask, site_of},
};

/// `P1` of 28 July 2020 is extended, `P2` of the same day is not, `P3` is and was graded anew.
const CERTIFICATES: &str = "product,stars,granted_on,granted_by,extended_until,extension_act\n\
    P1,3,2020-07-28,province,2023-12-01,khoản 3 Điều 12\n\
    P2,3,2020-07-28,province,,\n\
    P3,3,2020-07-28,province,2023-12-01,\n\
    P3,4,2023-08-01,province,,\n\
    P4,3,2024-06-28,district,,\n";

fn edition() -> Arc<Edition> {
    edition_of(inputs(), CERTIFICATES)
}

fn edition_of_2026() -> Arc<Edition> {
    edition_of(inputs_of_2026(), CERTIFICATES)
}

/// With the first plan told for 2026, so that days of that year can be shown.
pub fn inputs_of_2026() -> Inputs {
    let mut inputs = inputs();
    let File { name, text } = inputs.plans[0].file.clone();
    let period =
        |year: u16| format!("period.first = \"{year}-01-01\"\nperiod.last = \"{year}-12-31\"");
    let told = format!("units_on = \"2023-12-31\"\n{}", period(2026));
    let text = text.replacen(&period(2023), &told, 1);
    // The longer plan's day is none of a later year.
    let text = text.replacen("by = \"2025-12-31\"", "by = \"2026-12-31\"", 1).into();
    inputs.plans[0] = Parsed::new(File { name, text }, plan::parse).expect("a plan");
    inputs
}

/// Of products `P1` and so on, one of each of which there is a certificate at least.
pub fn edition_of(inputs: Inputs, certificates: &str) -> Arc<Edition> {
    let all = 1..=6;
    let all = all.filter(|at| certificates.contains(&format!("\nP{at},")));
    let products = all.map(|at| format!("P{at},Chè {at},food,e1,03022\n")).collect::<String>();
    let tables = [
        ("entities.csv", "id,name,kind,commune\ne1,Trang trại Một,farm,03022\n".to_owned()),
        ("products.csv", format!("id,name,group,entity,commune\n{products}")),
        ("certificates.csv", certificates.to_owned()),
    ];
    let files = tables.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let register = RegisterFiles::from_entries("register", files.to_vec());
    let inputs = Inputs { register, ..inputs };
    let today = "2026-11-25".parse().expect("a day");
    let (edition, warnings) = edition::compute(&inputs, today).expect("no errors");
    // Its days are those of the plan of 2023; no act let certificates be extended then.
    let is_early = |fault: &&Fault| matches!(fault.kind, FaultKind::ExtendedBeforeAct { .. });
    let others: Vec<_> = warnings.listed().iter().filter(|fault| !is_early(fault)).collect();
    assert!(others.is_empty(), "{others:?}");
    Arc::new(edition)
}

pub fn exhibit(edition: &Arc<Edition>, path: &str, day: &str) -> Option<Exhibit> {
    let (path, query) = (format!("/charts/{path}.csv"), format!("as_of={day}"));
    ExhibitFile::read(edition, &PathAndQuery { path: &path, query: &query }).ok()?.exhibit().ok()
}

pub fn cells(exhibit: &Exhibit) -> Vec<Vec<&str>> {
    exhibit.data.rows.iter().map(|row| row.iter().map(|cell| &*cell.shown).collect()).collect()
}

#[test]
fn overview_says_how_many_of_the_recognised_products_are_extended_and_which() {
    let edition = edition();
    let on = |day| exhibit(&edition, "extended", day);
    assert!(on("2023-07-27").is_none(), "the last day of the term");
    let first = on("2023-07-28").expect("an exhibit");
    assert_eq!(
        first.title,
        "Trong 2 sản phẩm được công nhận có 2 sản phẩm được gia hạn sau khi hết 36 tháng"
    );
    let later = on("2023-09-30").expect("an exhibit");
    assert_eq!(
        later.title,
        "Trong 2 sản phẩm được công nhận có 1 sản phẩm được gia hạn sau khi hết 36 tháng"
    );
    let days = ["28/07/2023", "01/12/2023", "khoản 3 Điều 12"];
    assert_eq!(cells(&later)[0][0], "Chè 1");
    assert_eq!(cells(&later)[0][2..], days);
    assert!(on("2023-12-01").is_none(), "the first day without it");
}

#[test]
fn every_page_whose_figures_contain_extended_ones_says_so_on_the_days_when_they_do() {
    let edition = edition();
    let whole = "Trong 2 sản phẩm được công nhận có 1 sản phẩm được gia hạn sau khi hết 36 tháng";
    let paths =
        ["targets", "targets/new-products", "districts", "districts/088", "changes", "entities/e1"];
    for path in paths {
        let on = |day| exhibit(&edition, &format!("{path}/extended"), day);
        assert_eq!(on("2023-09-30").map(|it| it.title).as_deref(), Some(whole), "{path}");
        assert!(on("2023-07-27").is_none(), "{path}");
    }
    assert!(
        exhibit(&edition, "districts/080/extended", "2023-09-30").is_none(),
        "of its own alone"
    );
    let site = site_of(Arc::unwrap_or_clone(edition));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let says = |path: &str, day: &str| {
        let (_, _, bytes) = runtime.block_on(ask(&site, &format!("/{path}?as_of={day}")));
        String::from_utf8(bytes).expect("text").contains("được gia hạn sau khi hết")
    };
    for path in paths {
        assert!(says(path, "2023-09-30"), "{path}");
        assert!(!says(path, "2023-07-27"), "{path}");
    }
    assert!(!says("targets/sales-points", "2023-09-30"), "no certificate makes a point count");
}

#[test]
fn a_register_without_extensions_says_nothing_of_them() {
    assert!(exhibit(boards::edition(), "extended", "2023-12-31").is_none());
}

#[test]
fn page_of_an_extended_product_says_from_when_until_when_and_by_what() {
    let edition = edition();
    let standings = exhibit(&edition, "products/P1/standings", "2023-09-30").expect("an exhibit");
    assert_eq!(standings.title, "Được gia hạn từ 28/07/2023");
    let rows = cells(&standings);
    let extended = rows.iter().find(|row| row[0] == "Được gia hạn").expect("a row");
    assert_eq!(extended[1..3], ["28/07/2023", "01/12/2023"]);
    assert_eq!(extended[4], "khoản 3 Điều 12");
    let papers = exhibit(&edition, "products/P1/certificates", "2023-09-30").expect("an exhibit");
    assert_eq!(cells(&papers)[0][4..6], ["28/07/2023", "chưa bị thu hồi"]);
    assert_eq!(
        cells(&papers)[0][6..],
        ["hiện hành, được gia hạn", "01/12/2023", "khoản 3 Điều 12"]
    );
    let life = exhibit(&edition, "products/P1/life", "2024-01-31").expect("an exhibit");
    assert_eq!(cells(&life)[0][1..], ["01/12/2023", "3", "hết thời gian gia hạn"]);
}

#[test]
fn standings_rest_on_the_act_of_their_day_and_on_none_that_is_not_known_yet() {
    let edition = edition();
    let cited = |day: &str| {
        let standings = exhibit(&edition, "products/P4/standings", day).expect("an exhibit");
        let rows = cells(&standings).into_iter();
        rows.map(|row| [row[0], row[1], row[4]].map(str::to_owned)).collect::<Vec<_>>()
    };
    let old = "Quyết định 148/QĐ-TTg ngày 24/02/2023";
    assert_eq!(
        cited("2024-12-31"),
        [
            ["Còn hiệu lực", "28/06/2024", old],
            ["Sắp hết hạn", "30/03/2027", "cách dùng của trang này"],
            ["Đã hết hạn", "28/06/2027", old],
        ]
    );
}

#[test]
fn window_of_re_grading_is_told_from_the_decision_of_2026_on() {
    let edition = edition_of_2026();
    let standings = |day| exhibit(&edition, "products/P4/standings", day).expect("an exhibit");
    let article = "khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg ngày 22/5/2026";
    let told = standings("2026-05-22");
    let rows = cells(&told).into_iter().map(|row| [row[0], row[1], row[4]]).collect::<Vec<_>>();
    let older = "Quyết định 148/QĐ-TTg ngày 24/02/2023";
    assert_eq!(rows[0], ["Còn hiệu lực", "28/06/2024", older], "not the act of the day shown");
    assert_eq!(rows[1], ["Đang trong thời hạn nộp hồ sơ đánh giá lại", "30/12/2026", article]);
    assert_eq!(rows[2], ["Đã qua thời hạn nộp hồ sơ đánh giá lại", "01/03/2027", article]);
    assert_eq!(standings("2026-12-29").title, "Còn hiệu lực từ 28/06/2024");
    let open = "Đang trong thời hạn nộp hồ sơ đánh giá lại từ 30/12/2026";
    assert_eq!(standings("2026-12-30").title, open);
    assert_eq!(standings("2027-02-28").title, open);
    let missed = "Đã qua thời hạn nộp hồ sơ đánh giá lại từ 01/03/2027";
    assert_eq!(standings("2027-03-01").title, missed);
    let before = standings("2026-05-21");
    assert_eq!(cells(&before)[1][0], "Sắp hết hạn", "as it was told before the decision");
}

#[test]
fn a_product_that_holds_by_an_extension_alone_is_extended_in_lists_and_counted_as_recognised() {
    let site = site_of(Arc::unwrap_or_clone(edition()));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let asked = |address: &str| {
        let (status, _, bytes) = runtime.block_on(ask(&site, address));
        assert_eq!(status, 200, "{address}");
        String::from_utf8(bytes).expect("text")
    };
    let found = asked("/api/v1/products?state=extended&as_of=2023-09-30");
    assert!(found.contains("\"id\":\"P1\"") && !found.contains("\"id\":\"P2\""), "{found}");
    assert!(!asked("/api/v1/products?state=extended&as_of=2023-07-27").contains("\"id\":\"P"));
    let description = asked("/api/v1/openapi.json");
    assert!(description.contains("\"extended\""));
    let page = asked("/products/P1?as_of=2023-09-30");
    assert!(page.contains("Được gia hạn") && page.contains("#i-ontrack"));
    let list = asked("/products?state=extended&as_of=2023-09-30");
    assert!(list.contains("value=\"extended\" checked") && list.contains("Chè 1"));
    assert!(!asked("/products?as_of=2023-07-27").contains("value=\"extended\""), "not yet");
}

#[test]
fn what_ends_soon_lists_extended_certificates_as_it_counts_them() {
    let ending = exhibit(&edition(), "ending", "2023-09-30").expect("an exhibit");
    assert_eq!(ending.title, "1 giấy chứng nhận hết hạn trong 90 ngày tới");
    assert_eq!(cells(&ending)[0][0], "Chè 1");
}

#[test]
fn groups_and_kinds_are_said_as_the_act_of_the_day_has_them_with_their_older_words() {
    let said = |edition: &Arc<Edition>, name: &str, day| {
        let glossary = exhibit(edition, "method/glossary", day).expect("an exhibit");
        let row = glossary.data.rows.into_iter().find(|row| row[0].shown == name);
        let row = row.expect("a term");
        (row[2].shown.clone(), row[3].href.clone().unwrap_or_default())
    };
    let (old, source) = said(&edition(), "Nhóm sản phẩm", "2023-02-23");
    assert!(old.starts_with("6 nhóm: ") && old.contains("vải và may mặc; lưu niệm"), "{old}");
    assert!(source.contains("nongnghiep.vn"), "{source}");
    let (new, _) = said(&edition(), "Nhóm sản phẩm", "2023-02-24");
    assert!(new.contains("“vải và may mặc” xếp vào hàng thủ công mỹ nghệ"), "{new}");
    assert!(new.contains("“thảo dược” xếp vào dược liệu và sản phẩm từ dược liệu"), "{new}");
    let kinds = |day| said(&edition_of_2026(), "Loại hình chủ thể", day).0;
    assert!(!kinds("2026-05-21").contains("trang trại"), "no list was found");
    let list = kinds("2026-05-22");
    assert!(list.contains("trang trại; hộ sản xuất"), "{list}");
    assert!(list.contains("riêng du lịch cộng đồng, sinh thái: hội, hiệp hội"), "{list}");
}

#[test]
fn who_grants_is_said_as_the_act_of_the_day_has_it() {
    let edition = edition();
    let glossary = |day| {
        let glossary = exhibit(&edition, "method/glossary", day).expect("an exhibit");
        let rows = cells(&glossary).into_iter().find(|row| row[0] == "Cấp công nhận");
        let row = rows.expect("a term");
        [row[2], row[3]].map(str::to_owned)
    };
    let [province, district] =
        [Granter::Province, Granter::District].map(|granter| granter.name().vi);
    assert!(glossary("2023-02-23")[0].contains(&format!("3 sao: {province}")));
    assert!(glossary("2023-02-24")[0].contains(&format!("3 sao: {district}")));
    assert!(glossary("2023-02-24")[1].contains("148/QĐ-TTg"));
    assert!(glossary("2023-02-23")[1].contains("1048/QĐ-TTg"));
}

#[test]
fn farms_and_associations_stand_after_the_kinds_that_there_were() {
    let kinds = app::board::EntityKind::ALL.map(app::board::EntityKind::id);
    assert_eq!(kinds[4..], ["household", "farm", "association"]);
    assert_eq!(edition().items.entities[0].kind.name().vi, "Trang trại");
    assert!(edition().default_board().count(app::board::Count::Products, Day::LAST) <= 4);
}
