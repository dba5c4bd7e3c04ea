//! Headings of tables that are no lists of products.

use app::schema::ListField;

use super::{Header, Says, each, is_known};
use crate::{intake::list::text::text_of, sheet::Row, written::line::is_total};

/// True for a row with which another table begins among the rows of this header: `TT` stands where
/// products have their number, or nothing but headings and sums, `Huyện | 3 sao | 4 sao | Tổng`.
/// None of them names products or entities.
pub fn heads_another(row: &Row, header: &Header) -> bool {
    let texts = row.1.iter().enumerate().filter_map(|(at, cell)| Some((at, text_of(cell)?)));
    let mut texts = texts.peekable();
    // Most rows are those of products: no more than their first text is read.
    let Some((first, _)) = texts.peek() else { return false };
    let alone = (row.0, row.1[..=*first].to_vec());
    if !each(&alone, &[]).iter().any(is_known) {
        return false;
    }
    let says = each(row, &[]);
    let names = |says: &Says| {
        matches!(says, Says::Both | Says::Field(ListField::Product | ListField::Entity))
    };
    if says.iter().any(names) || header.is_repeated(row) {
        return false;
    }
    let number = Says::Field(ListField::Number);
    let is_numbered =
        header.column(ListField::Number).is_some_and(|at| says.get(at) == Some(&number));
    let texts: Vec<(usize, String)> = texts.collect();
    let is_heading = |(at, text): &(usize, String)| is_known(&says[*at]) || is_total(text);
    let counts_stars = says.iter().any(|it| matches!(it, Says::Mark(_)));
    texts.len() > 2 && (is_numbered || (counts_stars && texts.iter().all(is_heading)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{intake::list::header, sheet::Cell};

    #[test]
    fn another_table_begins_with_headings_that_name_no_products() {
        let row = |text: &str| {
            let cell = |text: &str| match text {
                "" => Cell::Empty,
                text => Cell::Text(text.to_owned().into()),
            };
            (1, text.split('|').map(cell).collect())
        };
        let head = row("TT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao");
        let header = header::find(&[head], &[]).expect("a header");
        let check = |text: &str, expected| {
            assert_eq!(heads_another(&row(text), &header), expected, "{text}");
        };
        check("TT|Huyện|3 sao|4 sao|Tổng", true);
        check("STT|Nội dung|Số lượng|Ghi chú|", true);
        check("|Huyện|3 sao|4 sao|Tổng cộng", true);
        check("TT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao", false);
        check("TT|Sản phẩm|3 sao|4 sao|5 sao", false);
        check("1|Huyện|3 sao|4 sao|Tổng", false);
        check("|Xã|HTX A|Bản Qua|3 sao", false);
        check("1|Chè|HTX A|Bản Qua|3 sao", false);
        check("TT||||", false);
    }
}
