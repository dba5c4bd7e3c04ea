//! What stands behind the name of an entity and is neither name nor address.

/// Words that say so before a colon or a number.
const LABELS: [&str; 17] = [
    "giám đốc",
    "phó giám đốc",
    "gđ",
    "người đại diện",
    "đại diện",
    "đd",
    "chủ hộ",
    "chủ cơ sở",
    "chủ nhiệm",
    "mst",
    "mã số thuế",
    "msdn",
    "mã số",
    "đkkd",
    "gpkd",
    "đc",
    "đ/c",
];

/// The name without its representative, tax number or address behind it, up to the end: `HTX A` of
/// `HTX A (Giám đốc: Lò Thị B)`.
pub fn without(text: &str) -> &str {
    let text = text.trim_end();
    let mut ends = text.match_indices(['(', '\n', ';', ',', '-', '–']);
    let end = ends.find(|(at, mark)| {
        let behind = &text[at + mark.len()..];
        // A bracket ends the text.
        let is_last = *mark != "(" || behind.find(')') == Some(behind.len() - 1);
        is_last && is_labelled(behind)
    });
    end.map(|(at, _)| text[..at].trim_end()).filter(|name| !name.is_empty()).unwrap_or(text)
}

/// True for a label before a colon or digits.
fn is_labelled(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(LONGEST).collect::<String>().to_lowercase();
    LABELS.iter().filter_map(|label| begin.strip_prefix(label)).any(|rest| {
        let rest = rest.trim_start();
        rest.starts_with(':') || rest.starts_with(|it: char| it.is_ascii_digit())
    })
}

/// Letters of the longest label, and what stands behind it.
const LONGEST: usize = 24;

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn the_name_of_an_entity_ends_before_who_represents_it() {
        for (text, expected) in [
            ("HTX Quyết Tiến (Giám đốc: Lò Thị Mai)", "HTX Quyết Tiến"),
            ("HTX Quyết Thắng\nĐại diện: Lò Văn Mai", "HTX Quyết Thắng"),
            ("HTX An Phú; ĐC: Bản Qua", "HTX An Phú"),
            ("Hộ kinh doanh Lò Văn Páo (MST 5300123456)", "Hộ kinh doanh Lò Văn Páo"),
            ("HTX Mường Hum - ĐD: Lò A Páo", "HTX Mường Hum"),
            ("HTX Đại diện Sa Pa", "HTX Đại diện Sa Pa"),
            ("Công ty A, Giám đốc trẻ", "Công ty A, Giám đốc trẻ"),
            ("HTX A (thành lập 2019)", "HTX A (thành lập 2019)"),
            ("HTX A (GĐ: X) và HTX B", "HTX A (GĐ: X) và HTX B"),
            ("HTX Tả Phìn (MST: 1) (Dao đỏ)", "HTX Tả Phìn (MST: 1) (Dao đỏ)"),
            ("Công ty A (Đại diện tại Lào Cai)", "Công ty A (Đại diện tại Lào Cai)"),
        ] {
            assert_eq!(without(text), expected, "{text}");
        }
    }
}
