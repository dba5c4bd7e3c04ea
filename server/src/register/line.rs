//! Faults as lines for people: one each, or one for rows that repeat it.

use app::{
    fault::Severity,
    format::{Lang, visible},
};

use super::{Fault, FaultKind};
use crate::written::spans;

/// Values that a line shows of many.
const VALUES: usize = 3;

/// A line for each fault; equal ones of a column are one line with all their rows.
pub fn lines(faults: &[Fault], lang: Lang) -> Vec<String> {
    let mut groups: Vec<Vec<&Fault>> = Vec::new();
    let mut first = std::collections::HashMap::new();
    for fault in faults {
        let mends = fault.kind.severity() != Severity::Error
            || matches!(fault.kind, FaultKind::AbsentTable { .. });
        // Of errors each value counts; what was mended is told once.
        let same = match mends {
            true => (fault.table.1.clone(), fault.column.clone(), fault.kind.code(), String::new()),
            false => {
                let message = format!("{}\n{}", fault.value, fault.message(lang));
                (fault.table.1.clone(), fault.column.clone(), fault.kind.code(), message)
            }
        };
        let at = *first.entry(same).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.push(fault),
            None => groups.push(vec![fault]),
        }
    }
    groups.iter().map(|group| line(group, lang)).collect()
}

impl Fault {
    /// One line: severity, code, place, value, message.
    pub fn line(&self, lang: Lang) -> String {
        line(&[self], lang)
    }
}

fn line(group: &[&Fault], lang: Lang) -> String {
    let Some(&first) = group.first() else { return String::new() };
    let severity = first.kind.severity().name().in_lang(lang);
    let mut line = format!("{severity} {}: {}", first.kind.code().id(), first.table.1);
    let rows: Vec<u32> = group.iter().filter_map(|fault| fault.row).collect();
    if !rows.is_empty() {
        line += &format!(", {} {}", lang.pick("dòng", "row"), spans(&rows));
    }
    if let Some(column) = &first.column {
        line += &format!(", {} {column}", lang.pick("cột", "column"));
    }
    let mut told: Vec<String> = Vec::new();
    for fault in group {
        let (value, message) = (shown(&fault.value), fault.message(lang));
        let one = match value.is_empty() || message.contains(&format!("«{value}»")) {
            true => message,
            false => format!("«{value}»: {message}"),
        };
        if !told.contains(&one) {
            told.push(one);
        }
        if told.len() > VALUES {
            break;
        }
    }
    let more = told.len() > VALUES;
    told.truncate(VALUES);
    // Of one message the values stand together.
    let message = first.message(lang);
    let values = told.iter().map(|one| one.strip_suffix(&format!(": {message}")));
    let text = match values.collect::<Option<Vec<_>>>() {
        Some(values) if values.len() > 1 => {
            format!("{}{}: {message}", values.join(", "), if more { ", …" } else { "" })
        }
        _ => told.join(" ") + if more { " …" } else { "" },
    };
    visible(&format!("{line}: {text}")).into_owned()
}

/// A value on one line, with what nobody sees made visible.
fn shown(value: &str) -> String {
    let mut shown = String::new();
    for letter in value.chars() {
        match letter {
            '\n' | '\r' => shown.push('⏎'),
            _ if letter.is_control() || app::format::is_invisible(letter) => {
                shown += &format!("[U+{:04X}]", letter as u32);
            }
            _ => shown.push(letter),
        }
    }
    shown
}
