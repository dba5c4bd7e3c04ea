//! Papers beside decisions: proposals, notices, reports.

use super::decision::{decision, decisions};
use crate::{
    intake::list::{
        day::{self, ListDay},
        number,
    },
    written::{begins, words},
};

/// True for a text that names a paper and no decision: `15/TTr-UBND ngày 20/12/2023`.
pub fn is_other_paper(text: &str) -> bool {
    names_another(text) && decisions(text).is_empty()
}

/// The day of the decision that a text names, not of another paper in it.
pub fn day_of_decision(text: &str) -> Option<ListDay> {
    let behind = || day::find(&decision(text)?.1);
    names_another(text).then(behind).flatten().or_else(|| day::find(text))
}

/// What the decision that a text names is about, where that is no recognition: `hỗ trợ kinh phí …`.
pub fn other_subject(text: &str) -> Option<String> {
    let (_, rest) = decision(text)?;
    let lower = rest.to_lowercase();
    let (_, subject) = ["về việc", "v/v"].iter().find_map(|mark| lower.split_once(mark))?;
    let said = words(subject);
    let is_other = SUBJECTS.iter().any(|other| begins(&said, other));
    is_other.then(|| subject.trim().trim_end_matches(')').to_owned())
}

/// With what the subjects of other decisions begin.
const SUBJECTS: [&str; 10] = [
    "ho tro",
    "cap kinh phi",
    "thanh lap",
    "kien toan",
    "khen thuong",
    "tang thuong",
    "giao",
    "phe duyet ke hoach",
    "phe duyet kinh phi",
    "phe duyet du toan",
];

fn names_another(text: &str) -> bool {
    let said = words(text);
    let text = number::close_up(text);
    let mut numbers = text.split_whitespace().filter(|word| word.contains('/'));
    NAMES.iter().any(|name| begins(&said, name))
        || numbers.any(|number| words(number).split(' ').any(|mark| MARKS.contains(&mark)))
}

const NAMES: [&str; 8] = [
    "to trinh",
    "thong bao",
    "bao cao",
    "cong van",
    "ke hoach",
    "nghi quyet",
    "bien ban",
    "huong dan",
];
/// What stands for them in a number.
const MARKS: [&str; 8] = ["ttr", "tb", "bc", "cv", "kh", "nq", "bb", "hd"];

#[cfg(test)]
mod tests {
    use app::format;

    use super::*;

    #[test]
    fn another_paper_is_no_decision() {
        for (text, expected) in [
            ("15/TTr-UBND ngày 20/12/2023", true),
            ("Thông báo số 15/TB-HĐ ngày 20/12/2023", true),
            ("15 /BC – UBND", true),
            ("Công văn 15/UBND-NN", true),
            ("15/QĐ-UBND ngày 20/12/2023", false),
            ("Tờ trình số 15/TTr-UBND; Quyết định số 20/QĐ-UBND", false),
            ("15", false),
            ("20/12/2023", false),
            ("", false),
        ] {
            assert_eq!(is_other_paper(text), expected, "{text}");
        }
    }

    #[test]
    fn a_decision_on_something_else_did_not_recognise() {
        let check = |subject: &str, expected: Option<&str>| {
            let text = format!("(Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 {subject})");
            assert_eq!(other_subject(&text).as_deref(), expected, "{subject}");
        };
        check("về việc công nhận sản phẩm OCOP", None);
        check("Về việc phê duyệt kết quả đánh giá, phân hạng", None);
        check("của UBND huyện Bát Xát", None);
        let support = "hỗ trợ kinh phí cho sản phẩm được công nhận";
        check(&format!("về việc {support}"), Some(support));
        check("V/v thành lập Hội đồng đánh giá", Some("thành lập hội đồng đánh giá"));
    }

    #[test]
    fn the_day_is_that_of_the_decision() {
        let check = |text: &str, expected: &str| {
            let day = day_of_decision(text).map(|written| format::date(written.day));
            assert_eq!(day.as_deref(), Some(expected), "{text}");
        };
        let day = "20/12/2023";
        check("Tờ trình 15/TTr-UBND ngày 1/12/2023, 20/QĐ-UBND ngày 20/12/2023", day);
        check("ngày 20/12/2023 20/QĐ-UBND, hiệu lực từ 25/12/2023", day);
        check("20/QĐ-UBND ngày 20/12/2023", day);
    }
}
