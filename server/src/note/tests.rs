use app::{board::Day, format::Lang};

use super::read;
use crate::input::{InputPaths, Inputs};

const HEAD: &str = "target,as_of,reason,action,unit,due,public\n";

fn notes(rows: &str) -> Result<Vec<app::edition::Note>, String> {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    read("notes.csv", &format!("{HEAD}{rows}"), &plans).map_err(|error| error.to_string())
}

#[test]
fn notes_stand_in_the_order_of_their_days_and_only_public_ones() {
    let rows = "new-products,30/06/2023,ít đợt, thêm một đợt ,Sở NN,2023-09-30,có\n\
                cooperatives,2023-05-31,thiếu vốn,,,,false\n\
                cooperatives,2023-04-30,\"thiếu\nvốn\",,,,true\n";
    let notes = notes(rows).expect("notes");
    let days: Vec<String> = notes.iter().map(|note| note.as_of.to_string()).collect();
    assert_eq!(days, ["2023-04-30", "2023-06-30"]);
    assert_eq!(notes[0].reason, "thiếu vốn");
    assert_eq!(notes[1].action, "thêm một đợt");
    assert_eq!(notes[1].due, Day::from_ymd(2023, 9, 30));
}

#[test]
fn days_and_flags_of_notes_are_written_as_in_a_register() {
    for (as_of, public) in
        [("19/6/24", "x"), ("45462", "v"), ("19.06.2024", "Có"), ("20240619", "TRUE")]
    {
        let notes = notes(&format!("cooperatives,{as_of},a,,,,{public}\n")).expect(as_of);
        assert_eq!(notes[0].as_of.to_string(), "2024-06-19", "{as_of}");
    }
    for (as_of, public) in [("6/2024", "x"), ("2024", "x"), ("4/25/2024", "x"), ("NaN", "x")] {
        let error = notes(&format!("cooperatives,{as_of},a,,,,{public}\n")).expect_err(as_of);
        assert!(error.contains("E704"), "{as_of}: {error}");
    }
}

#[test]
fn what_cannot_be_used_names_row_column_value_and_remedy() {
    for (row, wanted) in [
        (
            "nope,2023-06-30,a,b,c,,1\n",
            "row 2, column target: E703: «nope» is no target of a plan. Write one of: ",
        ),
        (
            "cooperatives,2023-02-30,a,b,c,,1\n",
            "row 2, column as_of: E704: «2023-02-30» is no day. Write it like",
        ),
        (
            "cooperatives,2023-06-30,a,b,c,2023-01-01,1\n",
            "column due: E705: «2023-01-01» is before the day of the note",
        ),
        (
            "cooperatives,2023-06-30,a,b,c,,maybe\n",
            "column public: E706: «maybe» does not say whether the note is public",
        ),
        ("cooperatives,2023-06-30,,,c,,1\n", "column reason: E707: The note says neither a reason"),
        (
            "cooperatives,2023-06-30,a\u{7},,c,,1\n",
            "column reason: E709: The cell holds control characters: «a",
        ),
        ("cooperatives,2023-06-30\n", "notes.csv, row 2: E712: The row has 2 cells, "),
        (
            "cooperatives,2023-06-30,a \"b,c,d,,1\n",
            "notes.csv, row 2: E701: The row cannot be read: a quote stands within a cell. ",
        ),
    ] {
        let error = notes(row).expect_err(row);
        assert!(error.contains(wanted), "{row}: {error}");
    }
    let long = format!("cooperatives,2023-06-30,{},,,,1\n", "a".repeat(501));
    assert!(notes(&long).expect_err("long").contains("has 501 letters; at most 500 are allowed"));
}

#[test]
fn notes_as_a_vietnamese_spreadsheet_saves_them_are_read() {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    let head = HEAD.replace(',', ";");
    let row = "cooperatives;2023-06-30;Lý do, dài;Làm gì;UBND;2023-09-30;có";
    let text = format!("\u{feff}{head};;;;;;\r\n\r\n{row}\r\n");
    let notes = read("notes.csv", &text, &plans).expect("notes");
    assert_eq!(notes.iter().map(|note| &*note.reason).collect::<Vec<_>>(), ["Lý do, dài"]);
}

#[test]
fn a_blank_row_is_passed_over_and_counted_and_every_row_at_fault_is_said() {
    let rows = ",,,,,,\n\nnope,2023-06-30,a,b,c,,1\nnope,2023-02-30,a,b,c,hôm qua,maybe\n";
    let said = notes(rows).expect_err("five faults");
    let lines: Vec<&str> = said.lines().map(|line| &line[..line.find(": ").unwrap_or(0)]).collect();
    let of_row = |row: u8, column| format!("notes.csv, row {row}, column {column}");
    let five = ["target", "as_of", "due", "public"].map(|column| of_row(5, column));
    assert_eq!(lines, [&[of_row(4, "target")][..], &five].concat());
}

#[test]
fn separators_beyond_the_last_column_say_nothing_and_text_there_is_told() {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    let head = HEAD.replace('\n', ",,\n");
    let with = |end: &str| {
        let text = format!("{head}cooperatives,2023-06-30,a,b,c,,1{end}\n");
        read("notes.csv", &text, &plans)
    };
    for end in ["", ",", ",,"] {
        assert_eq!(with(end).expect("a note").len(), 1, "{end}");
    }
    let error = with(",,x").expect_err("text where no column is").to_string();
    assert!(error.contains("row 2: E712: The row has 9 cells, the header 7 columns."), "{error}");
}

#[test]
fn a_missing_or_unknown_column_is_an_error_that_names_it() {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    for (head, said) in [
        (HEAD.replace(",public", ""), "E710: The table of notes has no column «public». "),
        (HEAD.replace("reason", "ly_do"), "E711: «ly_do» is no column of notes. "),
        (HEAD.replace("action", "reason"), "E713: The column «reason» stands twice. "),
    ] {
        let error = read("notes.csv", &head, &plans).expect_err(said).to_string();
        assert!(error.starts_with(&format!("notes.csv, row 1: {said}")), "{error}");
    }
}

#[test]
fn a_fault_of_notes_says_in_vietnamese_where_it_is_and_what_to_do() {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    let text = format!("{HEAD}cooperatives,2023-06-30,a,b,c,,maybe\n");
    let error = read("notes.csv", &text, &plans).expect_err("a wrong note");
    assert_eq!(
        error.message(Lang::Vi),
        "notes.csv, dòng 2, cột public: E706: «maybe» không cho biết ghi chú có công khai hay \
         không. Viết «có» hoặc «không»."
    );
}

#[test]
fn the_notes_that_the_program_carries_say_that_they_are_illustrative() {
    let inputs = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let (plans, _) = inputs.plans().expect("its plans");
    let notes = inputs.notes(&plans).expect("notes");
    assert!(!notes.is_empty());
    for note in notes {
        let text = format!("{} {}", note.reason, note.action);
        assert!(text.contains("(minh họa)"), "{text}");
    }
}
