//! Names of two parts, as `Xuân Hương - Đà Lạt`, in addresses whose parts stand apart in the same way.

use std::collections::HashSet;

/// Names of two parts, in small letters.
pub struct OfTwo(HashSet<String>);

/// What stands between the parts of a name, and between those of an address.
const DASH: &str = " - ";
/// More words no part of a name has.
const WORDS: usize = 4;

impl OfTwo {
    /// Those among `names`.
    pub fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        Self(names.filter(|name| name.contains(DASH)).map(str::to_lowercase).collect())
    }

    /// An address in which the parts of a name are not apart: `phường Xuân Hương-Đà Lạt`.
    pub fn joined(&self, address: &str) -> String {
        let mut parts = address.split(DASH);
        let mut joined = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let ends: Vec<String> = ends(&joined).map(str::to_lowercase).collect();
            let is_one = begins(part).any(|begin| {
                let begin = begin.to_lowercase();
                ends.iter().any(|end| self.0.contains(&format!("{end}{DASH}{begin}")))
            });
            joined += if is_one { "-" } else { DASH };
            joined += part;
        }
        joined
    }
}

/// The last words of a text, up to so many.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    let marks = text.rmatch_indices([' ', ',', ';', '(']);
    marks.map(|(at, _)| &text[at + 1..]).chain([text]).take(WORDS)
}

/// The first words of a text, up to so many.
fn begins(text: &str) -> impl Iterator<Item = &str> {
    let marks = text.match_indices([' ', ',', ';', ')']);
    marks.map(|(at, _)| &text[..at]).chain([text]).take(WORDS)
}

#[cfg(test)]
mod tests {
    use super::OfTwo;

    #[test]
    fn only_the_parts_of_a_name_are_joined() {
        let names =
            OfTwo::of(["Xuân Hương - Đà Lạt", "Văn Miếu - Quốc Tử Giám", "Sa Pa"].into_iter());
        for (address, joined) in [
            ("phường Xuân Hương - Đà Lạt", "phường Xuân Hương-Đà Lạt"),
            ("Tổ 1 - XUÂN HƯƠNG - ĐÀ LẠT, Lâm Đồng", "Tổ 1 - XUÂN HƯƠNG-ĐÀ LẠT, Lâm Đồng"),
            ("(Văn Miếu - Quốc Tử Giám) - Hà Nội", "(Văn Miếu-Quốc Tử Giám) - Hà Nội"),
            ("Sa Pa - Lào Cai", "Sa Pa - Lào Cai"),
            ("Xuân Hương - Bảo Lộc", "Xuân Hương - Bảo Lộc"),
            ("", ""),
        ] {
            assert_eq!(names.joined(address), joined);
        }
        let long = "Xuân Hương - Đà Lạt ".repeat(10_000);
        assert_eq!(names.joined(&long), long.replace(" - ", "-"));
    }
}
