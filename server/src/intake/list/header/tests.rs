use super::*;
use crate::sheet::Cell;

fn rows(text: &str) -> Vec<Row> {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned().into()),
    };
    let lines = text.lines().zip(1..);
    lines.map(|(line, number)| (number, line.split('|').map(cell).collect())).collect()
}

/// Rows of a header, then what each column says.
fn check(text: &str, expected: Option<(usize, usize, &str)>) {
    let header = find(&rows(text), &[]);
    let says = |header: &Header| {
        let each = header.columns.iter().map(|column| match column.says {
            Says::Field(field) => field.id().to_owned(),
            Says::Mark(stars) => format!("{stars}*"),
            Says::Year(year) => year.to_string(),
            Says::YearOfDay => "year of day".to_owned(),
            Says::Both => "both".to_owned(),
            Says::Unknown => "?".to_owned(),
            Says::Nothing => "-".to_owned(),
        });
        each.collect::<Vec<_>>().join(" ")
    };
    let found = header.as_ref().map(|it| (it.first, it.end, says(it)));
    assert_eq!(found, expected.map(|(first, end, says)| (first, end, says.to_owned())), "{text}");
}

#[test]
fn a_header_is_found_below_titles() {
    check(
        "DANH SÁCH SẢN PHẨM|||\n|||\nTT|Tên sản phẩm/dịch vụ|Chủ thể|Xếp hạng\n1|A|B|3",
        Some((2, 3, "number product entity stars")),
    );
    check("Báo cáo|\nkhông có gì|", None);
    let merged = "DANH SÁCH|DANH SÁCH|DANH SÁCH\n||\nTên sản phẩm|Chủ thể|Xếp hạng";
    check(merged, Some((2, 3, "product entity stars")));
}

#[test]
fn a_header_of_two_rows_is_joined() {
    check(
        "STT|Sản phẩm|Chủ thể|Chủ thể|Quyết định công nhận|Quyết định công nhận|Xếp hạng|Xếp hạng\n\
         STT|Sản phẩm|Tên|Địa chỉ|Số|Ngày|3 sao|4 sao\n1|A|B|C|1/QĐ|1/1/2024|x|",
        Some((0, 2, "number product entity address decision granted_on 3* 4*")),
    );
    // Without the values of merged cells.
    check(
        "STT|Tên sản phẩm|Chủ thể|||Hạng sao\n||Tên|Loại hình|Địa chỉ|\n1|A|B|HTX|C|3",
        Some((0, 2, "number product entity kind address stars")),
    );
}

#[test]
fn columns_of_marks_need_no_value_of_a_merged_cell() {
    check(
        "TT|Tên sản phẩm|Chủ thể|Xếp hạng|\n|||3 sao|4 sao\n1|A|B||x",
        Some((0, 2, "number product entity 3* 4*")),
    );
}

#[test]
fn a_heading_below_that_of_another_paper_is_not_the_lists() {
    let below = |above: &str, below: &str, expected: &str| {
        let width = below.split('|').count();
        let merged = [above].repeat(width).join("|");
        check(
            &format!(
                "STT|Tên sản phẩm|Chủ thể|Hạng sao|{merged}\n\
                 STT|Tên sản phẩm|Chủ thể|Hạng sao|{below}"
            ),
            Some((0, 2, &format!("number product entity stars {expected}"))),
        );
    };
    for paper in ["Giấy chứng nhận ĐKKD", "Giấy chứng nhận cơ sở đủ điều kiện ATTP"]
    {
        below(paper, "Số|Ngày cấp|Cơ quan cấp|Ngày hết hạn", "? ? ? ?");
    }
    below("Người đại diện", "Họ tên|Số CCCD|Ngày cấp|Địa chỉ", "aside ? ? ?");
    below("Người đại diện", "Họ tên|Nữ|Dân tộc", "aside women_led minority_led");
    for counted in ["Lao động", "Thành viên HTX"] {
        below(counted, "Tổng|Nữ|DTTS", "? ? ?");
    }
    below("Vùng nguyên liệu", "Diện tích|Xã|Huyện", "? ? ?");
    below("Địa phương", "Xã|Huyện", "commune district");
    below("Hạng đăng ký", "Điểm|Hạng sao", "aside ?");
    for own in ["Giấy chứng nhận", "Giấy chứng nhận OCOP", "Quyết định của UBND tỉnh"]
    {
        below(own, "Ngày cấp|Cơ quan cấp|Ngày hết hạn", "granted_on granted_by ends_on");
    }
    below("Kết quả", "Điểm|Ngày cấp|Số quyết định", "aside granted_on decision");
    below("Thông tin chung", "Địa chỉ|Loại hình|Nữ", "address kind women_led");
    below("Hồ sơ", "Số quyết định|Ngày công nhận", "decision granted_on");
}

#[test]
fn a_letterhead_above_a_header_is_no_part_of_it() {
    let expected = "number product entity address";
    let head = "STT|Tên sản phẩm|Tên chủ thể|Địa chỉ\n1|A|B|C";
    for above in [
        "Số: 1510/QĐ-UBND|||Lào Cai, ngày 28 tháng 8 năm 2024",
        "TỈNH LÀO CAI|||Độc lập - Tự do - Hạnh phúc",
        "TỈNH LÀO CAI|TỈNH LÀO CAI|Độc lập - Tự do - Hạnh phúc|Độc lập - Tự do - Hạnh phúc",
        "PHỤ LỤC|||(Kèm theo QĐ số 1510/QĐ-UBND ngày 28/8/2024)",
        "Đơn vị: Phòng Nông nghiệp|||Năm 2024",
    ] {
        check(&format!("{above}\n{head}"), Some((1, 2, expected)));
        check(&format!("{above}\nDANH SÁCH SẢN PHẨM\n{head}"), Some((2, 3, expected)));
    }
    let groups = "Thông tin|Thông tin|Thông tin|Kết quả|Kết quả";
    let head = "STT|Tên sản phẩm|Chủ thể|Điểm|Hạng sao";
    let expected = "number product entity aside stars";
    check(&format!("{groups}\n{head}"), Some((0, 2, expected)));
    let broken = "Số|Tên|Chủ|Xếp\nTT|sản phẩm|thể|hạng";
    check(broken, Some((0, 2, "number product entity stars")));
}

#[test]
fn a_divided_heading_need_not_be_merged() {
    check(
        "STT|Sản phẩm|Chủ thể|||Hạng sao|Quyết định|\n\
         ||Tên|Địa chỉ|Điện thoại||Số|Ngày\n\
         1|A|B|C|D|4 sao|1/QĐ|1/1/2024",
        Some((0, 2, "number product entity address aside stars decision granted_on")),
    );
    let expected = "number product group entity commune district decision granted_on stars";
    for heading in ["Xã|Huyện", "Xã, phường|Huyện, TP"] {
        check(
            &format!(
                "STT|SẢN PHẨM||CHỦ THỂ|||QUYẾT ĐỊNH CÔNG NHẬN||Hạng sao\n\
                 |Tên|Nhóm|Tên|Địa chỉ||Số|Ngày|\n\
                 ||||{heading}|||"
            ),
            Some((0, 3, expected)),
        );
    }
    check(
        "STT|Tên sản phẩm|Chủ thể|Hạng sao|Giấy chứng nhận ATTP|\n||||Số|Ngày cấp\n1|A|B|3|C|D",
        Some((0, 2, "number product entity stars ? ?")),
    );
}

#[test]
fn columns_that_are_lettered_are_no_data() {
    let head = "STT|Tên sản phẩm|Chủ thể|Hạng sao";
    for letters in ["A|B|C|D", "a|b|c|d", "(A)|(B)|(1)|(2)"] {
        check(&format!("{head}\n{letters}\n1|A|B|3"), Some((0, 2, "number product entity stars")));
    }
    check(&format!("{head}\nA|B|C|3"), Some((0, 1, "number product entity stars")));
}

#[test]
fn columns_of_marks_are_headed_in_every_form_of_stars() {
    for heads in ["3|4|5", "3*|4*|5*", "Ba sao|Bốn sao|Năm sao", "Hạng 3 sao|Hạng 4 sao|Hạng 5 sao"]
    {
        for above in ["Hạng sao|Hạng sao|Hạng sao", "Hạng sao (đánh dấu x)||"] {
            check(
                &format!("TT|Tên sản phẩm|Chủ thể|{above}\n|||{heads}\n1|A|B|x||"),
                Some((0, 2, "number product entity 3* 4* 5*")),
            );
        }
    }
    check("Tên sản phẩm|Chủ thể|3*|Hạng 4 sao", Some((0, 1, "product entity 3* 4*")));
    check(
        "TT|Tên sản phẩm|Chủ thể|Hạng sao|Hạng sao\n|||Sản phẩm 3 sao|Sản phẩm đạt 4 sao\n1|A|B|x|",
        Some((0, 2, "number product entity 3* 4*")),
    );
    check("|Tên sản phẩm|Chủ thể\nSản phẩm 4 sao||\n1|A|B", Some((0, 1, "- product entity")));
    let others = "Tên sản phẩm|Chủ thể|3|Năm|Số sản phẩm 3 sao|Hạng sao năm";
    check(others, Some((0, 1, "product entity ? ? ? ?")));
}

#[test]
fn a_header_does_not_take_that_of_the_next_list() {
    check(
        "Tên sản phẩm|Chủ thể|Địa chỉ|Hạng\n\
         A|B|C|3\n\
         Chủ thể|Tên sản phẩm|Địa chỉ|Nhóm\nB|A|C|D",
        Some((0, 1, "product entity address stars")),
    );
    check("Tên sản phẩm|Chủ thể, địa chỉ|Hạng", Some((0, 1, "product entity stars")));
}

#[test]
fn headings_in_brackets_and_of_other_case_are_known() {
    check(
        "tên SẢN PHẨM|Địa chỉ (thôn, xã, huyện)|Đơn vị sản xuất|Vốn đầu tư",
        Some((0, 1, "product address entity ?")),
    );
}

#[test]
fn columns_of_years_need_no_value_of_a_merged_cell() {
    let expected = Some((0, 2, "number product entity 2022 2023 2024"));
    for above in ["Hạng sao|", "Hạng sao năm|", "Hạng sao|Hạng sao"] {
        let text = format!("TT|Tên sản phẩm|Chủ thể|{above}|\n|||2022|2023|2024\n1|A|B||3|4");
        check(&text, expected);
    }
    check(
        "Tên sản phẩm|Chủ thể|Hạng sao năm 2023|Xếp hạng (2024)",
        Some((0, 1, "product entity 2023 2024")),
    );
    check("Tên sản phẩm|Chủ thể|Hạng sao năm 2024", Some((0, 1, "product entity stars")));
    check("Tên sản phẩm|Chủ thể|2023|2024", Some((0, 1, "product entity ? ?")));
}

#[test]
fn a_column_of_entities_and_products_is_neither() {
    for heading in ["Tên chủ thể / Tên sản phẩm", "Tên sản phẩm, chủ thể", "Chủ thể và sản phẩm"]
    {
        check(&format!("STT|{heading}|Hạng sao"), Some((0, 1, "number both stars")));
    }
    check("STT|Chủ thể / sản phẩm|Hạng sao", Some((0, 1, "number both stars")));
    check("STT|Chủ thể sản phẩm|Hạng sao", Some((0, 1, "number entity stars")));
    check("STT|Đơn vị/chủ thể|Hạng sao", Some((0, 1, "number entity stars")));
    for heading in ["Chủ thể, địa chỉ, điện thoại", "Chủ thể/Địa chỉ", "Tên chủ thể - Địa chỉ"]
    {
        check(&format!("STT|{heading}|Hạng sao"), Some((0, 1, "number entity stars")));
    }
}

#[test]
fn a_person_may_say_what_a_heading_means() {
    let chosen = [(words("Tên hàng"), ListField::Product)];
    let header = find(&rows("Tên hàng|Chủ thể|Hạng"), &chosen).expect("a header");
    assert_eq!(header.column(ListField::Product), Some(0));
    let chosen = [("d2".to_owned(), ListField::Aside)];
    let head = "DANH SÁCH|||\nTên sản phẩm|Chủ thể|Hạng sao|Hạng sao";
    let header = find(&rows(head), &chosen).expect("a header");
    let says: Vec<Says> = header.says().collect();
    assert_eq!(says[2..], [ListField::Stars, ListField::Aside].map(Says::Field));
}

#[test]
fn the_nearest_heading_is_told() {
    let near = |text| nearest(text).map(|(field, name)| (field.id(), name));
    assert_eq!(near("Tên sản phảmm"), Some(("product", "Tên sản phẩm")));
    assert_eq!(near("Xếp hạng sao năm 2024"), Some(("stars", "Xếp hạng")));
    assert_eq!(near("Vốn đầu tư ban đầu"), None);
}

#[test]
fn a_very_long_heading_is_like_a_known_one_that_stands_in_it_alone() {
    let near = |text: &str| nearest(text).map(|(field, _)| field);
    let rest = "abc ".repeat(200_000);
    assert_eq!(near(&rest), None);
    assert_eq!(near(&format!("Tên sản phẩm {rest}")), Some(ListField::Product));
}
