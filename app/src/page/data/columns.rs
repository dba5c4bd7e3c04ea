use crate::{
    board::{Column, ColumnKind, Dataset},
    format::Lang,
    part::cell::{Cell, Data},
    text::{Pair, data as words, dataset},
};

/// What each column of one dataset is.
pub fn columns(lang: Lang, of: &Dataset) -> Data {
    let head = [words::COLUMN, words::NAME, words::KIND, words::REQUIRED, words::MEANING];
    let rows = of.columns.iter().map(|column| row(lang, &of.name, column).to_vec());
    Data { head: head.map(|pair| pair.of(lang).to_owned()).to_vec(), rows: rows.collect() }
}

/// The same of all datasets, with the dataset's name before.
pub fn dictionary(lang: Lang, all: &[Dataset]) -> Data {
    let mut data = Data::default();
    for dataset in all {
        let part = columns(lang, dataset);
        data.head = part.head;
        let named = part
            .rows
            .into_iter()
            .map(|row| std::iter::once(Cell::from(dataset.name.as_str())).chain(row).collect());
        data.rows.extend(named);
    }
    data.head.insert(0, words::DATASET.of(lang).to_owned());
    data
}

fn row(lang: Lang, table: &str, column: &Column) -> [Cell; 5] {
    let of = |find: fn(&str, &str) -> Option<Pair>| {
        find(table, &column.name).map_or("", |pair| pair.of(lang))
    };
    let required = if column.required { words::YES } else { words::NO };
    [
        column.name.as_str().into(),
        of(dataset::column).into(),
        kind(lang, table, column).into(),
        required.of(lang).into(),
        of(dataset::meaning).into(),
    ]
}

/// `số nguyên từ 1 đến 5 (sao)`, `một trong các từ: food (Thực phẩm), …`.
fn kind(lang: Lang, table: &str, column: &Column) -> String {
    let name = dataset::kind(lang, &column.kind);
    if let ColumnKind::Word(allowed) = &column.kind {
        let said = allowed.iter().map(|word| match dataset::word(table, &column.name, word) {
            Some(pair) => format!("{word} ({})", pair.of(lang)),
            None => word.clone(),
        });
        return format!("{name}: {}", said.collect::<Vec<_>>().join(", "));
    }
    match dataset::measured_in(table, &column.name) {
        Some(unit) => format!("{name} ({})", unit.of(lang)),
        None => name,
    }
}
