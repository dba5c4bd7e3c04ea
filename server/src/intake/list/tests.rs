//! Lists as offices make them, with real units and invented names.

mod below;
mod columns;
mod continued;
mod denied;
mod foot;
mod granted;
mod phone;
mod rows;
mod sections;

use std::sync::LazyLock;

use super::*;
use crate::{
    place::{FILE, Gazetteer, PlanUnits, places_of},
    sheet::{Cell, Row as SheetRow, Sheet},
};

fn gazetteer(province: &str) -> Gazetteer {
    let on = Day::from_ymd(2023, 12, 31).expect("a day");
    let plan_units = PlanUnits::new(province, None, on);
    Gazetteer::read(FILE, &places_of(&plan_units).expect("a province")).expect("places")
}

pub static LAO_CAI: LazyLock<Gazetteer> = LazyLock::new(|| gazetteer("10"));
pub static DONG_THAP: LazyLock<Gazetteer> = LazyLock::new(|| gazetteer("82"));
pub static LAM_DONG: LazyLock<Gazetteer> = LazyLock::new(|| gazetteer("68"));
pub static HUE: LazyLock<Gazetteer> = LazyLock::new(|| gazetteer("46"));

/// What stands in a message, in Vietnamese.
pub fn details(details: &[Text]) -> String {
    details.iter().map(|it| &*it.vi).collect::<Vec<_>>().join(" | ")
}

fn rows(text: &str) -> Vec<SheetRow> {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => Cell::Text(text.replace('⏎', "\n").into()),
    };
    let lines = text.lines().zip(1..);
    lines.map(|(line, number)| (number, line.split('|').map(cell).collect())).collect()
}

/// What is read of a list: its rows, then what is said of it, a line each.
fn check(places: &Gazetteer, text: &str, expected: &[&str]) {
    check_with(places, text, &Choices::default(), expected);
}

fn check_with(places: &Gazetteer, text: &str, choices: &Choices, expected: &[&str]) {
    let rows = rows(text);
    let sheet = Sheet::shown("list.xlsx".into(), "Sheet1".into(), vec![]);
    let list = read(&sheet, &rows, choices, places).expect("a list");
    let line = |row: &Row| {
        let [kind, group, granter, place, stars] = [
            row.kind.map(|it| it.id().to_owned()),
            row.group.map(|it| it.id().to_owned()),
            row.granted_by.map(|it| it.id().to_owned()),
            row.place.map(|at| places.code(at).to_owned()),
            row.stars.map(|it| it.to_string()),
        ]
        .map(|it| it.unwrap_or_else(|| "-".to_owned()));
        let decision = row.decision.as_deref().unwrap_or("-");
        let (product, entity, day) = (&row.product, &row.entity, row.granted_on);
        format!("{product}; {entity}; {kind} {group} {place} {stars} {day} {decision} {granter}")
    };
    let fault = |fault: &Fault| {
        let cell = fault.cell_name().unwrap_or_default();
        format!("{} {cell} {}", fault.code.id(), details(&fault.details)).trim().to_owned()
    };
    let rows = list.rows.iter().map(line);
    let lines: Vec<String> = rows.chain(list.faults.iter().map(fault)).collect();
    assert_eq!(lines, expected);
}

/// Place, stars, group and decision of the rows of a list that are taken.
fn taken(text: &str) -> Vec<String> {
    let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
    let list = read(&sheet, &rows(text), &Choices::default(), &LAO_CAI).expect("a list");
    let line = |row: &Row| {
        let place = row.place.map(|at| LAO_CAI.code(at)).unwrap_or_default();
        let (stars, group) = (row.stars.unwrap_or_default(), row.group.map_or("-", |it| it.id()));
        format!("{place} {stars} {group} {}", row.decision.as_deref().unwrap_or("-"))
    };
    list.rows.iter().map(line).collect()
}

#[test]
fn a_provincial_annex_of_2026_with_two_levels() {
    check(
        &LAO_CAI,
        "DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN ĐỢT 1 NĂM 2026 (dữ liệu minh họa)\n\
         (Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lào Cai)\n\
         \n\
         TT|Tên sản phẩm/dịch vụ|Chủ thể sản xuất|Địa chỉ|Nhóm sản phẩm|Kết quả phân hạng\n\
         1|Chè minh họa|HTX Minh Họa Một|Tổ 2, phường Sa Pa, tỉnh Lào Cai|Đồ uống|4 sao\n\
         2|Miến minh họa|Công ty TNHH Minh Họa|xã Bát Xát, tỉnh Lào Cai|Thực phẩm|Hạng 3 sao (cấp tỉnh)\n\
         |Tổng cộng|2 sản phẩm|||\n\
         Nơi nhận:||||TM. ỦY BAN NHÂN DÂN|\n\
         - Như trên;||||CHỦ TỊCH|",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 03006 4 2026-01-15 123/QĐ-UBND province",
            "Miến minh họa; Công ty TNHH Minh Họa; small_enterprise food 02683 3 2026-01-15 123/QĐ-UBND province",
            "N501 A2 Ngày cấp | 15/01/2026",
            "N501 A2 Cơ quan công nhận | cấp tỉnh",
            "N501 A2 Số quyết định | 123/QĐ-UBND",
            "N504 C6",
            "N502 B7 dòng tổng",
            "N502 A8 phần ký, nơi nhận, ghi chú",
            "N502 A9 phần ký, nơi nhận, ghi chú",
        ],
    );
}

#[test]
fn a_provincial_annex_of_june_2025_with_three_levels_and_decisions_in_words() {
    check(
        &LAM_DONG,
        "STT|Tên sản phẩm|Tên chủ thể|Địa chỉ|Nhóm|Xếp hạng|Quyết định công nhận\n\
         1|Hạt điều minh họa|Hợp tác xã Minh Họa|Thôn 3, xã Nam Dong, huyện Cư Jút, tỉnh Đắk Nông|Thực phẩm|04 sao|Quyết định số 858/QĐ-UBND ngày 19 tháng 6 năm 2025 của UBND tỉnh Đắk Nông\n\
         2|Cà phê minh họa|Hộ kinh doanh Nguyễn Văn Minh Họa|xã Cư K'nia, huyện Cư Jút|Đồ uống|4*|Số 858/QĐ-UBND, 19/6/2025",
        &[
            "Hạt điều minh họa; Hợp tác xã Minh Họa; cooperative food 24649 4 2025-06-19 858/QĐ-UBND province",
            "Cà phê minh họa; Hộ kinh doanh Nguyễn Văn Minh Họa; household drink 24658 4 2025-06-19 858/QĐ-UBND -",
        ],
    );
}

#[test]
fn two_annexes_of_districts_with_stars_and_decision_in_the_title() {
    check(
        &LAO_CAI,
        "ỦY BAN NHÂN DÂN HUYỆN BÁT XÁT\n\
         DANH SÁCH SẢN PHẨM OCOP ĐẠT 3 SAO NĂM 2024\n\
         Kèm theo Quyết định số 2210/QĐ-UBND ngày 12/11/2024 của UBND huyện Bát Xát\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\n\
         1|Miến đao minh họa|HTX Minh Họa Ba|Bản Qua|Thực phẩm\n\
         2|Rượu minh họa|Tổ hợp tác Minh Họa|Mường Hum|Đồ uống",
        &[
            "Miến đao minh họa; HTX Minh Họa Ba; cooperative food 02716 3 2024-11-12 2210/QĐ-UBND district",
            "Rượu minh họa; Tổ hợp tác Minh Họa; cooperative_group drink 02728 3 2024-11-12 2210/QĐ-UBND district",
            "N501 A3 Ngày cấp | 12/11/2024",
            "N501 A2 Hạng sao | 3",
            "N501 A1 Cơ quan công nhận | cấp huyện",
            "N501 A3 Số quyết định | 2210/QĐ-UBND",
        ],
    );
    check(
        &LAO_CAI,
        "Danh sách sản phẩm hạng ba (3 sao)\n\
         (Ban hành kèm theo Quyết định số 77/QĐ-UBND\n\
         ngày 05 tháng 02 năm 2025 của UBND thị xã Sa Pa)\n\
         STT|Tên sản phẩm|Chủ thể||Nhóm\n\
         ||Tên|Địa chỉ|\n\
         1|Thổ cẩm minh họa|HTX Minh Họa Bốn|xã Thanh Bình|Vải và may mặc",
        &[
            "Thổ cẩm minh họa; HTX Minh Họa Bốn; cooperative handicraft 03022 3 2025-02-05 77/QĐ-UBND district",
            "N501 A3 Ngày cấp | 05/02/2025",
            "N501 A1 Hạng sao | 3",
            "N501 A3 Cơ quan công nhận | cấp huyện",
            "N501 A2 Số quyết định | 77/QĐ-UBND",
        ],
    );
}

#[test]
fn a_list_with_sections_by_district_and_merged_entities() {
    check(
        &LAO_CAI,
        "DANH SÁCH SẢN PHẨM\n\
         STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Số sao|Ngày cấp|Số quyết định\n\
         I. Huyện Bát Xát|I. Huyện Bát Xát|I. Huyện Bát Xát|I. Huyện Bát Xát|||\n\
         1|Chè A minh họa|HTX Minh Họa Năm|xã Bản Qua|Đồ uống|3|05/03/2024|10/QĐ-UBND\n\
         2|Chè B minh họa|HTX Minh Họa Năm|xã Bản Qua|Đồ uống|3|25/03/2024|11/QĐ-UBND\n\
         II|Huyện Mường Khương||||||\n\
         3|Gạo minh họa|HTX Minh Họa Sáu|xã Thanh Bình|Thực phẩm|tiềm năng 5 sao|25/03/2024|11/QĐ-UBND",
        &[
            "Chè A minh họa; HTX Minh Họa Năm; cooperative drink 02716 3 2024-03-05 10/QĐ-UBND -",
            "Chè B minh họa; HTX Minh Họa Năm; cooperative drink 02716 3 2024-03-25 11/QĐ-UBND -",
            "Gạo minh họa; HTX Minh Họa Sáu; cooperative food 02779 - 2024-03-25 11/QĐ-UBND -",
            "N510 A3 huyện Bát Xát",
            "N510 A6 huyện Mường Khương",
            "W502 F7",
        ],
    );
}

#[test]
fn every_cell_that_is_wrong_is_told() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Số sao|Ngày cấp|Nhóm|Vốn|Tên quyết đinh\n\
         1|Chè minh họa||xã Bản Qua|6|6/2024|nhóm 7|12|x\n\
         2|Chè minh họa|Nguyễn Minh Họa|xã Thanh Bình|3|31/02/2024|Lưu niệm|12|x\n\
         3|Chè minh họa|HTX Minh Họa|xã Nậm Không|3|03/04/2024|Đồ uống|12|x",
        &[
            "N508 H1",
            "W501 I1 Quyết định",
            "E504 C2 Tên chủ thể",
            "E507 F2",
            "E505 E2",
            "E510 G2",
            "E508 F3",
            "W503 G3 Thủ công mỹ nghệ | Sinh vật cảnh",
            "E513 D3 Thanh Bình | 02779 xã Thanh Bình, huyện Mường Khương; 03022 xã Thanh Bình, thị xã Sa Pa",
            "E512 D4 Nậm Không",
            "N503 F4 03/04/2024",
        ],
    );
}

#[test]
fn options_say_what_a_list_does_not() {
    let choices = Choices {
        decision: Some("Quyết định số 5/QĐ-UBND ngày 2/3/2024".to_owned()),
        granted_by: Some(Granter::District),
        stars: Some(3),
        group: Some(Group::Food),
        columns: vec![("ten hang".to_owned(), ListField::Product)],
        ..Choices::default()
    };
    check_with(
        &LAO_CAI,
        "Tên hàng|Chủ thể|Xã\nGạo minh họa|HTX Minh Họa|02716",
        &choices,
        &["Gạo minh họa; HTX Minh Họa; cooperative food 02716 3 2024-03-02 5/QĐ-UBND district"],
    );
}
