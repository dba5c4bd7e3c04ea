use app::{format::Lang, schema::Pair};
use comfy_table::{CellAlignment, Table, presets::NOTHING};
use server::bundle::{Difference, Line, Report, Where};

use crate::command::plain;

const HEAD: [Pair; 7] = [
    Pair { vi: "Bảng", en: "Table" },
    Pair { vi: "Kế hoạch", en: "Plan" },
    Pair { vi: "Chỉ tiêu", en: "Target" },
    Pair { vi: "Cách hiểu", en: "Reading" },
    Pair { vi: "Địa bàn", en: "Area" },
    Pair { vi: "Số liệu", en: "Figures" },
    Pair { vi: "Khớp", en: "Agree" },
];

/// One row for each kind of figure: how many there are, how many agree.
pub fn lines(report: &Report, lang: Lang) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(HEAD.map(|it| it.in_lang(lang)));
    for Line { table: of, plan, target, reading, places, compared, agree } in &report.lines {
        let places = match places {
            Where::Province => lang.pick("tỉnh", "province"),
            Where::Districts => lang.pick("địa bàn", "areas"),
            Where::All => "",
        };
        let (compared, agree) = (compared.to_string(), agree.to_string());
        let cells = [*of, plan, target, reading, places, &compared, &agree];
        table.add_row(cells.map(plain));
    }
    for column in 5..7 {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// One line for each figure and place that differs: its first day, and on how many.
pub fn differences(differences: &[Difference], lang: Lang) -> impl Iterator<Item = String> {
    differences.chunk_by(|a, b| (a.table, &a.of) == (b.table, &b.of)).map(move |same| {
        let (first, days) = (&same[0], same.len());
        let of: Vec<String> =
            first.of.iter().map(|(column, cell)| format!("{column} {cell}")).collect();
        let none = lang.pick("không có", "none");
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| none.to_owned());
        let (table, of, day) = (first.table, of.join(", "), &first.as_of);
        let (bundled, own) = (said(&first.bundled), said(&first.recomputed));
        let last = &same[days - 1].as_of;
        let (line, more) = match lang {
            Lang::Vi => (
                format!("{table}: {of}, ngày {day}: trong gói {bundled}, tính lại {own}"),
                format!("; khác ở {days} mốc, đến {last}"),
            ),
            Lang::En => (
                format!("{table}: {of}, on {day}: bundled {bundled}, recomputed {own}"),
                format!("; on {days} days, up to {last}"),
            ),
        };
        if days > 1 { line + &more } else { line }
    })
}
