//! What is to be done with the workbook.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

const TITLE: &str = "Cách dùng tệp này";
const LINES: [&str; 12] = [
    "Chỉ cần điền trang «Danh sách công nhận»: mỗi dòng là một sản phẩm, như phụ lục của quyết định.",
    "Cột bắt buộc: Tên sản phẩm, Tên chủ thể, Địa chỉ, Hạng sao, Ngày cấp. Nhóm sản phẩm có thể để trống khi danh sách không nêu.",
    "Địa chỉ viết từ nhỏ đến lớn và có tên xã, phường, thị trấn: «Thôn 3, xã Bản Qua, huyện Bát Xát»; hoặc chọn trong danh sách xổ xuống, hoặc ghi mã đơn vị hành chính.",
    "Ngày viết ngày/tháng/năm. Quyết định trước 01/7/2025 dùng tên huyện, xã khi ấy; từ ngày đó dùng tên xã, phường mới.",
    "Loại hình chủ thể có thể để trống khi tên chủ thể bắt đầu bằng HTX, Tổ hợp tác, Công ty, Hộ kinh doanh, Trang trại, Hội.",
    "Không ghi điện thoại, số giấy tờ hay địa chỉ riêng của cá nhân: chương trình không giữ các cột đó.",
    "Các trang còn lại là bảng của sổ đăng ký (mã, tên, quan hệ); chỉ sửa khi cần thêm chuỗi giá trị, làng nghề, điểm bán, kênh bán, hồ sơ.",
    "Trang «Danh mục» chứa các danh sách xổ xuống; không sửa.",
    "Đọc tệp vào sổ đăng ký, không ghi gì:  ocop-targets import TỆP.xlsx --onto SỔ --dry-run",
    "Ghi sổ đăng ký mới vào thư mục khác:  ocop-targets import TỆP.xlsx --onto SỔ --out SỔ-MỚI",
    "Nhận lại tệp có đánh dấu từng lỗi:  ocop-targets import TỆP.xlsx --onto SỔ --dry-run --marked LỖI.xlsx",
    "Đọc cùng một tệp hai lần không làm sổ thay đổi.",
];

pub fn write(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_font_size(14);
    let line = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 110)?;
    sheet.write_string_with_format(0, 0, TITLE, &title)?;
    for (row, text) in (1_u32..).zip(LINES) {
        sheet.write_string_with_format(row, 0, text, &line)?;
    }
    Ok(())
}
