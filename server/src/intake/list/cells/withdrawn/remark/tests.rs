use super::*;

#[test]
fn a_remark_denies_its_row_or_speaks_of_that() {
    let check = |text: &str, expected| assert_eq!(says(text, None, None), expected, "{text}");
    for text in [
        "Không đạt",
        "KHÔNG ĐẠT (thiếu hồ sơ)",
        "Chưa đạt",
        "Không công nhận",
        "Xin rút hồ sơ",
        "Chủ thể xin rút",
        "Sản phẩm không đạt",
        "Kết luận: không đạt",
        "Chưa đủ điều kiện",
        "Loại",
        "Bị loại",
        "Trượt",
        "Không đạt yêu cầu",
        "Không công nhận sản phẩm OCOP",
        "Không đạt - thiếu hồ sơ",
        "Chưa đạt do thiếu điểm",
        "Không đạt vì sản phẩm thiếu hồ sơ",
        "Không đạt tiêu chí",
        "Không đạt điểm",
        "Chưa đạt chuẩn OCOP",
        "Sản phẩm không đạt hạng sao năm 2023",
        "Không đề nghị công nhận",
        "Không được UBND tỉnh công nhận",
        "Không đánh giá",
        "Trả hồ sơ",
        "Loại bỏ",
        "khong dat",
    ] {
        check(text, Some(Code::NotRecognised));
    }
    for text in [
        "Đã thu hồi",
        "Đề nghị công nhận",
        "Trình Hội đồng cấp tỉnh đánh giá",
        "Chờ công nhận",
        "Dự kiến",
        "Hết hạn",
        "Hết hạn ngày 1/1/2024",
        "Hủy",
        "Hủy kết quả",
        "Tạm dừng",
        "Đã ngừng sản xuất",
        "đã giải thể",
        "Không đánh giá lại",
        "Không đạt, chuyển 3 sao",
        "Năm 2023 không đạt",
        "Chưa đạt 5 sao",
        "Chưa đạt VietGAP",
        "Không đạt chỉ tiêu doanh thu",
        "Không đạt vi sinh",
        "Không còn đáp ứng, đã bị thu hồi",
        "Không còn hiệu lực",
        "Không thu hồi năm 2023, thu hồi năm 2024",
    ] {
        check(text, Some(Code::Withdrawn));
    }
    for text in [
        "Đạt",
        "Không",
        "Không có",
        "Không bị thu hồi",
        "Sản phẩm chưa bị thu hồi",
        "Đánh giá lại",
        "Nâng hạng từ 3 sao",
        "Tiềm năng 5 sao",
        "Loại A",
        "Sữa chua đạt chuẩn",
        "HTX Quang Huy",
        "",
    ] {
        check(text, None);
    }
}

#[test]
fn stars_that_are_denied_are_those_of_the_row_unless_they_are_more() {
    for (stars, own, expected) in [
        (3, Some(3), Code::NotRecognised),
        (3, Some(4), Code::NotRecognised),
        (4, Some(3), Code::Withdrawn),
        (3, None, Code::Withdrawn),
    ] {
        for text in [format!("Không đạt {stars} sao"), format!("Chưa đạt hạng 0{stars} sao")]
        {
            assert_eq!(says(&text, own, None), Some(expected), "{text} {own:?}");
        }
    }
}

#[test]
fn a_term_that_holds_is_no_end() {
    let text = "Hết hạn ngày 20/12/2026";
    let on = |day: &str| says(text, None, day.parse().ok());
    assert_eq!(on("2026-12-19"), None);
    assert_eq!(on("2026-12-20"), Some(Code::Withdrawn));
}

#[test]
fn a_decision_may_end_what_another_granted() {
    for (decision, expected) in [
        ("Quyết định thu hồi số 15/QĐ-UBND ngày 20/12/2023", true),
        ("15/QĐ-UBND v/v thu hồi Giấy chứng nhận", true),
        ("15/QĐ-UBND ngày 20/12/2023 (đã thu hồi)", false),
        ("Quyết định công nhận số 15/QĐ-UBND", false),
    ] {
        assert_eq!(is_of_an_ending(decision), expected, "{decision}");
    }
}

#[test]
fn a_term_that_has_not_ended_and_what_was_granted_anew_end_nothing() {
    let today = Day::from_ymd(2024, 6, 1);
    let check = |text: &str, expected| assert_eq!(says(text, None, today), expected, "{text}");
    for text in [
        "Hết hạn 12/2026",
        "Hết hạn năm 2026",
        "Hết hạn sau 36 tháng",
        "Cấp ngày 20/12/2023, hết hạn ngày 20/12/2026",
        "15/QĐ-UBND ngày 20/12/2023 (hết hạn 20/12/2026)",
        "Đánh giá lại do hết hạn",
        "Công nhận lại do hết hạn",
        "Đã loại bỏ tạp chất",
    ] {
        check(text, None);
    }
    for text in ["QĐ số 2050/QĐ-UBND đã hết hạn", "Hết hạn theo Quyết định 2050/QĐ-UBND"]
    {
        check(text, Some(Code::Withdrawn));
    }
    for text in ["Hết hạn 12/2023", "Hết hạn năm 2023", "Cấp ngày 1/1/2020, hết hạn ngày 1/1/2023"]
    {
        check(text, Some(Code::Withdrawn));
    }
}

#[test]
fn what_has_stopped_or_is_not_decided_is_told() {
    for text in [
        "Ngừng SX",
        "Dừng SX",
        "Không SX",
        "Nghỉ sản xuất",
        "Đã nghỉ sản xuất",
        "đã đóng cửa",
        "không hoạt động",
        "Tạm đình chỉ",
        "Xin dừng",
        "Không tham gia",
        "Không duy trì",
        "Quá hạn",
        "Đã hết thời hạn",
        "Đang trình Bộ",
        "Chờ kết quả TW",
        "chưa có quyết định",
        "Chưa ban hành QĐ",
        "Chưa ký",
        "Chưa đủ hồ sơ",
        "Thiếu hồ sơ",
        "Hạ sao",
        "Mất sao",
    ] {
        assert!(says(text, Some(3), None).is_some(), "{text}");
    }
    for text in [
        "Chưa ký hợp đồng liên kết",
        "không tham gia hội chợ",
        "Không sản xuất quanh năm",
        "đóng cửa ngày lễ",
        "Hoat dong cua HTX tot",
        "mat hang chinh",
    ] {
        assert_eq!(says(text, Some(3), None), None, "{text}");
    }
}
