use app::{
    board::{Board, ClashKind},
    edition::Edition,
};

use super::Rows;

/// The same under every plan.
pub fn rows(_: &Edition, boards: &[&Board], rows: &mut Rows) -> csv::Result<()> {
    for clash in boards.first().into_iter().flat_map(|board| &board.clashes) {
        let (rule, numbers) = rule(&clash.kind);
        let numbers: Vec<String> = numbers.into_iter().map(decimal).collect();
        let source = clash.sources.first().map_or("", |source| &source.url);
        rows.write_record([
            clash.figure.as_str(),
            &clash.place.id,
            rule,
            source,
            &clash.as_of,
            &numbers.join(" "),
        ])?;
    }
    Ok(())
}

/// The rule's name and the numbers that contradict each other, in thousandths.
fn rule(kind: &ClashKind) -> (&'static str, Vec<i64>) {
    match kind {
        ClashKind::Values(values) => ("values", values.clone()),
        ClashKind::Parts { parts, total, .. } => {
            ("parts", parts.iter().map(|(_, value)| *value).chain([*total]).collect())
        }
        ClashKind::Districts { sum, total } => ("districts", vec![*sum, *total]),
        ClashKind::Share { percent, part, whole } => ("share", vec![part.1, whole.1, *percent]),
    }
}

/// Thousandths as `43.3`.
fn decimal(milli: i64) -> String {
    let text = format!("{}.{:03}", milli / 1000, milli % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
