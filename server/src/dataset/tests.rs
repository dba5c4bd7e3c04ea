mod back;
mod standard;

use std::{io::Cursor, sync::LazyLock};

use app::{
    board::{Board, ColumnKind, Place},
    edition::Edition,
    schema::Table,
    text::Pair,
};
use calamine::{Data, Reader, Xlsx};

use super::{ALL, Question, Value, csv, find, json, package, workbook};
use crate::{
    compute::of_board,
    edition,
    input::{File, InputPaths, Inputs},
    place::{LAO_CAI, Places, PlanUnits},
    register::Faults,
    register::RegisterFiles,
};

static EDITION: LazyLock<Edition> = LazyLock::new(|| compute(&inputs()).0);
static BOARD: LazyLock<&Board> = LazyLock::new(|| EDITION.default_board());

fn inputs() -> Inputs {
    Inputs::read(&InputPaths::default()).expect("what the program carries")
}

fn compute(inputs: &Inputs) -> (Edition, Faults) {
    edition::compute(inputs, "2026-01-01".parse().expect("a day")).expect("no errors")
}

fn whole() -> Question<'static> {
    Question::whole(&EDITION, &BOARD)
}

fn rows(text: &str) -> Vec<csv_reader::StringRecord> {
    csv_reader::Reader::from_reader(text.as_bytes())
        .records()
        .map(|row| row.expect("a row"))
        .collect()
}

use ::csv as csv_reader;

#[test]
fn every_dataset_gives_a_value_for_each_column_and_says_what_it_is() {
    for dataset in ALL.iter() {
        let layout = &dataset.layout;
        let mut pairs = vec![layout.title, layout.about];
        for column in &layout.columns {
            pairs.extend([column.heading, column.meaning]);
            if let ColumnKind::Word(allowed) = &column.kind {
                pairs.extend(allowed.iter().map(|word| word.name));
            }
        }
        let said = |pair: &Pair| !pair.vi.is_empty() && !pair.en.is_empty();
        assert!(pairs.iter().all(said), "{}", layout.name);
        let mut seen = 0;
        dataset.each(&whole(), &mut |row| {
            seen += 1;
            assert_eq!(row.len(), dataset.layout.columns.len(), "{}", dataset.layout.name);
            for (value, column) in row.iter().zip(&dataset.layout.columns) {
                let right = match (value, &column.kind) {
                    (Value::Missing, _) => !column.required,
                    (Value::Text(text), ColumnKind::Word(allowed)) => {
                        allowed.iter().any(|word| word.word == text)
                    }
                    _ => true,
                };
                assert!(right, "{}.{} in row {seen}", dataset.layout.name, column.name);
            }
        });
        assert!(seen > 0, "{}", dataset.layout.name);
    }
}

#[test]
fn a_downloaded_register_loads_again_and_computes_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    for dataset in Table::ALL.into_iter().filter_map(|table| find(table.name())) {
        let path = folder.path().join(format!("{}.csv", dataset.layout.name));
        std::fs::write(path, csv(dataset, &whole())).expect("a file");
    }
    let register = RegisterFiles::read(folder.path(), crate::disk::LARGEST).expect("a folder");
    let (again, faults) = compute(&Inputs { register, ..inputs() });
    assert!(faults.is_empty(), "{:?}", faults.listed().first());
    let results = |edition: &Edition| of_board(edition, edition.default_board(), BOARD.default_day);
    assert_eq!(results(&again), results(&EDITION));
    assert_eq!(again.items, EDITION.items);
}

#[test]
fn downloaded_places_and_figures_load_again() {
    let places = csv(find("places").expect("places"), &whole());
    let places = Places::read("places.csv", &places, &PlanUnits::lao_cai()).expect("places");
    assert_eq!(places.province, LAO_CAI.province);
    // Points are the country's, no part of what a register is told in.
    let own = LAO_CAI.units.iter().map(|unit| Place { point: None, ..unit.clone() });
    assert_eq!(places.units, own.collect::<Vec<_>>());
    assert_eq!(places.communes.len(), LAO_CAI.of_the_day().count());
    let text = csv(find("figures").expect("figures"), &whole());
    let again = Some(File { name: "figures.csv".into(), text: text.into() });
    let figures = |inputs: Inputs| inputs.figures(&LAO_CAI).expect("figures").published.len();
    assert_eq!(figures(Inputs { figures: again, ..inputs() }), figures(inputs()));
}

#[test]
fn results_are_the_rows_that_compute_prints() {
    let dataset = find("results").expect("results");
    let text = json(dataset, &whole());
    let read: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
    let rows = of_board(&EDITION, &BOARD, BOARD.default_day);
    assert!(read == serde_json::to_value(&rows).expect("JSON"), "the same rows");
    let checked = edition::check(&inputs(), BOARD.default_day).expect("the sample");
    let history = crate::engine::History::new(&checked.register, &LAO_CAI).expect("frames");
    let days = [BOARD.default_day];
    let engine = crate::compute::rows(&history, &checked.plans[0], &LAO_CAI, &days, true);
    assert_eq!(engine.expect("rows"), rows);
}

#[test]
fn districts_of_a_count_add_up_to_the_province() {
    let text = csv(find("steps").expect("steps"), &whole());
    assert!(rows(&text).len() > 100);
    let text = csv(find("results").expect("results"), &whole());
    let (mut province, mut districts) = (0, 0);
    for row in rows(&text).iter().filter(|row| row.get(1).is_some_and(|it| !it.is_empty())) {
        let number: i64 = row[5].parse().expect("a numerator");
        if row[4] == *EDITION.province.code { province += number } else { districts += number }
    }
    assert_eq!(province, districts);
}

#[test]
fn a_dataset_of_one_district_and_target_holds_nothing_else() {
    let target = Some("cooperatives");
    let asked = Question { target, district: EDITION.district("088"), ..whole() };
    let text = csv(find("results").expect("results"), &asked);
    let rows = rows(&text);
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0][0], &rows[0][4]), ("cooperatives", "088"));
}

/// The sample with a first product of this name.
fn with_names(name: &str) -> Edition {
    let mut edition = EDITION.clone();
    edition.items.products[0].name = name.into();
    edition
}

#[test]
fn text_that_looks_like_a_formula_is_escaped_in_csv_and_text_in_a_workbook() {
    for name in ["=1+1", "+1", "-12.5", "@SUM(A1)"] {
        let edition = with_names(name);
        let asked = Question::whole(&edition, &BOARD);
        let products = find("products").expect("products");
        assert_eq!(&rows(&csv(products, &asked))[0][1], format!("'{name}"));
        let mut book = open(&workbook(products, &asked).expect("a workbook"));
        let sheet = book.sheet_names()[0].clone();
        let range = book.worksheet_range(&sheet).expect("a sheet");
        assert_eq!(range.get((1, 1)), Some(&Data::String(name.to_owned())));
        let formulas = book.worksheet_formula(&sheet).expect("a sheet");
        assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    }
}

#[test]
fn a_negative_number_stays_a_number() {
    fn rows(_: &Question<'_>, row: &mut super::Sink<'_>) {
        row(&[Value::Number(-12.5), Value::Integer(-3), "-12.5".into()]);
    }
    let said = Pair { vi: "numbers", en: "numbers" };
    let column = |name, kind| app::board::Column {
        name,
        kind,
        required: true,
        heading: said,
        meaning: said,
        measure: None,
    };
    let layout = app::board::Layout {
        name: "numbers",
        title: said,
        about: said,
        key: &[],
        columns: vec![
            column("a", ColumnKind::Number),
            column("b", ColumnKind::Number),
            column("c", ColumnKind::Text),
        ],
    };
    let dataset = super::Dataset { layout, filters: &[], rows: super::Rows::Computed(rows) };
    let asked = whole();
    assert_eq!(csv(&dataset, &asked), "\u{feff}a,b,c\r\n-12.5,-3,'-12.5\r\n");
    let mut book = open(&workbook(&dataset, &asked).expect("a workbook"));
    let range = book.worksheet_range("numbers").expect("a sheet");
    assert_eq!(range.get((1, 0)), Some(&Data::Float(-12.5)));
    assert_eq!(range.get((1, 2)), Some(&Data::String("-12.5".into())));
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).expect("a workbook")
}

#[test]
fn a_workbook_has_typed_cells_under_vietnamese_headings_and_a_dictionary() {
    let asked = whole();
    let bytes = workbook(find("certificates").expect("a dataset"), &asked).expect("a workbook");
    assert_eq!(
        bytes,
        workbook(find("certificates").expect("a dataset"), &asked).expect("a workbook"),
        "the same rows, the same bytes"
    );
    let mut book = open(&bytes);
    assert_eq!(book.sheet_names(), ["Giấy chứng nhận", "Từ điển"]);
    let range = book.worksheet_range("Giấy chứng nhận").expect("a sheet");
    assert_eq!(range.height(), EDITION.items.certificates.len() + 1);
    assert!(matches!(range.get((0, 2)), Some(Data::String(_))));
    assert!(matches!(range.get((1, 1)), Some(Data::Float(_))), "stars are numbers");
    assert!(matches!(range.get((1, 2)), Some(Data::DateTime(_))), "days are days");
    let names = book.worksheet_range("Từ điển").expect("a sheet");
    assert_eq!(names.get((3, 1)), Some(&Data::String("granted_on".into())));
    let bytes = workbook(find("entities").expect("a dataset"), &asked).expect("a workbook");
    let range = open(&bytes).worksheet_range("Chủ thể").expect("a sheet");
    assert!(range.rows().any(|row| matches!(row[4], Data::Bool(_))), "flags are flags");
    assert!(range.rows().any(|row| row[4] == Data::Empty), "not stated stays empty");
}

#[test]
fn every_dataset_makes_a_workbook_and_json_with_as_many_rows() {
    let asked = whole();
    for dataset in ALL.iter() {
        let mut book = open(&workbook(dataset, &asked).expect("a workbook"));
        let sheet = book.sheet_names()[0].clone();
        let height = book.worksheet_range(&sheet).expect("a sheet").height();
        let read: Vec<serde_json::Value> =
            serde_json::from_slice(&json(dataset, &asked)).expect("JSON");
        let count = dataset.count(&asked) as usize;
        assert_eq!((height - 1, read.len()), (count, count), "{}", dataset.layout.name);
        assert_eq!(rows(&csv(dataset, &asked)).len(), count, "{}", dataset.layout.name);
    }
}
