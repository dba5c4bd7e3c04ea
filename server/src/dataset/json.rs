use super::{Dataset, Question, Value};

/// The rows as one array of objects, a line each; null is "not stated".
pub fn json(dataset: &Dataset, asked: &Question<'_>) -> Vec<u8> {
    let names: Vec<String> =
        dataset.layout.columns.iter().map(|column| quote(column.name) + ":").collect();
    let mut text = String::from("[");
    dataset.each(asked, &mut |row| {
        text += if text.len() == 1 { "\n" } else { ",\n" };
        for (place, (name, value)) in names.iter().zip(row).enumerate() {
            text.push(if place == 0 { '{' } else { ',' });
            text += name;
            match value {
                Value::Missing => text += "null",
                Value::Text(words) => text += &quote(words),
                Value::Integer(number) => text += &number.to_string(),
                // As the command line writes it: a share of 1 is 1.0.
                Value::Number(number) => text += &serde_json::Value::from(*number).to_string(),
                Value::Flag(flag) => text += if *flag { "true" } else { "false" },
                Value::Day(day) => text += &format!("\"{day}\""),
            }
        }
        text.push('}');
    });
    text += "\n]\n";
    text.into_bytes()
}

fn quote(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}
