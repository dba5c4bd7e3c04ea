//! What is said of an office's notes. `{value}` is the cell, `{0}` and on are what the fault names.

codes! {
    /// What can be wrong with notes, in the order in which it is explained.
    NoteCode {
    Unread = "E701", ["Ghi chú không đọc được", "Notes that cannot be read"],
        ["Không đọc được dòng: {0}.", "The row cannot be read: {0}."],
        ["Lưu tệp dạng CSV UTF-8 với các cột target, as_of, reason, action, unit, due, public.", "Save the file as CSV UTF-8 with the columns target, as_of, reason, action, unit, due, public."],
        "";
    TooManyRows = "E702", ["Quá nhiều ghi chú", "Too many notes"],
        ["Tệp có hơn {0} dòng.", "The file has more than {0} rows."],
        ["Bỏ những dòng đã cũ.", "Leave the old ones out."],
        "";
    UnknownTarget = "E703", ["Không có chỉ tiêu này", "No such target"],
        ["«{value}» không phải chỉ tiêu của kế hoạch nào.", "«{value}» is no target of a plan."],
        ["Ghi một trong: {0}.", "Write one of: {0}."],
        "new-product";
    NotADay = "E704", ["Không phải ngày", "Not a day"],
        ["«{value}» không phải ngày.", "«{value}» is no day."],
        ["Viết như 2023-06-30 hoặc 30/06/2023.", "Write it like 2023-06-30 or 30/06/2023."],
        "6/2023";
    DueBefore = "E705", ["Hạn trước ngày ghi chú", "Due before the note"],
        ["Hạn «{value}» trước ngày của ghi chú, {0}.", "«{value}» is before the day of the note, {0}."],
        ["Sửa một trong hai ngày.", "Correct one of both."],
        "2023-01-01";
    NotAFlag = "E706", ["Không rõ có công khai hay không", "Unclear whether it is public"],
        ["«{value}» không cho biết ghi chú có công khai hay không.", "«{value}» does not say whether the note is public."],
        ["Viết «có» hoặc «không».", "Write «có» or «không»."],
        "một phần";
    NothingSaid = "E707", ["Ghi chú không nêu gì", "A note that says nothing"],
        ["Ghi chú không nêu lý do, cũng không nêu việc cần làm.", "The note says neither a reason nor what is to be done."],
        ["Ghi ít nhất một trong hai.", "Say one of both."],
        "";
    TooLong = "E708", ["Ô quá dài", "Cell too long"],
        ["Ô dài {0} ký tự; tối đa {1} ký tự.", "The cell has {0} letters; at most {1} are allowed."],
        ["Rút gọn lại.", "Shorten it."],
        "";
    ControlCharacter = "E709", ["Ký tự điều khiển trong ô", "Control characters in a cell"],
        ["Ô có ký tự điều khiển: «{value}».", "The cell holds control characters: «{value}»."],
        ["Gõ lại ô này.", "Write it anew."],
        "\u{7}";
    MissingColumn = "E710", ["Thiếu cột", "A missing column"],
        ["Bảng ghi chú thiếu cột «{value}».", "The table of notes has no column «{value}»."],
        ["Thêm cột này; các cột là {0}.", "Add it; the columns are {0}."],
        "";
    UnknownColumn = "E711", ["Cột lạ", "An unknown column"],
        ["«{value}» không phải cột của bảng ghi chú.", "«{value}» is no column of notes."],
        ["Bỏ cột này, hoặc đổi tên thành một trong: {0}.", "Leave it out, or give it one of these names: {0}."],
        "ly_do";
    Ragged = "E712", ["Dòng thiếu hoặc thừa ô", "A row with too few or too many cells"],
        ["Dòng có {0} ô, tiêu đề có {1} cột.", "The row has {0} cells, the header {1} columns."],
        ["Thêm hoặc bỏ ô; ô có dấu phẩy thì đặt trong dấu ngoặc kép.", "Add or remove cells; a cell with a comma stands in quotes."],
        "cooperatives,2023-06-30";
    DoubleColumn = "E713", ["Cột có hai lần", "A column that stands twice"],
        ["Cột «{value}» có hai lần.", "The column «{value}» stands twice."],
        ["Giữ một cột.", "Keep one."],
        "target,as_of,reason,reason";
    }
}
