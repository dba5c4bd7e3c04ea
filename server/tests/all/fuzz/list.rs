//! Rows of anything, given to the finder of headers and to all of `import`.

use std::sync::LazyLock;

use app::{format::Lang, register::Items, schema::ListField};
use proptest::{collection::vec, prelude::*, sample::select};
use server::{
    intake::{
        self,
        list::{Choices, header},
    },
    place::{FILE, Gazetteer, LAO_CAI, PlanUnits, places_of},
    sheet::{Cell, Merged, Row, Sheet},
};

use super::config;

static KNOWN: LazyLock<Gazetteer> = LazyLock::new(|| {
    let table = places_of(&PlanUnits::lao_cai()).expect("places");
    Gazetteer::read(FILE, &table).expect("places")
});

const TEXTS: [&str; 56] = [
    "",
    " ",
    "STT",
    "TT",
    "Tên sản phẩm",
    "TÊN\nSẢN PHẨM",
    "Chủ thể",
    "Tên",
    "Hạng sao",
    "3 sao",
    "4 sao",
    "Địa chỉ",
    "Quyết định",
    "Số",
    "Ngày",
    "Ngày cấp",
    "Nhóm",
    "Loại hình",
    "Nữ",
    "x",
    "1",
    "2",
    "(1)",
    "IV",
    "I. Huyện Bát Xát",
    "Tổng cộng",
    "Chè",
    "HTX A",
    "HTX B Bản Qua",
    "xã Bản Qua, huyện Bát Xát",
    "Đồ uống",
    "15/QĐ-UBND ngày 20/12/2023",
    "20/12/2023",
    "31/02/2023",
    "9999",
    "Kèm theo Quyết định số 858/QĐ-UBND ngày 19 tháng 6 năm 2025 của UBND tỉnh",
    "Căn cứ Quyết định số 858/QĐ-UBND ngày 19/6/2025; 859/QĐ-UBND",
    "Danh sách sản phẩm bị thu hồi, không đạt, đề nghị công nhận",
    "không đạt 3 sao",
    "3-4 sao",
    "★★★",
    "B. Sản phẩm 4 sao (2 sản phẩm)",
    "TX Sa Pa",
    "Bắc Hà",
    "xã Bản Qua / xã Quang Kim",
    "HTX A, xã Bản Qua, huyện Bát Xát",
    "1. Chè xanh\n2. Chè đen",
    "nt",
    "như trên",
    "-",
    "Ghi chú: đã rút",
    "2022",
    "TM. UBND",
    "Nơi nhận:",
    "#{0}{value}",
    "\u{202e}\u{0}\u{fffd}",
];

fn cell() -> impl Strategy<Value = Cell<'static>> {
    let text = select(&TEXTS[..]).prop_map(|text| Cell::Text(text.into()));
    let day = select(&["2023-12-20", "0001-01-01", "9999-12-31"][..]);
    prop_oneof![
        12 => text,
        4 => Just(Cell::Empty),
        2 => any::<f64>().prop_map(Cell::Number),
        1 => any::<bool>().prop_map(Cell::Flag),
        1 => day.prop_map(|day| Cell::Day(day.parse().expect("a day"))),
        1 => Just(Cell::Failed("#REF!".into())),
        1 => Just(Cell::Uncomputed),
        1 => Just(Cell::Merged(Box::new(Merged::below(Cell::Text("HTX A".into()))))),
        1 => ".{0,12}".prop_map(|text| Cell::Text(text.into())),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    vec((1_u32..4, vec(cell(), 0..9)), 0..14).prop_map(|rows| {
        let mut number = 0;
        let row = |(step, cells): (u32, Vec<Cell<'static>>)| {
            number += step;
            (number, cells)
        };
        rows.into_iter().map(row).collect()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_header_lies_among_the_rows_and_names_two_things(rows in rows()) {
        let Some(header) = header::find(&rows, &[]) else { return Ok(()) };
        prop_assert!(header.first < header.end && header.end <= rows.len() && header.end <= header.first + 3);
        let named = ListField::ALL.into_iter().filter(|&field| header.column(field).is_some());
        let others = header.marks().count() + header.years().count();
        prop_assert!(named.count() + others + usize::from(header.both().is_some()) >= 2, "{header:?}");
        let width = rows[header.first..header.end].iter().map(|(_, cells)| cells.len()).max();
        prop_assert_eq!(Some(header.columns.len()), width);
    }

    #[test]
    fn a_list_of_anything_is_read_or_its_faults_told(rows in rows()) {
        let sheet = Sheet::shown("a.xlsx".into(), "A".into(), rows.clone());
        let done = intake::import(&[sheet], &Items::default(), &Choices::default(), &[], (&LAO_CAI, &KNOWN));
        for line in intake::lines(&done.faults, Lang::Vi).iter().chain(&intake::lines(&done.faults, Lang::En)) {
            prop_assert!(!line.contains(char::is_control), "{line:?}");
        }
        for fault in &done.faults {
            let Some((row, column)) = fault.cell else { continue };
            prop_assert!(rows.iter().any(|(number, _)| *number == row), "{fault:?}");
            prop_assert!((1..=9).contains(&column), "{fault:?}");
        }
    }
}
