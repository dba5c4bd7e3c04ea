//! What an import did, for people and for programs.

use std::io::{self, Write};

use app::format::Lang;
use comfy_table::{CellAlignment, Table};
use serde::Serialize;
use serde_json::json;
use server::{
    compute::Row,
    intake::{Changes, Import, Severity, lines},
    register::Fault,
};

pub struct Report<'a> {
    pub import: &'a Import,
    /// `None` when there are errors.
    pub targets: Option<&'a [Shift]>,
    /// What is to be warned of in the merged register and was not before.
    pub warnings: Vec<Fault>,
    pub written: bool,
}

/// A target before and after.
#[derive(Serialize)]
pub struct Shift {
    pub before: Row,
    pub after: Row,
}

impl Report<'_> {
    pub fn table(&self, lang: Lang) -> io::Result<()> {
        let mut out = io::stdout().lock();
        for line in lines(&self.import.faults, lang) {
            writeln!(out, "{line}")?;
        }
        for warning in &self.warnings {
            writeln!(out, "{}", warning.line(lang))?;
        }
        writeln!(out, "{}", self.counts())?;
        let Some(targets) = self.targets else {
            return writeln!(out, "Có lỗi nên không ghi gì. Sửa các ô trên rồi chạy lại.");
        };
        writeln!(out, "{}", changes(&self.import.changes))?;
        if !self.written {
            writeln!(out, "Chỉ xem trước, không ghi gì.")?;
        }
        let mut table = Table::new();
        table.load_style(comfy_table::presets::NOTHING);
        table.set_header(["target", "reading", "as_of", "was", "would be", "goal", "status"]);
        for Shift { before, after } in targets {
            let status = after.status.map_or("", |status| status.id());
            table.add_row([
                after.target.clone(),
                after.reading.clone().unwrap_or_default(),
                after.as_of.to_string(),
                value(before),
                value(after),
                after.goal.map(|goal| goal.to_string()).unwrap_or_default(),
                status.to_owned(),
            ]);
        }
        for column in 3..6 {
            if let Some(column) = table.column_mut(column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        writeln!(out, "{table}")
    }

    pub fn json(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let report = json!({
            "written": self.written,
            "changes": self.targets.map(|_| &self.import.changes),
            "targets": self.targets,
            "faults": self.import.faults,
            "register_warnings": self.warnings,
        });
        serde_json::to_writer(&mut out, &report)?;
        writeln!(out)
    }

    /// `2 lỗi, 1 cảnh báo, 4 thông báo`.
    fn counts(&self) -> String {
        let count = |severity: Severity| {
            let own = self.import.faults.iter().filter(|it| it.code.severity() == severity).count();
            let more = if severity == Severity::Warning { self.warnings.len() } else { 0 };
            format!("{} {}", own + more, severity.name().vi)
        };
        Severity::ALL.map(count).join(", ")
    }
}

/// `Thêm 2 chủ thể, 3 sản phẩm, 3 giấy chứng nhận; bổ sung 1 ô; giữ nguyên 0 dòng.`
fn changes(changes: &Changes) -> String {
    format!(
        "Thêm {} chủ thể, {} sản phẩm, {} giấy chứng nhận; bổ sung {} ô; giữ nguyên {} dòng đã có.",
        changes.entities.len(),
        changes.products.len(),
        changes.certificates,
        changes.changed.len(),
        changes.left,
    )
}

/// `41`, or `57/101` for a share.
fn value(row: &Row) -> String {
    match (row.numerator, row.denominator) {
        (Some(numerator), Some(denominator)) => format!("{numerator}/{denominator}"),
        (Some(count), None) => count.to_string(),
        _ => String::new(),
    }
}
