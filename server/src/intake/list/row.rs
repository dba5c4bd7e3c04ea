//! What the rows below a header are.

mod complete;
mod numbering;
mod short;
pub mod wrapped;

use app::schema::{ListField, Pair};

use self::numbering::is_number;
pub use self::{
    complete::{has_stars, is_complete, is_named},
    numbering::{is_letter, is_of_a_product, is_of_a_section, number_text, ordinal},
    short::is_short_of_place,
};
use super::{header::Header, text::text_of};
use crate::{
    sheet::{Cell, Row},
    written::{
        begins,
        line::{self, SECTIONS},
        roman, words,
    },
};

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Product,
    /// Nothing, or numbers alone.
    Blank,
    /// A line that may say something of the rows below.
    Section(String),
    Skipped(Skipped),
}

/// Why a row with text is no product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    Total,
    Header,
    /// Also what follows it.
    Signature,
    /// On the rows, of which more may follow.
    Remark,
    /// The rest of the row above.
    Wrapped,
    /// It says nothing of the rows below either.
    Other,
}

impl Skipped {
    pub const fn name(self) -> Pair {
        match self {
            Self::Total => Pair { vi: "dòng tổng", en: "a row of totals" },
            Self::Header => Pair { vi: "tiêu đề lặp lại", en: "the headings again" },
            Self::Signature | Self::Remark => Pair {
                vi: "phần ký, nơi nhận, ghi chú",
                en: "a signature, recipients or remarks",
            },
            Self::Wrapped => Pair {
                vi: "phần tiếp của dòng trên, đã nối vào ô cùng cột",
                en: "the rest of the row above, joined to its cells",
            },
            Self::Other => Pair {
                vi: "không có tên sản phẩm và chủ thể",
                en: "neither a product nor an entity is named",
            },
        }
    }
}

pub fn what(row: &Row, header: &Header) -> What {
    let mut texts: Vec<(usize, String)> = Vec::new();
    let mut numbers = 0;
    for (at, cell) in row.1.iter().enumerate() {
        match text_of(cell) {
            None => {}
            Some(_) if matches!(cell.value(), Cell::Number(_)) => numbers += 1,
            Some(text) if is_number(&text) => numbers += 1,
            Some(text) if header.column(ListField::Number) == Some(at) && is_letter(&text) => {
                numbers += 1;
            }
            // A merged cell says the same in all its columns.
            Some(text) if texts.iter().any(|(_, known)| *known == text) => {}
            Some(text) => texts.push((at, text)),
        }
    }
    // `A | B | C | 1 | 2`: the columns lettered and numbered.
    let lettered = texts.iter().all(|(_, text)| is_letter(text));
    if lettered && !texts.is_empty() && texts.len() + numbers > 2 {
        return What::Blank;
    }
    let Some((at, first)) = texts.first() else {
        if row.1.iter().any(|cell| cell.failed().is_some()) {
            return What::Product;
        }
        // `3` below the stars, and nothing else.
        let says = |at: usize| row.1.get(at).and_then(text_of).is_some();
        let known = ListField::ALL.into_iter().filter(|it| *it != ListField::Number);
        let alone = numbers == 1 && known.filter_map(|it| header.column(it)).any(says);
        return if alone { What::Skipped(Skipped::Other) } else { What::Blank };
    };
    if header.is_repeated(row) {
        return What::Skipped(Skipped::Header);
    }
    let said = words(first);
    let product = header.column(ListField::Product);
    let entity = header.column(ListField::Entity);
    let says = |column: Option<usize>| column.and_then(|at| text_of(row.1.get(at)?)).is_some();
    let is_whole = says(product) && says(entity) && texts.len() > 1;
    let number = number_text(row, header);
    let numbered = number.as_deref().is_some_and(is_number);
    if line::is_total(first) && !(is_whole && numbered) {
        return What::Skipped(Skipped::Total);
    }
    if is_complete(row, header) {
        return What::Product;
    }
    let among_names = is_whole || [product, entity].contains(&Some(*at));
    if !numbered && line::is_signature(first, among_names) {
        return What::Skipped(match line::is_remark(first) {
            true => Skipped::Remark,
            false => Skipped::Signature,
        });
    }
    let line = || texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
    let of_a_section = number.is_some_and(|text| text.contains(roman::LETTERS) || is_letter(&text));
    let names_a_section =
        SECTIONS.iter().any(|word| begins(&said, word)) || is_short_of_place(first);
    // `IV | Thị xã Sa Pa | 05 sản phẩm`
    let counted = texts[1..].iter().all(|(_, text)| is_count(text));
    if counted && (of_a_section || (names_a_section && numbers <= 1)) {
        return What::Section(first.clone());
    }
    if is_whole || (says(product) && (numbered || numbers > 0 || texts.len() > 1)) {
        return What::Product;
    }
    // `1 | | HTX Minh Họa | …`: its product is missing, which is to be told.
    let graded = complete::is_graded(row, header);
    let is_alone = texts.len() == 1;
    if says(entity) && ((numbered || graded) && !is_alone || numbered && graded && !names_a_section)
    {
        return What::Product;
    }
    What::Section(line())
}

/// `05 sản phẩm`, `3 chủ thể`.
fn is_count(text: &str) -> bool {
    let said = words(text);
    said.split_once(' ').is_some_and(|(number, of)| {
        number.bytes().all(|it| it.is_ascii_digit())
            && matches!(of, "san pham" | "sp" | "chu the" | "co so")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::list::header;

    fn row(text: &str) -> Row {
        let cell = |text: &str| match text.trim() {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned().into()),
        };
        (9, text.split('|').map(cell).collect())
    }

    fn check(text: &str, expected: &What) {
        let head = row("STT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao");
        let header = header::find(&[head], &[]).expect("a header");
        assert_eq!(&what(&row(text), &header), expected, "{text}");
    }

    #[test]
    fn rows_that_are_no_data_are_known() {
        let section = |text: &str| What::Section(text.to_owned());
        check("1|Chè xanh|HTX A|xã B|3", &What::Product);
        check("1|Chè xanh|||3", &What::Product);
        check("1||HTX A|xã B|3", &What::Product);
        check("2|Tổng hợp trà|HTX A|xã B|3", &What::Product);
        check("||||", &What::Blank);
        check("7||||", &What::Blank);
        check("(1)|(2)|(3)|(4)|(5)", &What::Blank);
        check("|Tổng cộng|35 sản phẩm||", &What::Skipped(Skipped::Total));
        check("Tổng số: 35 sản phẩm||||", &What::Skipped(Skipped::Total));
        check("Cộng||||12", &What::Skipped(Skipped::Total));
        check("|Tổng huyện Bát Xát|||1", &What::Skipped(Skipped::Total));
        check("Trong đó: 01 sản phẩm 4 sao||||", &What::Skipped(Skipped::Total));
        check("||||4", &What::Skipped(Skipped::Other));
        check("★★★★||||", &section("★★★★"));
        check("A|SẢN PHẨM ĐẠT 4 SAO|||", &section("SẢN PHẨM ĐẠT 4 SAO"));
        check("IV|Thị xã Sa Pa|05 sản phẩm||", &section("Thị xã Sa Pa"));
        check("STT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao", &What::Skipped(Skipped::Header));
        check("I|Huyện Bát Xát|||", &section("Huyện Bát Xát"));
        check("I|Bát Xát|||12", &section("Bát Xát"));
        check("1|Huyện Bát Xát|||", &section("Huyện Bát Xát"));
        check("I. Huyện Bát Xát||||", &section("I. Huyện Bát Xát"));
        check("2|TX Sa Pa|||", &section("TX Sa Pa"));
        check("2|H. Bắc Hà|05 sản phẩm||", &section("H. Bắc Hà"));
        let merged = "I. Huyện Bát Xát|I. Huyện Bát Xát|I. Huyện Bát Xát|I. Huyện Bát Xát|";
        check(merged, &section("I. Huyện Bát Xát"));
        check("Nơi nhận:|||TM. ỦY BAN NHÂN DÂN|", &What::Skipped(Skipped::Signature));
        check("|||KT. CHỦ TỊCH|", &What::Skipped(Skipped::Signature));
        check("A|B|C|1|2", &What::Blank);
        check("Đ|SẢN PHẨM ĐẠT 4 SAO|||", &section("SẢN PHẨM ĐẠT 4 SAO"));
        for text in ["Ghi chú: số liệu đến tháng 11||||", "|Lưu ý: số liệu||||"] {
            check(text, &What::Skipped(Skipped::Remark));
        }
    }

    #[test]
    fn a_row_with_a_number_and_stars_is_a_product_that_lacks_its_name() {
        check("2||HTX A||4", &What::Product);
        check("2||HTX A||", &What::Section("HTX A".to_owned()));
        check("I||HTX A||4", &What::Section("HTX A".to_owned()));
    }

    #[test]
    fn a_name_that_begins_like_a_signature_is_a_name() {
        for name in ["Lựu đỏ", "Lưu niệm thổ cẩm"] {
            check(&format!("|{name}|HTX A|xã B|"), &What::Product);
            check(&format!("|{name}|||"), &What::Section(name.to_owned()));
        }
        for text in ["|Lưu: VT|||", "||KT CHỦ TỊCH||", "|KT. CHỦ TỊCH|TM. UBND||"] {
            check(text, &What::Skipped(Skipped::Signature));
        }
    }

    #[test]
    fn a_row_that_says_all_of_a_product_is_one_whatever_its_name() {
        for name in
            ["Ghi chú Sa Pa", "Nơi nhận quà", "Tổng quán sủ", "Sản phẩm 4 sao", "Huyện ủy trà"]
        {
            check(&format!("|{name}|HTX A|xã B|4 sao"), &What::Product);
        }
        check("||HTX A|xã B|4 sao", &What::Product);
        check("|Tổng cộng|35 sản phẩm|12 xã|4", &What::Skipped(Skipped::Total));
        check("|Người lập biểu|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|", &What::Skipped(Skipped::Signature));
    }
}
