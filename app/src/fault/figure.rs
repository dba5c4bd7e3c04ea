//! What is said of published figures and of the dictionary of their names. `{value}` is the cell or
//! the name, `{0}` and on are what the fault names.

codes! {
    /// What can be wrong with published figures, in the order in which it is explained.
    FigureCode {
    Unread = "E801", ["Số liệu không đọc được", "Figures that cannot be read"],
        ["Không đọc được dòng: {0}.", "The row cannot be read: {0}."],
        ["Lưu lại tệp dạng CSV UTF-8.", "Save the file anew as CSV UTF-8."],
        "";
    MissingColumn = "E802", ["Thiếu cột", "A missing column"],
        ["Bảng số liệu công bố thiếu cột «{value}».", "The table of published figures has no column «{value}»."],
        ["Thêm cột này; các cột là {0}.", "Add it; the columns are {0}."],
        "";
    UnknownColumn = "E803", ["Cột lạ", "An unknown column"],
        ["«{value}» không phải cột của bảng số liệu công bố.", "«{value}» is no column of published figures."],
        ["Bỏ cột này, hoặc đổi tên thành một trong: {0}.", "Leave it out, or give it one of these names: {0}."],
        "asof";
    Ragged = "E804", ["Dòng thiếu hoặc thừa ô", "A row with too few or too many cells"],
        ["Dòng có {0} ô, tiêu đề có {1} cột.", "The row has {0} cells, the header {1} columns."],
        ["Thêm hoặc bỏ ô; ô có dấu phẩy thì đặt trong dấu ngoặc kép.", "Add or remove cells; a cell with a comma stands in quotes."],
        "2023,new_products,10";
    UnknownFigure = "E805", ["Không có số liệu này", "No such figure"],
        ["Không có số liệu nào mang mã «{value}».", "No figure has the id «{value}»."],
        ["Dùng một mã trong bảng số liệu công bố ở trang /data.", "Use an id from the table of published figures on /data."],
        "new_product";
    TooManyRows = "E806", ["Quá nhiều số liệu", "Too many figures"],
        ["Tệp có hơn {0} dòng.", "The file has more than {0} rows."],
        ["Bỏ những số liệu không ai còn xem.", "Leave out what nobody looks at."],
        "";
    NotAnAddress = "E807", ["Không phải địa chỉ trang", "Not an address"],
        ["«{value}» không phải địa chỉ bắt đầu bằng https:// hoặc http://.", "«{value}» is not an address that begins with https:// or http://."],
        ["Chép đủ địa chỉ, hoặc để trống ô.", "Copy the whole address, or leave the cell empty."],
        "example.org/bao-cao";
    NotADay = "E808", ["Không phải năm, tháng hay ngày", "Not a year, month or day"],
        ["«{value}» không phải năm, tháng hay ngày.", "«{value}» is no year, month or day."],
        ["Viết như 2023, 2023-02 hoặc 2023-02-28.", "Write it like 2023, 2023-02 or 2023-02-28."],
        "12/2023";
    NotOnADay = "E809", ["Không phải mã kèm ngày", "Not a code with a day"],
        ["«{value}» không phải một mã kèm ngày.", "«{value}» is not a code with a day."],
        ["Viết như 15@2025-06-30.", "Write it like 15@2025-06-30."],
        "15@6/2025";
    OtherCommune = "E810", ["Xã không thuộc kế hoạch", "A commune of no plan"],
        ["«{value}» là một xã, không phải đơn vị của kế hoạch.", "«{value}» is a commune, and no unit of the plan."],
        ["Ghi mã đơn vị cấp tỉnh, hoặc mã một đơn vị của kế hoạch.", "Write the code of the plan’s province or city, or of a unit of the plan."],
        "";
    EndedPlace = "E811", ["Tỉnh, huyện không còn vào ngày của số liệu", "A province or district that had ended"],
        ["«{value}» không chỉ nơi nào vào ngày {0}: đó là mã của {1}, còn đến {2}.", "«{value}» meant nothing on {0}: it is the code of {1}, which was there until {2}."],
        ["Ghi mã của nơi kế tục{3}, hoặc {4} nếu số liệu là của {1}.", "Write the code of what it became{3}, or {4} where the figure is of {1}."],
        "";
    EndedCommune = "E812", ["Xã không còn vào ngày của số liệu", "A commune that had ended"],
        ["«{value}» không chỉ nơi nào vào ngày {0}: đó là mã của {1}, còn đến {2}.", "«{value}» meant nothing on {0}: it is the code of {1}, which was there until {2}."],
        ["Ghi mã của nơi kế tục{3}.", "Write the code of what it became{3}."],
        "";
    LaterPlace = "E813", ["Nơi chưa có vào ngày của số liệu", "A place that was not there yet"],
        ["«{value}» không chỉ nơi nào vào ngày {0}: đó là mã của {1}, có từ {2}.", "«{value}» meant nothing on {0}: it is the code of {1}, which is there from {2} on."],
        ["Ghi mã của nơi lúc bấy giờ.", "Write the code of the place of then."],
        "";
    UnknownPlace = "E814", ["Không có nơi này", "No such place"],
        ["Không có nơi nào mang mã «{value}».", "No place has the code «{value}»."],
        ["Ghi mã cả nước (VN), mã đơn vị cấp tỉnh, mã một đơn vị trong đó, hoặc mã tỉnh, huyện trước hay sau đó.", "Write the code of the country (VN), of the plan’s province or city, of a unit of it, or of a province or district before or after them."],
        "99";
    UnreadNames = "E815", ["Từ điển số liệu không đọc được", "Names of figures that cannot be read"],
        ["Không đọc được dòng «{value}»: {0}.", "The line «{value}» cannot be read: {0}."],
        ["Đối chiếu từng khóa với một mục khác.", "Compare each key with another entry."],
        "part = [\"red\"]";
    UnknownName = "E816", ["Số liệu nhắc đến mà không có mục", "A figure that is named and has no entry"],
        ["Mục «{0}» nhắc đến «{value}» mà không có mục nào tên như vậy.", "The entry «{0}» names «{value}», which has no entry."],
        ["Thêm mục ấy, hoặc sửa tên.", "Add one, or correct the name."],
        "";
    NotANumber = "E817", ["Không phải số", "Not a number"],
        ["«{value}» không phải một số.", "«{value}» is no number."],
        ["Chỉ ghi số như 163, 1.630 hoặc 56,4, một hoặc hai chữ số thập phân; lời giải thích ghi vào cột note.", "Write the number alone like 163, 1.630 or 56,4, with one or two decimals; words belong in the column note."],
        "163 sản phẩm";
    NotACount = "E818", ["Không phải số đếm", "Not a count"],
        ["«{value}» không phải số đếm: số đếm là số nguyên không âm; dấu phẩy đứng trước phần thập phân.", "«{value}» is no count: a count is whole and not negative; decimals follow a comma."],
        ["Ghi một số nguyên không âm như 1630 hoặc 1.630.", "Write a whole number that is not negative like 1630 or 1.630."],
        "1,630";
    DoubtfulNumber = "E819", ["Không rõ hàng nghìn hay thập phân", "Thousands or decimals"],
        ["Dấu trong «{value}» có thể ngăn hàng nghìn hoặc phần thập phân.", "The mark in «{value}» may part thousands or decimals."],
        ["Hàng nghìn thì bỏ dấu, như 1630; phần thập phân thì ghi một hoặc hai chữ số, như 1,63.", "Leave the mark out for thousands, like 1630; write one or two decimals, like 1,63."],
        "1.630";
    DoubleColumn = "E820", ["Cột có hai lần", "A column that stands twice"],
        ["Cột «{value}» có hai lần.", "The column «{value}» stands twice."],
        ["Giữ một cột.", "Keep one."],
        "as_of,figure,place,place";
    }
}
