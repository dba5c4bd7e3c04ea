//! The sentences of faults, in both languages.

use app::{board::Granter, format::Lang};

use super::FaultKind;

pub(super) fn message(kind: &FaultKind, value: &str, lang: Lang) -> String {
    let (vi, en) = both(kind, value);
    let mut message = lang.pick(vi, en);
    if let Some(near) = near(kind) {
        message += &lang.pick(format!(" Có phải «{near}»?"), format!(" Did you mean «{near}»?"));
    }
    message
}

fn near(kind: &FaultKind) -> Option<&str> {
    match kind {
        FaultKind::UnknownTable { near }
        | FaultKind::UnknownColumn { near }
        | FaultKind::UnknownWord { near, .. }
        | FaultKind::UnknownRow { near, .. }
        | FaultKind::UnknownCommune { near } => near.as_deref(),
        _ => None,
    }
}

fn both(kind: &FaultKind, value: &str) -> (String, String) {
    let pair = |vi: &str, en: &str| (vi.to_owned(), en.to_owned());
    match kind {
        FaultKind::MissingTable => pair(
            "Thiếu bảng bắt buộc này. Thêm tệp CSV hoặc trang tính mang đúng tên bảng.",
            "This required table is missing. Add a CSV file or a sheet with exactly this name.",
        ),
        FaultKind::UnknownTable { .. } => pair(
            "Không có bảng nào mang tên này; bảng bị bỏ qua.",
            "No table has this name; it is not read.",
        ),
        FaultKind::Unreadable { cause } => (
            format!("Không đọc được: {cause}. Kiểm tra tệp rồi lưu lại."),
            format!("Cannot be read: {cause}. Check the file and save it again."),
        ),
        FaultKind::MissingColumn => pair(
            "Thiếu cột bắt buộc này ở dòng tiêu đề.",
            "This required column is missing from the header row.",
        ),
        FaultKind::UnknownColumn { .. } => pair(
            "Không có cột nào mang tên này; cột bị bỏ qua.",
            "No column has this name; it is not read.",
        ),
        FaultKind::DoubleColumn => {
            pair("Cột này có hai lần. Giữ lại một.", "This column stands twice. Keep one.")
        }
        FaultKind::ExtraCell => pair(
            "Dòng có nhiều ô hơn dòng tiêu đề. Có dấu phẩy thừa, hoặc thiếu dấu ngoặc kép?",
            "The row has more cells than the header. A comma too many, or quotes missing?",
        ),
        FaultKind::EmptyCell => pair("Ô bắt buộc đang để trống.", "A required cell is empty."),
        FaultKind::NotUtf8 => pair(
            "Dòng không phải mã hóa UTF-8. Lưu lại tệp dạng «CSV UTF-8».",
            "The row is not UTF-8. Save the file as «CSV UTF-8».",
        ),
        FaultKind::OpenQuote => pair(
            "Một ô mở dấu ngoặc kép mà không đóng, nên mọi dòng từ đây bị coi là một ô.",
            "A cell opens quotes and does not close them, so all rows from here on are one cell.",
        ),
        FaultKind::NotText => {
            pair("Ở đây phải là chữ, không phải giá trị này.", "Text belongs here, not this value.")
        }
        FaultKind::TooLong { letters, most } => (
            format!("Ô dài {letters} chữ; tối đa {most} chữ. Có phải nhiều ô bị nhập làm một?"),
            format!(
                "The cell has {letters} letters, at most {most} are read. Are several cells in one?"
            ),
        ),
        FaultKind::NotADay { example: None } => pair(
            "Không phải ngày. Viết năm-tháng-ngày, ví dụ 2023-02-28.",
            "Not a day. Write year-month-day, such as 2023-02-28.",
        ),
        FaultKind::NotADay { example: Some(day) } => (
            format!("Ngày phải viết năm-tháng-ngày. Có phải «{day}»?"),
            format!("Days are written year-month-day. Did you mean «{day}»?"),
        ),
        FaultKind::NoSuchDay => (
            format!("«{value}» không phải ngày có thật. Ví dụ: 2023-02-28."),
            format!("«{value}» is not a day that exists. Example: 2023-02-28."),
        ),
        FaultKind::NotAFlag => pair(
            "Chỉ nhận true hoặc false; để trống nếu chưa rõ.",
            "Only true or false; empty when not stated.",
        ),
        FaultKind::NotStars => {
            pair("Số sao là số nguyên từ 1 đến 5.", "Stars are a whole number from 1 to 5.")
        }
        FaultKind::UnknownWord { words, .. } => {
            let list = words.join(", ");
            (format!("Chỉ nhận một trong các từ: {list}."), format!("Only one of: {list}."))
        }
        FaultKind::UnfitId => pair(
            "Mã là một phần của địa chỉ trang, nên không được là «.» hay «..» và không được chứa ký tự điều khiển. Đặt mã khác, ví dụ P0001.",
            "An id becomes part of a page’s address, so it must not be «.» or «..» or hold control characters. Choose another, such as P0001.",
        ),
        FaultKind::DoubleId { first_row } => (
            format!("Mã này đã có ở dòng {first_row}. Mỗi mã chỉ dùng một lần."),
            format!("This id already stands in row {first_row}. Each id stands once."),
        ),
        FaultKind::UnknownRow { table, .. } => (
            format!("Không có mã này trong bảng {table}."),
            format!("The table {table} has no such id."),
        ),
        FaultKind::UnknownCommune { .. } => pair(
            "Không có mã xã, phường, thị trấn này trong danh mục.",
            "No commune has this code.",
        ),
        FaultKind::EndedCommune { name, to, day, next } if next.is_empty() => (
            format!(
                "Mã «{value}» là của {name}, chỉ có đến {to}; ngày của dòng là {day}. Ghi mã của đơn vị kế tiếp."
            ),
            format!(
                "The code «{value}» is that of {name}, which was there until {to}; the row speaks of {day}. Write the code of what it became."
            ),
        ),
        FaultKind::EndedCommune { name, to, day, next } => (
            format!(
                "Mã «{value}» là của {name}, chỉ có đến {to}; ngày của dòng là {day}. Nay là {next}."
            ),
            format!(
                "The code «{value}» is that of {name}, which was there until {to}; the row speaks of {day}. It is now {next}."
            ),
        ),
        FaultKind::LaterCommune { name, from, day } => (
            format!(
                "Mã «{value}» là của {name}, chỉ có từ {from}; ngày của dòng là {day}. Ghi mã của đơn vị khi ấy."
            ),
            format!(
                "The code «{value}» is that of {name}, which is there from {from} on; the row speaks of {day}. Write the code of the unit of then."
            ),
        ),
        FaultKind::DoubleCertificate { first_row } => (
            format!(
                "Sản phẩm đã có giấy chứng nhận cùng ngày ở dòng {first_row}. Xóa một dòng hoặc sửa ngày."
            ),
            format!(
                "The product has a certificate of the same day in row {first_row}. Delete one row or correct the day."
            ),
        ),
        FaultKind::BeforeStart { start, day } => (
            format!("Ngày này trước {start} ({day})."),
            format!("This day is before {start} ({day})."),
        ),
        FaultKind::SameName { first_row } => (
            format!(
                "Cùng chủ thể đã có sản phẩm cùng tên ở dòng {first_row}. Là một sản phẩm, hay hai?"
            ),
            format!(
                "The same entity has a product of this name in row {first_row}. One product, or two?"
            ),
        ),
        FaultKind::ExtendedTooLong { most, days, act } => (
            format!(
                "Gia hạn quá dài: theo {}, không quá {days} ngày tính từ ngày hết hạn, muộn nhất là {most}. Sửa ngày gia hạn hoặc ngày cấp ({}).",
                act.name(Lang::Vi),
                act.url
            ),
            format!(
                "The extension is too long: by {} at most {days} days after the end, {most} at the latest. Correct this day or the day of grant ({}).",
                act.name(Lang::En),
                act.url
            ),
        ),
        FaultKind::ExtendedInTerm { end } => (
            format!(
                "Ngày này không sau ngày hết hạn ({end}) nên không có tác dụng. Ghi ngày sau đó, hoặc để trống."
            ),
            format!(
                "This day is not after the end ({end}) and has no effect. Write a later one, or leave it empty."
            ),
        ),
        FaultKind::ExtendedUntilNever => pair(
            "Có văn bản gia hạn nhưng không có ngày ở cột extended_until, nên không có tác dụng. Ghi ngày, hoặc để trống.",
            "There is an act but no day in extended_until, so it has no effect. Write the day, or leave it empty.",
        ),
        FaultKind::UnfitGranter { stars, granter, known, act } => {
            let name = |granter: Granter, lang| granter.name().in_lang(lang);
            (
                format!(
                    "Vào ngày cấp, theo {}, hạng {stars} sao do {} công nhận, không phải {}. Kiểm tra cấp, hạng sao và ngày ({}).",
                    act.name(Lang::Vi),
                    name(*known, Lang::Vi),
                    name(*granter, Lang::Vi),
                    act.url
                ),
                format!(
                    "On the day of grant, by {}, {stars} stars are granted by the {}, not the {}. Check the level, the stars and the day ({}).",
                    act.name(Lang::En),
                    name(*known, Lang::En),
                    name(*granter, Lang::En),
                    act.url
                ),
            )
        }
        FaultKind::UnfitKind { kind, group, product, day, act } => {
            let of = |lang| (kind.name().in_lang(lang), group.name().in_lang(lang));
            let ((vi, vi_group), (en, en_group)) = (of(Lang::Vi), of(Lang::En));
            (
                format!(
                    "Sản phẩm {product} (nhóm {vi_group}) được công nhận ngày {day}, nhưng theo {}, chủ thể của nhóm này không gồm loại hình «{vi}». Kiểm tra loại hình, nhóm và ngày cấp ({}).",
                    act.name(Lang::Vi),
                    act.url
                ),
                format!(
                    "The product {product} ({en_group}) was recognised on {day}, but by {} entities of this group are not of the kind «{en}». Check the kind, the group and the day of grant ({}).",
                    act.name(Lang::En),
                    act.url
                ),
            )
        }
        FaultKind::InFuture => {
            pair("Giấy chứng nhận ghi ngày chưa tới.", "The certificate is dated in the future.")
        }
        FaultKind::Trimmed => pair(
            "Đã bỏ khoảng trắng thừa ở đầu hoặc cuối.",
            "White space around the text was removed.",
        ),
        FaultKind::Recomposed => pair(
            "Đã chuyển dấu tiếng Việt về dạng dựng sẵn (NFC).",
            "The text was brought to composed Unicode (NFC).",
        ),
        FaultKind::RestoredCode { code } => (
            format!("Bảng tính đã bỏ số 0 ở đầu; hiểu là «{code}»."),
            format!("A spreadsheet dropped the leading zero; read as «{code}»."),
        ),
    }
}
