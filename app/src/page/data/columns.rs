use crate::{
    board::{Column, ColumnKind, Dataset},
    format::Lang,
    part::cell::{Cell, Data},
    text::{data as words, dataset},
};

/// What each column of one dataset is.
pub fn columns(lang: Lang, of: &Dataset) -> Data {
    let head = [words::COLUMN, words::NAME, words::KIND, words::REQUIRED, words::MEANING];
    let rows = of.layout.columns.iter().map(|column| row(lang, column).to_vec());
    Data::new(lang, &head, rows.collect())
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
            .map(|row| std::iter::once(Cell::from(dataset.layout.name)).chain(row).collect());
        data.rows.extend(named);
    }
    data.head.insert(0, words::DATASET.in_lang(lang).into());
    data
}

fn row(lang: Lang, column: &Column) -> [Cell; 5] {
    let required = if column.required { words::YES } else { words::NO };
    [
        column.name.into(),
        column.heading.in_lang(lang).into(),
        kind(lang, column).into(),
        required.in_lang(lang).into(),
        column.meaning.in_lang(lang).into(),
    ]
}

/// `số nguyên từ 1 đến 5 (sao)`, `một trong các từ: food (Thực phẩm), …`.
fn kind(lang: Lang, column: &Column) -> String {
    let name = dataset::kind(lang, &column.kind);
    if let ColumnKind::Word(allowed) = &column.kind {
        return format!("{name}: {}", dataset::spoken_list(lang, allowed));
    }
    match column.measure {
        Some(unit) => format!("{name} ({})", unit.in_lang(lang)),
        None => name,
    }
}
