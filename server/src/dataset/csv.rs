use app::part::csv::field;

use super::{Dataset, Question, Value};

/// The rows as RFC 4180 in UTF-8 with a byte order mark, under the columns' own names.
///
/// Text that a spreadsheet would take for a formula begins with `'`, which is taken off
/// where a register is read; numbers, days and flags stay what they are.
pub fn csv(dataset: &Dataset, asked: &Question<'_>) -> String {
    let mut text = String::from('\u{feff}');
    let names: Vec<&str> = dataset.columns.iter().map(|column| column.name.as_str()).collect();
    text += &names.join(",");
    text += "\r\n";
    dataset.each(asked, &mut |row| {
        for (place, value) in row.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            match value {
                Value::Missing => {}
                Value::Text(words) => text += &field(words),
                Value::Integer(number) => text += &number.to_string(),
                Value::Number(number) => text += &number.to_string(),
                Value::Flag(flag) => text += if *flag { "true" } else { "false" },
                Value::Day(day) => text += &day.to_string(),
            }
        }
        text += "\r\n";
    });
    text
}
