use comfy_table::{CellAlignment, Table, presets::NOTHING};
use server::bundle::{Difference, Line, Report, Where};

use crate::command::plain;

const HEAD: [&str; 7] = ["Bảng", "Kế hoạch", "Chỉ tiêu", "Cách hiểu", "Địa bàn", "Số liệu", "Khớp"];

/// One row for each kind of figure: how many there are, how many agree.
pub fn lines(report: &Report) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(HEAD);
    for Line { table: of, plan, target, reading, places, compared, agree } in &report.lines {
        let places = match places {
            Where::Province => "tỉnh",
            Where::Districts => "huyện",
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
pub fn differences(differences: &[Difference]) -> impl Iterator<Item = String> {
    differences.chunk_by(|a, b| (a.table, &a.of) == (b.table, &b.of)).map(|same| {
        let (first, days) = (&same[0], same.len());
        let of: Vec<String> =
            first.of.iter().map(|(column, cell)| format!("{column} {cell}")).collect();
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "không có".to_owned());
        let more = match days {
            1 => String::new(),
            _ => format!("; khác ở {days} mốc, đến {}", same[days - 1].as_of),
        };
        format!(
            "{}: {}, ngày {}: trong gói {}, tính lại {}{more}",
            first.table,
            of.join(", "),
            first.as_of,
            said(&first.bundled),
            said(&first.recomputed),
        )
    })
}
