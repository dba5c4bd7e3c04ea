//! What an import did, for people and for programs.

use std::io::{self, Write};

use app::{
    board::Goal,
    format::{self, Lang},
    schema::Table,
    text::{number, status},
};
use comfy_table::{CellAlignment, Table as Printed};
use serde::Serialize;
use serde_json::json;
use server::{
    compute::Row,
    intake::{Change, Changes, Import, Severity, lines},
    register::{self, Fault},
};

use crate::command::plain;

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
    /// `1. Sản phẩm mới`.
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub goal: Goal,
    pub before: Row,
    pub after: Row,
}

impl Report<'_> {
    pub fn table(&self, lang: Lang) -> io::Result<()> {
        let mut out = io::stdout().lock();
        for line in lines(&self.import.faults, lang) {
            writeln!(out, "{line}")?;
        }
        for line in register::lines(&self.warnings, lang) {
            writeln!(out, "{line}")?;
        }
        writeln!(out, "{}", self.counts())?;
        let Some(targets) = self.targets else {
            return writeln!(out, "Có lỗi nên không ghi gì. Sửa các ô trên rồi chạy lại.");
        };
        let changes = &self.import.changes;
        for line in each(changes) {
            writeln!(out, "{line}")?;
        }
        writeln!(out, "{}", sum(changes))?;
        if !self.written {
            writeln!(out, "Chỉ xem trước, không ghi gì.")?;
        }
        let mut table = Printed::new();
        table.load_style(comfy_table::presets::NOTHING);
        table.set_header(["Chỉ tiêu", "Đến ngày", "Trước", "Sau", "Mục tiêu", "Trạng thái"]);
        for Shift { name, goal, before, after } in targets {
            table.add_row([
                plain(name),
                format::day(lang, after.as_of),
                value(before),
                value(after),
                number::goal(lang, *goal),
                after.status.map_or("", |it| status::name(it).in_lang(lang)).to_owned(),
            ]);
        }
        for column in 2..5 {
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

/// Of one table more new rows are counted only; JSON has all.
const MOST: usize = 100;

/// A line for each row that is new, and each cell that was filled.
fn each(changes: &Changes) -> Vec<String> {
    let new = |table: Table, ids: &[String]| {
        let title = table.description().title.vi.to_lowercase();
        let more = ids.len().saturating_sub(MOST);
        let more = (more > 0).then(|| format!("thêm: {more} {title} khác"));
        let told = ids.iter().take(MOST).map(|id| format!("thêm: {title} {id}"));
        told.chain(more).collect::<Vec<_>>()
    };
    let mut lines = new(Table::Entities, &changes.entities);
    lines.extend(new(Table::Products, &changes.products));
    lines.extend(changes.changed.iter().map(|change| {
        let Change { table, id, column, value } = change;
        plain(&format!("bổ sung: {table} {id}, {column}: {value}"))
    }));
    lines
}

/// `Thêm 2 chủ thể, 3 sản phẩm, 3 giấy chứng nhận; bổ sung 1 ô; giữ nguyên 0 dòng đã có.`
fn sum(changes: &Changes) -> String {
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
