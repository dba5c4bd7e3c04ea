//! What an import did, for people and for programs.

use std::io::{self, Write};

use app::{
    board::{Goal, Text},
    format::{self, Lang},
    schema::{Pair, Table},
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

use crate::command::{counts, plain};

const HEAD: [Pair; 6] = [
    Pair { vi: "Chỉ tiêu", en: "Target" },
    Pair { vi: "Đến ngày", en: "On" },
    Pair { vi: "Trước", en: "Before" },
    Pair { vi: "Sau", en: "After" },
    Pair { vi: "Mục tiêu", en: "Goal" },
    Pair { vi: "Trạng thái", en: "Status" },
];

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
    #[serde(skip)]
    pub number: u32,
    #[serde(skip)]
    pub name: Text,
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
        writeln!(out, "{}", self.counts(lang))?;
        let Some(targets) = self.targets else {
            let nothing = lang.pick(
                "Có lỗi nên không ghi gì. Sửa các ô trên rồi chạy lại.",
                "There are errors, so nothing was written. Correct the cells above and run it again.",
            );
            return writeln!(out, "{nothing}");
        };
        let changes = &self.import.changes;
        for line in each(changes, lang) {
            writeln!(out, "{line}")?;
        }
        writeln!(out, "{}", sum(changes, lang))?;
        if !self.written {
            let only = lang.pick("Chỉ xem trước, không ghi gì.", "A preview; nothing was written.");
            writeln!(out, "{only}")?;
        }
        let mut table = Printed::new();
        table.load_style(comfy_table::presets::NOTHING);
        table.set_header(HEAD.map(|it| it.in_lang(lang)));
        for Shift { number, name, goal, before, after } in targets {
            table.add_row([
                plain(&format!("{number}. {}", lang.text(name))),
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

    pub fn json(&self, lang: Lang) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let faults: Vec<_> = self.import.faults.iter().map(|it| it.record(lang)).collect();
        let warnings: Vec<_> = self.warnings.iter().map(|it| it.record(lang)).collect();
        let report = json!({
            "written": self.written,
            "changes": self.targets.map(|_| &self.import.changes),
            "targets": self.targets,
            "faults": faults,
            "register_warnings": warnings,
        });
        serde_json::to_writer(&mut out, &report)?;
        writeln!(out)
    }

    /// `2 lỗi, 1 cảnh báo, 4 thông báo`.
    fn counts(&self, lang: Lang) -> String {
        let count = |severity: Severity| {
            let own = self.import.faults.iter().filter(|it| it.code.severity() == severity).count();
            let more = if severity == Severity::Warning { self.warnings.len() } else { 0 };
            (severity, own + more)
        };
        counts(Severity::ALL.map(count).into_iter(), lang)
    }
}

/// Of one table more new rows are counted only; JSON has all.
const MOST: usize = 100;

/// A line for each row that is new, and each cell that was filled.
fn each(changes: &Changes, lang: Lang) -> Vec<String> {
    let (added, filled) = lang.pick(("thêm", "bổ sung"), ("new", "filled"));
    let new = |table: Table, ids: &[String]| {
        let title = table.description().title.in_lang(lang).to_lowercase();
        let more = ids.len().saturating_sub(MOST);
        let more = (more > 0).then(|| match lang {
            Lang::Vi => format!("{added}: {more} {title} khác"),
            Lang::En => format!("{added}: {more} more {title}"),
        });
        let told = ids.iter().take(MOST).map(|id| format!("{added}: {title} {id}"));
        told.chain(more).collect::<Vec<_>>()
    };
    let mut lines = new(Table::Entities, &changes.entities);
    lines.extend(new(Table::Products, &changes.products));
    lines.extend(changes.changed.iter().map(|change| {
        let Change { table, id, column, value } = change;
        plain(&format!("{filled}: {table} {id}, {column}: {value}"))
    }));
    lines
}

/// `Thêm 2 chủ thể, 3 sản phẩm, 3 giấy chứng nhận; bổ sung 1 ô; giữ nguyên 0 dòng đã có.`
fn sum(changes: &Changes, lang: Lang) -> String {
    let (entities, products) = (changes.entities.len(), changes.products.len());
    let Changes { certificates, changed, left, .. } = changes;
    let filled = changed.len();
    match lang {
        Lang::Vi => format!(
            "Thêm {entities} chủ thể, {products} sản phẩm, {certificates} giấy chứng nhận; bổ sung {filled} ô; giữ nguyên {left} dòng đã có."
        ),
        Lang::En => format!(
            "New: entities {entities}, products {products}, certificates {certificates}; cells filled: {filled}; rows that were there: {left}."
        ),
    }
}

/// `41`, or `57/101` for a share.
fn value(row: &Row) -> String {
    match (row.numerator, row.denominator) {
        (Some(numerator), Some(denominator)) => format!("{numerator}/{denominator}"),
        (Some(count), None) => count.to_string(),
        _ => String::new(),
    }
}
