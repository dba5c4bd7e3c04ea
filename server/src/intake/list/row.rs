//! What the rows below a header are.

mod complete;
mod content;
mod count;
mod numbering;
mod short;
mod skipped;
pub mod wrapped;

pub use self::{
    complete::{has_stars, is_complete, is_graded, is_named},
    count::is_of_stars,
    numbering::{
        is_bullet, is_letter, is_of_a_product, is_of_a_section, number_text, ordinal,
        without_number,
    },
    short::is_short_of_place,
    skipped::Skipped,
};

use self::content::Content;
use super::header::Header;
use crate::{register::group, sheet::Row, written::line};

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

pub fn what(row: &Row, header: &Header) -> What {
    let content = Content::read(row, header);
    let Some((at, first)) = content.texts.first() else { return content.without_text() };
    if content.is_lettered() {
        return What::Blank;
    }
    if header.is_repeated(row) {
        return What::Skipped(Skipped::Header);
    }
    if line::is_total(first) && !(content.is_whole() && content.is_numbered()) {
        return What::Skipped(Skipped::Total);
    }
    if is_complete(row, header) {
        return What::Product;
    }
    let is_signature = || line::is_signature(first, content.is_among_names(*at));
    // `Lưu niệm - nội thất - trang trí` begins as `Lưu: VT` does.
    if !content.is_numbered() && is_signature() && group::read(first).is_none() {
        return What::Skipped(match line::is_remark(first) {
            true => Skipped::Remark,
            false => Skipped::Signature,
        });
    }
    if content.is_of_signers() {
        return What::Skipped(Skipped::Signature);
    }
    if content.is_section() {
        return What::Section(first.clone());
    }
    match content.is_product() {
        true => What::Product,
        false => What::Section(content.line()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{intake::list::header, sheet::Cell};

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
        for text in ["|Tổng SP|||2", "|Tổng hợp|||2", "|Cộng I|||2", "Toàn huyện: 35 sản phẩm||||"]
        {
            check(text, &What::Skipped(Skipped::Total));
        }
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
    fn a_line_on_stars_with_a_count_is_no_product() {
        for name in ["Sản phẩm 3 sao", "- 3 sao", "4 sao", "SẢN PHẨM OCOP HẠNG 4 SAO"] {
            check(&format!("|{name}|||30"), &What::Section(name.to_owned()));
        }
        for number in ["1", "1.1", "2.", "2.1."] {
            let row = format!("{number}|Sản phẩm 4 sao|||");
            check(&row, &What::Section("Sản phẩm 4 sao".to_owned()));
        }
        check("|Sản phẩm 3 sao||12|30", &What::Section("Sản phẩm 3 sao".to_owned()));
        for text in [
            "|Chè 4 sao|||30",
            "|Chè|||3",
            "1|4 sao|||3",
            "1.1|Chè|||",
            "1.1|Tổng hợp trà|HTX A|xã B|3",
            "1.1||HTX A||4",
        ] {
            check(text, &What::Product);
        }
    }

    #[test]
    fn who_signs_is_no_product_and_no_section() {
        for text in [
            "|CÁN BỘ TỔNG HỢP|TRƯỞNG PHÒNG||",
            "|CÁN BỘ TỔNG HỢP|HỢP TÁC XÃ A, xã Bản Qua||",
            "|Thư ký|Chủ tịch hội đồng||",
            "|(Đã ký)|(Đã ký)||",
            "|||(Ký, ghi rõ họ tên)|",
            "|KẾ TOÁN|TM. HỢP TÁC XÃ||",
            "|SỞ NÔNG NGHIỆP VÀ PTNT|UBND HUYỆN||",
            "|Nguyễn Văn A|Trần Văn B||",
            "|Nguyễn Văn A||Trần Văn B|",
            "|Bát Xát, ngày 12 tháng 12 năm 2023|UBND HUYỆN||",
        ] {
            check(text, &What::Skipped(Skipped::Signature));
        }
        check("1|Chè|Nguyễn Văn A|Trần Văn B|", &What::Product);
        check("|Cán bộ trà|HTX A|xã B|", &What::Product);
        check("|Chè|Nguyễn Văn A||", &What::Product);
        check("|Nguyễn Văn A|Trần Văn B|xã B|3", &What::Product);
        check("|UBND huyện Bát Xát|||", &What::Section("UBND huyện Bát Xát".to_owned()));
    }

    #[test]
    fn a_name_that_begins_like_a_signature_is_a_name() {
        for name in ["Lựu đỏ", "Lưu niệm thổ cẩm"] {
            check(&format!("|{name}|HTX A|xã B|"), &What::Product);
            check(&format!("|{name}|||"), &What::Section(name.to_owned()));
        }
        let group = "Lưu niệm - nội thất - trang trí";
        check(&[group; 5].join("|"), &What::Section(group.to_owned()));
        check(&format!("{group}||||"), &What::Section(group.to_owned()));
        for text in ["|Lưu: VT|||", "Lưu VT||||", "||KT CHỦ TỊCH||", "|KT. CHỦ TỊCH|TM. UBND||"]
        {
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
