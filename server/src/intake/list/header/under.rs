//! Whether a heading that stands below another one says there what it says alone.

use app::schema::ListField;

use crate::written::{stars, words};

/// What is said of the recognition itself.
const RECOGNITION: [&str; 6] =
    ["ocop", "cong nhan", "phan hang", "xep hang", "hang sao", "danh gia"];
/// Above days and numbers these leave open whose they are: the list’s own.
const NEUTRAL: [&str; 13] = [
    "giay chung nhan",
    "giay chung nhan san pham",
    "cap giay chung nhan",
    "gcn",
    "chung nhan",
    "ket qua",
    "thoi gian",
    "thoi han",
    "hieu luc",
    "ngay thang",
    "van ban",
    "thong tin",
    "thong tin chung",
];
/// Papers that have a number, a day and an issuer too.
const OTHER_PAPERS: [&str; 15] = [
    "attp",
    "vsattp",
    "an toan thuc pham",
    "kinh doanh",
    "dkkd",
    "dang ky",
    "vietgap",
    "haccp",
    "iso",
    "nhan hieu",
    "so huu",
    "thanh lap",
    "dai dien",
    "can cuoc",
    "cong bo",
];
/// Who leads an entity.
const LEADERS: [&str; 12] = [
    "dai dien",
    "chu the",
    "chu ho",
    "chu co so",
    "chu so huu",
    "giam doc",
    "dung dau",
    "lanh dao",
    "quan ly",
    "doi tuong",
    "thong tin",
    "thong tin chung",
];
/// Whom an entity counts.
const COUNTED: [&str; 5] = ["lao dong", "thanh vien", "xa vien", "nhan cong", "so luong"];
/// Places at which no product is made.
const OTHER_PLACES: [&str; 10] = [
    "dai dien",
    "thuong tru",
    "nguyen lieu",
    "vung trong",
    "diem ban",
    "ban hang",
    "ban san pham",
    "gioi thieu",
    "phan phoi",
    "tieu thu",
];

/// True when `last` is `field` also below `above`, whose own meaning is `upper`.
pub fn fits(field: ListField, last: &str, above: &str, upper: Option<ListField>) -> bool {
    use ListField as F;

    let said = words(above);
    let speaks = |of: &[&str]| of.iter().any(|it| has(&said, it));
    // A merged title.
    if speaks(&["danh sach"]) {
        return true;
    }
    match field {
        F::Decision | F::GrantedOn | F::GrantedBy | F::Ends => {
            let own = words(last);
            let names_it = RECOGNITION.iter().chain(&["quyet dinh", "qd"]).any(|it| has(&own, it));
            let of_ours = NEUTRAL.contains(&&*said)
                || speaks(&RECOGNITION)
                || said.starts_with("quyet dinh")
                || matches!(
                    upper,
                    Some(
                        F::Decision
                            | F::GrantedOn
                            | F::GrantedBy
                            | F::Ends
                            | F::Stars
                            | F::Product
                            | F::Number
                    )
                );
            (names_it || of_ours) && (speaks(&["ocop"]) || !speaks(&OTHER_PAPERS))
        }
        F::WomenLed | F::MinorityLed => {
            let of_leader =
                matches!(upper, Some(F::Entity | F::Kind | F::WomenLed | F::MinorityLed));
            (of_leader || speaks(&LEADERS)) && !speaks(&COUNTED)
        }
        F::Address | F::Production | F::Commune | F::District | F::Province => {
            !speaks(&OTHER_PLACES)
        }
        F::Stars => !stars::is_denied(above),
        _ => true,
    }
}

fn has(said: &str, word: &str) -> bool {
    format!(" {said} ").contains(&format!(" {word} "))
}
