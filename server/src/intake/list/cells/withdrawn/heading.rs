//! Headings that say of the rows marked below them that they were not recognised, or no longer are.

use std::sync::LazyLock;

use crate::{
    intake::fault::Code,
    sheet::Cell,
    written::{
        dash::is_dash,
        denial::{ENDED, Phrases, REFUSED},
        spelled, words,
    },
};

/// `Hết hạn` is said of many papers.
static LAPSED: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(&["hết hiệu lực"]));

/// True for a column on another paper or on the product itself, whose words are not of its grade.
pub fn is_of_another(heading: &str) -> bool {
    let said = format!(" {} ", words(heading));
    OTHERS.iter().any(|other| said.contains(&format!(" {other} ")))
}

const OTHERS: [&str; 14] = [
    "attp",
    "vsattp",
    "an toan",
    "vietgap",
    "globalgap",
    "iso",
    "haccp",
    "nhan hieu",
    "ma vach",
    "ma so",
    "mo ta",
    "quy cach",
    "thanh phan",
    "bao bi",
];

/// What a heading says of the rows in which something but no stands below it.
pub fn says_of(heading: &str, cell: &Cell<'_>) -> Option<Code> {
    let says = spelled(heading);
    let is_no = match cell.value() {
        Cell::Flag(flag) => !flag,
        Cell::Number(number) => *number == 0.0,
        cell => {
            cell.text().is_some_and(|text| is_dash(text) || matches!(&*words(text), "khong" | "0"))
        }
    };
    if is_no {
        return None;
    }
    let ended = ENDED.are_in(&says) || LAPSED.are_in(&says);
    let ended = ended.then_some(Code::Withdrawn);
    ended.or_else(|| REFUSED.are_all_of(&says).then_some(Code::NotRecognised))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_may_be_of_another_paper() {
        for heading in ["Giấy ATTP", "Mô tả sản phẩm", "Giấy chứng nhận VietGAP"] {
            assert!(is_of_another(heading), "{heading}");
        }
        for heading in ["Ghi chú", "Kết quả", "Giấy chứng nhận OCOP"] {
            assert!(!is_of_another(heading), "{heading}");
        }
    }

    #[test]
    fn a_heading_denies_the_rows_that_are_marked_below_it() {
        let check = |heading: &str, text: &str, expected| {
            let cell = Cell::Text(text.to_owned().into());
            assert_eq!(says_of(heading, &cell), expected, "{heading} {text}");
        };
        check("Không đạt", "x", Some(Code::NotRecognised));
        check("Không đạt", "-", None);
        check("Không đạt", "không", None);
        check("Đạt/Không đạt", "Đạt", None);
        check("Ngày thu hồi", "5/6/2024", Some(Code::Withdrawn));
        for text in ["-", "không"] {
            check("Ngày thu hồi", text, None);
        }
    }
}
