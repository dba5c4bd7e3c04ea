//! Whether the lines above a list say that its products are not recognised.

use super::is_of_a_list;
use crate::written::{
    denial::{self, Denial},
    line,
};

/// The position of the line that says so, and of how much.
pub fn denied(lines: &[String]) -> Option<(usize, Denial)> {
    let of = |(at, line): (usize, &String)| {
        let denial = denial::in_line(line).filter(|_| !line::is_remark(line));
        denial.map(|denial| (at, denial))
    };
    let found: Vec<(usize, Denial)> = lines.iter().enumerate().filter_map(of).collect();
    let whole = || found.iter().filter(|(_, denial)| *denial == Denial::Whole);
    if let Some(own) = whole().find(|(at, _)| is_of_a_list(&lines[*at])) {
        return Some(*own);
    }
    let (at, denial) = match whole().chain(&found).next() {
        Some(found) => *found,
        None => lines.windows(2).enumerate().find_map(|(at, lines)| Some((at, broken(lines)?)))?,
    };
    // The decision of a list of what is recognised withdraws something as well.
    let is_of_both = lines.iter().any(|it| is_of_a_list(it) && denial::is_of_recognition(it));
    Some((at, if is_of_both { Denial::Part } else { denial }))
}

/// What two lines say of which neither says it: `SẢN PHẨM KHÔNG`, and `ĐẠT 3 SAO` below it.
fn broken(lines: &[String]) -> Option<Denial> {
    if lines.iter().any(|line| denial::is_basis(line)) {
        return None;
    }
    let is_loud = |line: &String| !line.contains(char::is_lowercase);
    let is_one = lines.iter().all(|line| is_loud(line) || denial::in_name(line).is_none());
    denial::in_line(&lines.join(" ")).filter(|_| is_one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_denied_by_any_of_its_lines() {
        let check = |lines: &[&str], expected| {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            assert_eq!(denied(&lines), expected, "{lines:?}");
        };
        let (list, decision) = ("DANH SÁCH SẢN PHẨM", "(Kèm theo Quyết định số 15/QĐ-UBND");
        let withdrawn = "Kèm theo Quyết định số 15/QĐ-UBND về việc thu hồi Giấy chứng nhận";
        check(&[list, decision], None);
        check(&["DANH SÁCH", "THU HỒI CHỨNG NHẬN"], Some((1, Denial::Whole)));
        check(&[list, withdrawn], Some((1, Denial::Whole)));
        check(&["DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN", withdrawn], Some((1, Denial::Part)));
        check(
            &["PHỤ LỤC II: SẢN PHẨM KHÔNG ĐẠT", "về việc công nhận sản phẩm OCOP"],
            Some((0, Denial::Whole)),
        );
        check(&["DANH SÁCH SẢN PHẨM KHÔNG", "ĐẠT 3 SAO"], Some((0, Denial::Whole)));
        check(&[list, "NĂM 2024 ĐỀ NGHỊ CÔNG NHẬN"], Some((0, Denial::Whole)));
        check(&[list, "Đơn vị đăng ký: UBND xã Bản Qua"], None);
        check(&[list, "Căn cứ đề nghị của Phòng Nông nghiệp"], None);
        check(&[list, "Ghi chú: sản phẩm không đạt không ghi ở đây"], None);
    }
}
