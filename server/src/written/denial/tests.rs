use super::*;

#[test]
fn a_line_denies_what_it_lists() {
    for text in [
        "THU HỒI GIẤY CHỨNG NHẬN SẢN PHẨM OCOP",
        "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ SẢN PHẨM KHÔNG ĐẠT",
        "THU HỒI CHỨNG NHẬN",
        "BẢNG TỔNG HỢP SẢN PHẨM DỰ KIẾN THAM GIA OCOP 2024",
        "Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND tỉnh về việc thu hồi Giấy chứng nhận",
        "DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN 4 SAO",
        "ĐỀ NGHỊ UBND TỈNH CÔNG NHẬN SẢN PHẨM OCOP",
        "KẾT QUẢ ĐÁNH GIÁ SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN",
        "Sản phẩm hết hạn cần đánh giá lại",
        "DANH SÁCH SẢN PHẨM ĐÃ ĐƯỢC CÔNG NHẬN BỊ THU HỒI",
        "Sản phẩm đạt 3 sao, đã thu hồi",
        "Sản phẩm hết hạn ngày 31/12/2023",
        "Sản phẩm chưa được UBND tỉnh công nhận",
        "Chủ thể xin rút hồ sơ",
        "San pham khong dat",
        "Không đạt",
        "Dự kiến 2024",
        "DANH SÁCH SẢN PHẨM ĐƯA RA KHỎI DANH MỤC OCOP",
        "DANH SÁCH CHỦ THỂ DỪNG THAM GIA CHƯƠNG TRÌNH",
        "BÃI BỎ CÔNG NHẬN SẢN PHẨM OCOP",
        "DANH SÁCH SẢN PHẨM ĐỦ ĐIỀU KIỆN TRÌNH UBND TỈNH CÔNG NHẬN",
        "DANH SÁCH Ý TƯỞNG SẢN PHẨM",
        "Trình tỉnh công nhận hạng 4 sao",
        "DANH SÁCH SẢN PHẨM OCOP TIỀM NĂNG NĂM 2024",
        "GIAO CHỈ TIÊU SẢN PHẨM OCOP NĂM 2024",
    ] {
        assert_eq!(in_line(text), Some(Denial::Whole), "{text}");
    }
}

#[test]
fn a_line_of_what_is_recognised_or_of_other_things_denies_nothing() {
    for text in [
        "Sản phẩm măng chua, cà muối",
        "DANH SÁCH SẢN PHẨM SỮA CHUA ĐẠT 3 SAO",
        "DANH SÁCH SẢN PHẨM OCOP CỦA HTX QUANG HUY",
        "DANH SÁCH CHỦ THỂ KHÔNG THUỘC HỘ NGHÈO",
        "PHỤ LỤC: DANH SÁCH SẢN PHẨM ĐĂNG KÝ VÀ ĐƯỢC CÔNG NHẬN OCOP NĂM 2023",
        "DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN VÀ ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN",
        "DANH SÁCH SẢN PHẨM OCOP CÒN HIỆU LỰC (KHÔNG BAO GỒM SẢN PHẨM HẾT HẠN)",
        "DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN theo đề nghị của Hội đồng",
        "SẢN PHẨM ĐĂNG KÝ MỚI",
        "CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA, MỖI XÃ MỘT SẢN PHẨM",
        "Căn cứ Quyết định số 12/QĐ-UBND về việc thu hồi Giấy chứng nhận",
        "Giấy chứng nhận hết hạn ngày 20/12/2026",
        "Sản phẩm chưa bị thu hồi",
        "Đơn vị đề nghị: Phòng Nông nghiệp",
        "Đề nghị các xã cập nhật số liệu",
        "Sổ đăng ký sản phẩm OCOP",
        "Đề nghị các chủ thể sử dụng logo OCOP theo quy định",
        "Không có sản phẩm bị loại",
        "Sản phẩm tiềm năng 5 sao",
        "KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP ĐĂNG KÝ THAM GIA NĂM 2023",
        "TỔNG HỢP KẾT QUẢ THỰC HIỆN MỤC TIÊU OCOP NĂM 2023",
        "Quyết định công nhận lại sản phẩm OCOP hết hạn",
        "SẢN PHẨM HẾT HẠN ĐƯỢC CÔNG NHẬN LẠI NĂM 2023",
        "Sản phẩm được công nhận theo hồ sơ đăng ký của chủ thể",
        "I. Sản phẩm đăng ký lần đầu",
        "Huyện Bát Xát",
        "Kèm theo Tờ trình UBND huyện về sản phẩm OCOP",
        "SẢN PHẨM THUỘC CHƯƠNG TRÌNH TỈNH LÀO CAI",
        "",
    ] {
        assert_eq!(in_line(text), None, "{text}");
    }
}

#[test]
fn a_line_may_deny_a_part() {
    for text in [
        "Quyết định công nhận, thu hồi Giấy chứng nhận sản phẩm OCOP",
        "Sản phẩm được công nhận và không được công nhận",
        "Sản phẩm OCOP còn hạn và hết hạn",
    ] {
        assert_eq!(in_line(text), Some(Denial::Part), "{text}");
    }
}

#[test]
fn a_name_need_not_say_of_what() {
    for text in ["Thu hồi", "Không đạt", "Dự kiến 2024", "4 sao (đề nghị)"] {
        assert_eq!(in_name(text), Some(Denial::Whole), "{text}");
    }
    for text in ["Sheet1", "3 sao", "Sổ đăng ký", "so-dang-ky", "Danh mục"] {
        assert_eq!(in_name(text), None, "{text}");
    }
}
