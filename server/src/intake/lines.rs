//! Faults as a person reads them, equal ones as one line.

use std::collections::HashMap;

use app::format::{Lang, visible};

use super::Fault;
use crate::{
    sheet::{cell::column_letters, stem},
    written::spans,
};

/// A line for each fault; those that say the same of one column of a sheet share one.
pub fn lines(faults: &[Fault], lang: Lang) -> Vec<String> {
    let mut gathered: Vec<(&Fault, Vec<u32>)> = Vec::new();
    let mut known = HashMap::new();
    for fault in faults {
        let column = fault.cell.map(|(_, column)| column);
        let place = (fault.code, &fault.file, &fault.sheet, column);
        let at = *known.entry((place, &fault.value, &fault.details)).or_insert_with(|| {
            gathered.push((fault, Vec::new()));
            gathered.len() - 1
        });
        gathered[at].1.extend(fault.cell.map(|(row, _)| row));
    }
    let sorted = gathered.iter_mut().map(|(fault, rows)| {
        rows.sort_unstable();
        line(fault, rows, lang)
    });
    sorted.collect()
}

/// `lỗi E512: danh-sach.xlsx, Sheet1, ô F7: …`.
fn line(fault: &Fault, rows: &[u32], lang: Lang) -> String {
    let severity = fault.code.severity().name();
    // The only sheet of a text is called as its file is.
    let sheet = Some(&fault.sheet).filter(|name| *name != stem(&fault.file));
    let place = [Some(&fault.file), sheet].into_iter().flatten();
    let mut place: Vec<String> = place.filter(|part| !part.is_empty()).cloned().collect();
    match (rows, fault.cell) {
        ([row], Some((_, column))) => {
            place.push(format!(
                "{} {}{row}",
                lang.pick("ô", "cell"),
                column_letters(column as usize - 1)
            ));
        }
        ([_, ..], Some((_, column))) => {
            let letters = column_letters(column as usize - 1);
            place.push(match lang {
                Lang::Vi => format!("cột {letters}, dòng {}", spans(rows)),
                Lang::En => format!("column {letters}, rows {}", spans(rows)),
            });
        }
        _ => {}
    }
    if place.is_empty() {
        place.push("--same, --column".to_owned());
    }
    let word = lang.pick(severity.vi, severity.en);
    let line = format!("{word} {}: {}: {}", fault.code.id(), place.join(", "), fault.line(lang));
    visible(&line).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::fault::Code;

    #[test]
    fn equal_faults_share_a_line() {
        let fault = |row, value: &str| Fault {
            code: Code::UnknownGroup,
            file: "a.xlsx".into(),
            sheet: "S".into(),
            cell: Some((row, 3)),
            field: None,
            value: value.into(),
            details: vec![],
            suggestion: None,
        };
        let faults = [fault(2, "a"), fault(3, "a"), fault(4, "a\u{7}{0}"), fault(7, "a")];
        let lines = lines(&faults, Lang::En);
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0].starts_with("error E510: a.xlsx, S, column C, rows 2–3, 7: «a» is none"),
            "{lines:?}"
        );
        assert!(
            lines[1].starts_with("error E510: a.xlsx, S, cell C4: «a{0}» is none"),
            "{lines:?}"
        );
    }
}
