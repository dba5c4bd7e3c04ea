//! Rows that go on with the cells of the product above them: text that was too long for its cell.

mod alone;
mod person;

use std::collections::BTreeMap;

use app::schema::ListField;

use self::alone::is_alone;
pub use self::{alone::is_of_nobody, person::is_person};
use super::{Skipped, What, what};
use crate::{
    intake::list::{
        header::{Column, Header, Says},
        text::text_of,
    },
    sheet::{Cell, Row},
};

/// How many of the rows below the first of `rows` go on with it.
pub fn count(rows: &[Row], header: &Header) -> usize {
    let Some((first, below)) = rows.split_first() else { return 0 };
    let goes_on = |(row, number): &(&Row, u32)| row.0 == *number && goes_on(row, first, header);
    let mut more = below.iter().zip(first.0 + 1..).take_while(goes_on).peekable();
    // Asked before the rest is read: below a row that is no product it would be read at each row.
    if more.peek().is_none() || what(first, header) != What::Product {
        return 0;
    }
    more.count()
}

/// The first of `rows` with the texts of the others joined to its cells.
pub fn as_one(rows: &[Row], header: &Header) -> Row {
    let Some((first, below)) = rows.split_first() else { return (0, Vec::new()) };
    let mut all = first.clone();
    let mut texts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for row in below {
        for (at, text) in own(row, first, header) {
            let above = || first.1.get(at).and_then(text_of).into_iter().collect();
            texts.entry(at).or_insert_with(above).push(text);
        }
    }
    // Joined once: thousands of rows may go on with one.
    for (at, texts) in texts {
        if all.1.len() <= at {
            all.1.resize(at + 1, Cell::Empty);
        }
        if all.1[at].failed().is_none() {
            all.1[at] = Cell::Text(texts.join(" ").into());
        }
    }
    all
}

/// True when nothing but what goes on with the cells of `above` stands in a row.
fn goes_on(row: &Row, above: &Row, header: &Header) -> bool {
    let says_something =
        |column: &Column| !matches!(column.says, Says::Nothing | Says::Field(ListField::Number));
    let Some(first) = header.columns.iter().position(says_something) else { return false };
    // Most rows begin with a number, and reading all of their texts is dear.
    let begins = row.1.iter().position(|cell| !cell.is_empty() && !matches!(cell, Cell::Merged(_)));
    if begins.is_none_or(|at| at < first) {
        return false;
    }
    let own = own(row, above, header);
    let product = header.column(ListField::Product);
    let goes_on = |(at, text): &(usize, String)| {
        // `cô đặc Sa Pa` below `Cao atiso`: what is a name of its own begins with a capital.
        let is_rest = text.starts_with(char::is_lowercase) && own.len() == 1;
        let is_behind = *at > first && product != Some(*at);
        (is_behind || (is_rest && product == Some(*at)))
            && is_text(row, *at)
            && !is_alone(*at, text, above, header)
    };
    let is_once =
        |(at, text): &(usize, String)| own.iter().all(|(other, same)| other == at || same != text);
    let is_shared = product.is_some_and(|at| shares(row, above, at));
    !own.is_empty()
        && own.iter().all(|it| goes_on(it) && is_once(it))
        && match what(row, header) {
            What::Section(_) | What::Skipped(Skipped::Other) => true,
            What::Product => is_shared,
            _ => false,
        }
}

/// The texts of a row but those of cells that it shares with the row above, and where they stand.
fn own(row: &Row, above: &Row, header: &Header) -> Vec<(usize, String)> {
    let named = [ListField::Product, ListField::Entity].map(|field| header.column(field));
    let shared = named.into_iter().all(|at| at.is_some_and(|at| shares(row, above, at)));
    let texts = row.1.iter().enumerate();
    texts
        .filter(|(at, _)| !(shared && shares(row, above, *at)))
        .filter_map(|(at, cell)| Some((at, text_of(cell)?)))
        .collect()
}

/// True when a cell is merged with the one above.
fn shares(row: &Row, above: &Row, at: usize) -> bool {
    let own = row.1.get(at).filter(|cell| matches!(cell, Cell::Merged(_)) && !cell.is_empty());
    own.zip(above.1.get(at)).is_some_and(|(own, above)| own.value() == above.value())
}

fn is_text(row: &Row, at: usize) -> bool {
    let text = row.1.get(at).and_then(Cell::text);
    text.is_some_and(|text| text.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::list::header;

    /// What becomes of the row `1 | Chè | HTX A | above | 3` with `below` under it.
    fn check(above: &str, below: &str, expected: Option<&str>) {
        check_of("HTX A", above, below, expected);
    }

    fn check_of(entity: &str, above: &str, below: &str, expected: Option<&str>) {
        let cell = |text: &str| match text {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned().into()),
        };
        let row = |number, text: &str| (number, text.split('|').map(cell).collect::<Vec<_>>());
        let head = row(1, "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao|Ghi chú|Số quyết định");
        let header = header::find(&[head], &[]).expect("a header");
        let rows = [row(2, &format!("1|Chè|{entity}|{above}|3|")), row(3, below)];
        let number = count(&rows, &header);
        let joined = (number > 0).then(|| as_one(&rows[..=number], &header));
        let said = joined.map(|row| row.1.iter().map(Cell::excerpt).collect::<Vec<_>>().join("|"));
        assert_eq!(said.as_deref(), expected, "{below}");
    }

    #[test]
    fn text_behind_the_first_column_goes_on_with_the_row_above() {
        let van = "1|Chè|HTX A|xã Tả Van, thị xã Sa Pa|3|";
        check("xã Tả Van,", "|||thị xã Sa Pa||", Some(van));
        check("xã Tả Van", "|||||sản phẩm mới", Some("1|Chè|HTX A|xã Tả Van|3|sản phẩm mới"));
        check("xã Tả Van", "||Tả Van|||", Some("1|Chè|HTX A Tả Van|xã Tả Van|3|"));
        check("", "|||xã Bản Hồ||", Some("1|Chè|HTX A|xã Bản Hồ|3|"));
        check("xã Tả Van", "|xanh cô đặc||||", Some("1|Chè xanh cô đặc|HTX A|xã Tả Van|3|"));
        let decided = "1|Chè|HTX A|xã Tả Van|3||ngày 28/8/2024";
        check("xã Tả Van", "||||||ngày 28/8/2024", Some(decided));
        let street = "1|Chè|HTX A|xã Tả Van, đường Trần Hưng Đạo|3|";
        check("xã Tả Van, đường", "|||Trần Hưng Đạo||", Some(street));
        for stars in ["(cấp tỉnh)", "Đã thu hồi"] {
            let graded = format!("1|Chè|HTX A|xã Tả Van|3 {stars}|");
            check("xã Tả Van", &format!("||||{stars}|"), Some(&graded));
        }
    }

    #[test]
    fn very_many_rows_go_on_with_one() {
        let more = 20_000;
        let cells = |texts: [&str; 5]| {
            let cell = |text: &str| match text {
                "" => Cell::Empty,
                text => Cell::Text(text.to_owned().into()),
            };
            texts.map(cell).to_vec()
        };
        let head = (1, cells(["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Hạng sao"]));
        let header = header::find(&[head], &[]).expect("a header");
        let first = (2, cells(["1", "Chè", "HTX A", "xã Tả Van,", "3"]));
        let below = (3..3 + more).map(|at| (at, cells(["", "", "", "thị xã Sa Pa", ""])));
        let rows: Vec<Row> = [first].into_iter().chain(below).collect();
        assert_eq!(count(&rows, &header), more as usize);
        let whole = format!("xã Tả Van,{}", " thị xã Sa Pa".repeat(more as usize));
        assert_eq!(as_one(&rows, &header).1[3].text(), Some(&*whole));
    }

    #[test]
    fn what_says_something_by_itself_does_not_go_on_with_the_row_above() {
        for below in [
            "|||||",
            "2|Cam|HTX B|xã Bản Hồ|3|",
            "I. Huyện Bát Xát|||||",
            "|Huyện Bát Xát||||",
            "|cam|HTX B|xã Bản Hồ||",
            "||HTX B|xã Bản Hồ|4 sao|",
            "||SẢN PHẨM 4 SAO|||",
            "|||Lào Cai, ngày 28 tháng 8 năm 2024||",
            "|||KT. CHỦ TỊCH||",
            "|||UBND huyện Bát Xát||",
            "|||TRƯỞNG PHÒNG||",
            "|||2||",
            "||||||Lào Cai, ngày 28 tháng 8 năm 2024",
            "||Nguyễn Văn A|||",
            "|||Lý Thị Minh Họa||",
            "||||Nguyễn Văn A|",
            "||(Đã ký)|||",
            "||Triệu Mùi Pham|||",
            "||Lý Mẩy|||",
            "||GĐ: Nguyễn Văn A|||",
            "||Đại diện: Lý Mẩy|||",
            "||(Ông Giàng A Páo)|||",
            "||Các sản phẩm đề nghị UBND tỉnh công nhận|||",
            "||01 sản phẩm|||",
            "||(tiếp theo)|||",
        ] {
            check("xã Tả Van", below, None);
        }
    }

    #[test]
    fn a_legal_form_goes_on_with_any_name() {
        for (entity, name) in [
            ("Công ty cổ phần", "Hoàng Liên Sơn"),
            ("Công ty cổ phần", "Phan Xi Păng"),
            ("Tổ hợp tác", "Lý Văn Minh"),
            ("Công ty TNHH một thành viên", "Trần Văn Minh"),
            ("Công ty TNHH MTV", "Lý Mẩy"),
            ("Cơ sở rượu", "Nguyễn Văn A"),
            ("HTX dược liệu", "Phan Xi Păng"),
        ] {
            let joined = format!("1|Chè|{entity} {name}|xã Tả Van|3|");
            check_of(entity, "xã Tả Van", &format!("||{name}|||"), Some(&joined));
            check_of(entity, "xã Tả Van", "||GĐ: Nguyễn Văn A|||", None);
        }
    }
}
