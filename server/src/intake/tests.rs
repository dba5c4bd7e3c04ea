//! Every code of the catalogue has a case.

mod told;

use std::{collections::BTreeSet, sync::LazyLock};

use app::{board::Day, register::Items, schema::ListField};

use super::{fault::Code, list::Choices, *};
use crate::{
    place::{FILE, Gazetteer, LAO_CAI, PlanUnits, places_of},
    sheet::{Cell, Hidden, Row, Sheet, Unreadable},
    written::words,
};

static KNOWN: LazyLock<Gazetteer> = LazyLock::new(|| {
    let table = places_of(&PlanUnits::lao_cai()).expect("places");
    Gazetteer::read(FILE, &table).expect("places")
});

const HEAD: &str = "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Hạng sao|Ngày cấp";

fn sheet(name: &str, text: &str) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        "#REF!" => Cell::Failed(text.into()),
        _ => Cell::Text(text.replace('⏎', "\n").into()),
    };
    let lines = text.lines().zip(1..);
    let rows: Vec<Row> =
        lines.map(|(line, number)| (number, line.split('|').map(cell).collect())).collect();
    Sheet::shown("list.xlsx".into(), name.into(), rows)
}

fn codes(sheets: &[Sheet], choices: &Choices, same: &[Same]) -> BTreeSet<Code> {
    let done = import(sheets, &Items::default(), choices, same, (&LAO_CAI, &KNOWN));
    for fault in &done.faults {
        for lang in app::format::Lang::ALL {
            assert!(!fault.message(lang).contains(['{', '}']), "{}", fault.message(lang));
        }
    }
    done.faults.iter().map(|fault| fault.code).collect()
}

/// A scan that lies beside lists in a folder.
fn scan() -> Sheet {
    Sheet { beside: true, ..Sheet::unread("decision.pdf", Unreadable::Portable) }
}

#[test]
fn what_lies_beside_a_list_in_its_folder_is_named_and_stops_nothing() {
    let check = |sheets: &[Sheet], expected: &[Code]| {
        let found = codes(sheets, &Choices::default(), &[]);
        assert_eq!(found, expected.iter().copied().collect::<BTreeSet<_>>());
    };
    let list = sheet("Sheet1", &format!("{HEAD}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023"));
    let beside = |text| Sheet { file: "read.me".into(), beside: true, ..sheet("read", text) };
    check(&[list.clone(), scan()], &[Code::SkippedFile]);
    for text in ["", "một dòng", "hai\ndòng"] {
        check(&[list.clone(), beside(text)], &[Code::SkippedSheet]);
    }
    // Without a list, what there is is told for what is wrong with it.
    check(&[scan()], &[Code::Unreadable]);
    check(&[beside("một dòng")], &[Code::NoList]);
    check(&[list, Sheet { beside: false, ..scan() }], &[Code::Unreadable]);
}

#[test]
fn every_code_has_a_case() {
    let good = "1|Chè|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023";
    let long = format!("1|{}|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023", "a".repeat(501));
    let below = |rows: &[&str]| format!("{HEAD}\n{}", rows.join("\n"));
    let years = |day: &str| {
        format!(
            "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Hạng sao 2023|Hạng sao 2024|Ngày cấp\n\
             1|Chè|HTX A|xã Bản Qua|Đồ uống|3|4|{day}"
        )
    };
    let cases = [
        (Code::NoList, "Báo cáo|năm\nmột|hai".to_owned()),
        (Code::MissingColumn, "STT|Tên sản phẩm|Địa chỉ|Hạng sao|Ngày cấp\n1|a|b|3|c".to_owned()),
        (Code::DoubleColumn, format!("{HEAD}|Sản phẩm\n{good}|Chè")),
        (Code::EmptyCell, below(&["1|Chè||xã Bản Qua|Đồ uống|3|20/12/2023"])),
        (Code::NotStars, below(&[&good.replace("|3|", "|6|")])),
        (Code::NotADay, below(&[&good.replace("20/12/2023", "hôm qua")])),
        (Code::PartOfADay, below(&[&good.replace("20/12/2023", "12/2023")])),
        (Code::NoSuchDay, below(&[&good.replace("20/12/2023", "31/02/2023")])),
        (Code::MonthFirst, below(&[&good.replace("20/12/2023", "12/20/2023")])),
        (Code::SeveralProducts, below(&[&good.replace("Chè", "- Chè⏎- Cam")])),
        (Code::NameAndAddress, below(&["1|Chè|HTX A, xã Bản Qua||Đồ uống|3|20/12/2023"])),
        (Code::OtherHeader, format!("{HEAD}\nSTT|Chủ thể|Sản phẩm|Địa chỉ|Nhóm|Số sao|Ngày cấp")),
        (Code::UnknownKind, below(&[&good.replace("HTX A", "Nguyễn Văn A")])),
        (Code::UnknownGroup, below(&[&good.replace("Đồ uống", "nhóm 7")])),
        (Code::NoGroup, below(&[&good.replace("Đồ uống", "")])),
        (Code::UnknownPlace, below(&[&good.replace("Bản Qua", "Không Có")])),
        (Code::SeveralPlaces, below(&[&good.replace("Bản Qua", "Thanh Bình")])),
        (Code::NoPlace, below(&[&good.replace("xã Bản Qua", "thôn 3")])),
        (Code::OutsidePlace, below(&[&good.replace("Bản Qua", "Bản Qua, tỉnh Hà Tây")])),
        (Code::StarsTwice, below(&[good, &good.replace("|3|", "|4|")])),
        (Code::NotRecognised, format!("Danh sách sản phẩm bị thu hồi\n{}", below(&[good]))),
        (
            Code::SeveralDecisions,
            format!(
                "{HEAD}|Số quyết định\n{}|1/QĐ-UBND; 2/QĐ-UBND",
                good.replace("20/12/2023", "")
            ),
        ),
        (Code::OtherSection, below(&["I|Huyện Văn Bàn|||||", good])),
        (Code::UnclearSection, below(&["I|Huyện Không Có|||||", good])),
        (Code::UnnamedColumn, format!("{HEAD}\n{good}|4")),
        (Code::OtherPaper, format!("{HEAD}|Số quyết định\n{good}|15/TTr-UBND")),
        (Code::OtherStarsAbove, format!("Danh sách đạt 4 sao\n{}", below(&[good]))),
        (Code::Withdrawn, format!("{HEAD}|Ghi chú\n{good}|Đã thu hồi")),
        (
            Code::SameNameElsewhere,
            below(&[good, &good.replace("Chè", "Cam").replace("Bản Qua", "Tả Van")]),
        ),
        (Code::OtherDay, format!("{HEAD}|Số quyết định\n{good}|1/QĐ-UBND ngày 21/12/2023")),
        (Code::OtherYear, format!("{HEAD}|Năm công nhận\n{good}|2022")),
        (Code::Ditto, below(&[good, &good.replace("Chè", "Cam").replace("HTX A", "nt")])),
        (Code::Failed, below(&[&good.replace("20/12/2023", "#REF!")])),
        (Code::NotAFlag, format!("{HEAD}|Giới tính\n{good}|hai")),
        (Code::UnknownGranter, format!("{HEAD}|Cơ quan cấp\n{good}|phòng nội vụ")),
        (Code::TooLong, below(&[&long])),
        (Code::UnknownHeading, format!("{HEAD}|Cơ quan ban hàmh\n{good}|a")),
        (Code::Potential, below(&[&good.replace("|3|", "|tiềm năng 5 sao|")])),
        (Code::OldGroup, below(&[&good.replace("Đồ uống", "Lưu niệm")])),
        (
            Code::NearName,
            below(&[
                good,
                &good.replace("Chè", "Cam").replace("HTX A", "HTX Minh Họa"),
                &good.replace("HTX A", "HTX Minh Hoạn"),
            ]),
        ),
        (Code::Differs, format!("{HEAD}|Loại hình\n{good}|HTX\n{good}|Hộ kinh doanh")),
        (Code::LaterPlace, below(&[&good.replace("xã Bản Qua", "xã Bát Xát, tỉnh Lào Cai")])),
        (Code::LegacyLetters, below(&[&good.replace("Chè", "MËt ong")])),
        (Code::DamagedText, below(&[&good.replace("Chè", "Ch\u{fffd}")])),
        (Code::EarlyDay, below(&[&good.replace("20/12/2023", "20/12/2013")])),
        (Code::FutureDay, below(&[&good.replace("20/12/2023", "20/12/2052")])),
        (Code::FromTitle, format!("Danh sách đạt 3 sao\n{}", below(&[&good.replace("|3|", "||")]))),
        (Code::SkippedRow, below(&[good, "|Tổng cộng|||||"])),
        (Code::DayFirst, below(&[&good.replace("20/12/2023", "03/04/2023")])),
        (Code::CountedDay, below(&[&good.replace("20/12/2023", "45280")])),
        (Code::SmallAssumed, below(&[&good.replace("HTX A", "Công ty A")])),
        (Code::Successor, below(&[&good.replace("20/12/2023", "20/12/2025")])),
        (Code::Mended, below(&[&good.replace("Chè", "Chè\u{200b}")])),
        (Code::UnusedHeading, format!("{HEAD}|Vốn\n{good}|12")),
        (Code::DoubleRow, below(&[good, good])),
        (Code::Section, below(&["I|Huyện Bát Xát|||||", good])),
        (Code::OtherKindOfPlace, below(&[&good.replace("xã Bản Qua", "phường Bản Qua")])),
        (Code::OtherMarks, below(&[&good.replace("Bản Qua", "Bản Quà")])),
        (Code::LaterGrade, years("20/12/2023")),
        (Code::OlderGrades, years("20/12/2024")),
        (Code::BothInOne, "STT|Chủ thể / sản phẩm|Hạng sao|Ngày cấp\n1|HTX A|3|20/12/2023".into()),
        (Code::OtherEnd, format!("{HEAD}|Ngày hết hạn\n{good}|1/1/2027")),
        (Code::UnclearEnd, format!("{HEAD}|Thời hạn\n{good}|theo quy định")),
        (Code::OtherForm, below(&[good, &good.replace("HTX A", "Công ty A")])),
        (Code::OtherSeat, format!("{HEAD}|Nơi sản xuất\n{good}|xã Mường Hum, huyện Bát Xát")),
        (Code::RenewalColumn, format!("{HEAD}|Ngày công nhận lại\n{good}|20/12/2025")),
        (Code::UnreadGrades, format!("{HEAD}|Đợt trước\n{good}|4 sao")),
        (
            Code::OtherDistrict,
            format!(
                "(Kèm theo Quyết định số 9/QĐ-UBND ngày 20/12/2023 của UBND huyện Bát Xát)\n{}",
                below(&[&good.replace("Bản Qua", "Tả Van")])
            ),
        ),
        (Code::KnownPlace, below(&[good, &good.replace("xã Bản Qua", "").replace("Chè", "Cam")])),
    ];
    let mut seen = BTreeSet::new();
    for (code, text) in cases {
        let today = Day::from_ymd(2026, 1, 1);
        let choices = Choices { today, ..Choices::default() };
        let found = codes(&[sheet("Sheet1", &text)], &choices, &[]);
        assert!(found.contains(&code), "{code:?}: {found:?}");
        seen.insert(code);
    }
    let good = below(&[good]);
    assert_eq!(codes(&[sheet("Sheet1", &good)], &Choices::default(), &[]), BTreeSet::new());
    let hidden = |hidden| vec![Sheet { hidden, ..sheet("Sheet1", &good) }];
    let struck = vec![Sheet { struck: vec![2], ..sheet("Sheet1", &good) }];
    let all = Hidden { sheet: true, rows: vec![2], columns: vec![1] };
    let next = "2|Cam|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023";
    let unknown = format!("TT|Thứ gì|Nhà làm ra|Ở đâu|Loại|Mấy|Bao giờ\n{next}");
    let more = [
        (Code::OwnTable, vec![sheet("certificates", "a|b\nc|d")]),
        (Code::StruckRows, struck),
        (Code::HiddenSheet, hidden(all.clone())),
        (Code::HiddenRows, hidden(all.clone())),
        (Code::HiddenColumns, hidden(all)),
        (Code::Unreadable, vec![Sheet { rows: Err(Unreadable::CutOff), ..sheet("Sheet1", "") }]),
        (Code::SkippedSheet, vec![sheet("Sheet1", &good), sheet("Sheet2", "a|b\nc|d")]),
        (Code::UnreadRows, vec![sheet("Sheet1", &good), sheet("Sheet2", &unknown)]),
        (Code::ContinuedSheet, vec![sheet("Sheet1", &good), sheet("Sheet2", next)]),
        (Code::SkippedFile, vec![sheet("Sheet1", &good), scan()]),
    ];
    for (code, sheets) in more {
        assert!(codes(&sheets, &Choices::default(), &[]).contains(&code), "{code:?}");
        seen.insert(code);
    }
    let columns = vec![(words("Không có"), ListField::Product)];
    let choices = Choices { columns, ..Choices::default() };
    let same = [Same::parse("A=HTX Không Có").expect("two names")];
    let found = codes(&[sheet("Sheet1", &good)], &choices, &same);
    assert_eq!(found, BTreeSet::from([Code::NoSuchHeading, Code::UnusedSame]));
    seen.extend(found);
    // What was divided is of another province.
    seen.insert(Code::DividedPlace);
    // A register has them: merge/tests.rs.
    seen.insert(Code::OtherStars);
    assert_eq!(seen, BTreeSet::from(Code::ALL));
}

#[test]
fn a_sheet_without_a_header_goes_on_with_the_list_before_it() {
    let row =
        |number: u8, name: &str| format!("{number}|{name}|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023");
    let first = sheet("Trang 1", &format!("{HEAD}\n{}", row(1, "Chè")));
    let next = sheet("Trang 2", &format!("{}\n{}", row(2, "Cam"), row(3, "Na")));
    let check = |sheets: &[Sheet], products: usize, expected: Code| {
        let choices = Choices::default();
        let done = import(sheets, &Items::default(), &choices, &[], (&LAO_CAI, &KNOWN));
        assert_eq!(done.changes.products.len(), products);
        assert_eq!(done.faults.iter().map(|it| it.code).collect::<Vec<_>>(), [expected]);
    };
    check(&[first.clone(), next.clone()], 3, Code::ContinuedSheet);
    let swapped = "Cam|2|xã Bản Qua|HTX A|Đồ uống|3|20/12/2023";
    check(&[first.clone(), sheet("Trang 2", swapped)], 1, Code::UnreadRows);
    let report = "Tổng hợp|năm 2023\nHuyện Bát Xát|3\nThị xã Sa Pa|4";
    check(&[first.clone(), sheet("Trang 2", report)], 1, Code::SkippedSheet);
    let other = Sheet { file: "other.xlsx".into(), ..next };
    let done = codes(&[first, other], &Choices::default(), &[]);
    assert_eq!(done, BTreeSet::from([Code::UnreadRows, Code::NoList]));
}

#[test]
fn a_list_is_one_whatever_its_sheet_is_called() {
    let list = format!("{HEAD}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023");
    let next = "2|Cam|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023";
    let unknown = format!("TT|Thứ gì|Nhà làm ra|Ở đâu|Loại|Mấy|Bao giờ\n{next}");
    for name in ["Danh mục", "Hướng dẫn", "Sản phẩm", "Giấy chứng nhận", "Chủ thể"]
    {
        let own = [sheet(name, &list)];
        let choices = Choices::default();
        assert_eq!(codes(&own, &choices, &[]), BTreeSet::new(), "{name}");
        let done = import(&own, &Items::default(), &choices, &[], (&LAO_CAI, &KNOWN));
        assert_eq!(done.changes.products, ["che"], "{name}");
        let beside = [sheet("Sheet1", &list), sheet(name, &unknown)];
        let expected = BTreeSet::from([Code::UnreadRows]);
        assert_eq!(codes(&beside, &choices, &[]), expected, "{name}");
    }
}

#[test]
fn without_stars_in_its_rows_a_list_goes_on_where_its_numbers_do() {
    let first = sheet(
        "Trang 1",
        "DANH SÁCH SẢN PHẨM ĐẠT 3 SAO\n\
         Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND huyện Bát Xát\n\
         STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm\n\
         1|Chè|HTX A|xã Bản Qua|Đồ uống",
    );
    let check = |next: &str, products: usize, expected: Code| {
        let sheets = [first.clone(), sheet("Trang 2", next)];
        let done = import(&sheets, &Items::default(), &Choices::default(), &[], (&LAO_CAI, &KNOWN));
        assert_eq!(done.changes.products.len(), products, "{next}");
        assert!(done.faults.iter().any(|it| it.code == expected), "{next}");
    };
    let row = |number: u8, name: &str| format!("{number}|{name}|HTX A|xã Bản Qua|Thực phẩm");
    check(&format!("{}\n{}", row(2, "Cam"), row(3, "Na")), 3, Code::ContinuedSheet);
    check(&row(7, "Cam"), 1, Code::UnreadRows);
    check(&format!("TT|Ai|Gì|Đâu\n{}", row(2, "Cam")), 1, Code::SkippedSheet);
}

#[test]
fn a_table_of_a_register_beside_lists_is_told_for_what_it_is() {
    let list = sheet("Sheet1", &format!("{HEAD}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|20/12/2023"));
    let table = |file: &str| Sheet {
        file: file.into(),
        ..sheet("certificates", "product,stars,granted_on\nche,3,2023-12-20")
    };
    let beside = [list.clone(), table("certificates.csv")];
    assert_eq!(codes(&beside, &Choices::default(), &[]), BTreeSet::from([Code::OwnTable]));
    // A template has them in the same workbook.
    let within = [list, table("list.xlsx")];
    assert_eq!(codes(&within, &Choices::default(), &[]), BTreeSet::from([Code::SkippedSheet]));
    let alone = codes(&[table("certificates.csv")], &Choices::default(), &[]);
    assert_eq!(alone, BTreeSet::from([Code::NoList, Code::OwnTable]));
}
