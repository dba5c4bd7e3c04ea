//! What is said of the tables of a register. `{value}` is the cell, `{0}` and on are what the fault
//! names.

codes! {
    /// What can be wrong with a table, in the order in which it is explained.
    Code {
    MissingTable = "E101", ["Thiếu bảng bắt buộc", "A required table is missing"],
        ["Thiếu bảng bắt buộc này.", "This required table is missing."],
        ["Thêm tệp CSV hoặc trang tính mang đúng tên bảng.", "Add a CSV file or a sheet with exactly this name."],
        "products";
    BlankTable = "E109", ["Bảng bắt buộc để trống", "A required table that holds nothing"],
        ["Tệp hoặc trang tính của bảng bắt buộc này không có chữ nào.", "The file or sheet of this required table holds nothing."],
        ["Có lưu nhầm tệp trống không? Nộp lại tệp có dòng tiêu đề và dữ liệu.", "Was an empty file saved by mistake? Give the one with its header and rows."],
        "products.csv";
    NoTables = "E102", ["Không có bảng nào của danh mục", "No table of a register"],
        ["Không có bảng nào của danh mục ở đây.", "There is no table of a register here."],
        ["Cần tệp CSV hoặc bảng tính .xlsx với các bảng {0}.", "Give CSV files or an .xlsx workbook with the tables {0}."],
        "Sheet1";
    UnreadFile = "E103", ["Tệp không đọc được", "A file that cannot be read"],
        ["Không đọc được tệp. {0}", "The file cannot be read. {0}"],
        ["Làm theo hướng dẫn trong thông báo rồi nộp lại tệp.", "Follow what the message says, then give the file again."],
        "register.xlsx";
    Unreadable = "E104", ["Trang tính hoặc dòng không đọc được", "A sheet or row that cannot be read"],
        ["Không đọc được: {0}.", "Cannot be read: {0}."],
        ["Kiểm tra tệp rồi lưu lại.", "Check the file and save it again."],
        "certificates";
    DoubleTable = "E105", ["Một bảng có hai nơi", "A table that stands twice"],
        ["Bảng này có ở hai nơi: {0} và {1}.", "This table stands in two places: {0} and {1}."],
        ["Giữ lại một.", "Keep one."],
        "products.csv, register.xlsx › products";
    OtherTable = "E110", ["Bảng khác trên cùng trang tính", "Another table on the same sheet"],
        ["Từ dòng này là tiêu đề của một bảng khác («{value}»); phần từ đây xuống không được đọc.", "From this row on another table begins («{value}»); nothing below is read."],
        ["Chuyển bảng ấy sang trang tính riêng mang tên của nó.", "Move that table to a sheet of its own with its name."],
        "product";
    NotUtf8 = "E106", ["Dòng sai mã hóa", "A row of another encoding"],
        ["Dòng không phải mã hóa UTF-8.", "The row is not UTF-8."],
        ["Lưu lại tệp dạng «CSV UTF-8».", "Save the file as «CSV UTF-8»."],
        "Ch\u{e8}";
    OpenQuote = "E107", ["Dấu ngoặc kép không đóng", "A quote that nothing closes"],
        ["Một ô mở dấu ngoặc kép mà không đóng, nên mọi dòng từ đây bị coi là một ô.", "A cell opens quotes and does not close them, so all rows from here on are one cell."],
        ["Đóng dấu ngoặc kép, hoặc lưu lại tệp bằng Excel.", "Close the quotes, or save the file in a spreadsheet program."],
        "\"Số 1";
    InnerQuote = "E108", ["Dấu ngoặc kép giữa ô", "A quote in the midst of a cell"],
        ["Có dấu ngoặc kép giữa ô.", "There is a quote in the midst of a cell."],
        ["Bỏ đi, hoặc lưu lại tệp bằng Excel.", "Remove it, or save the file in a spreadsheet program."],
        "Tranh 12\"";
    UnknownTable = "W101", ["Bảng không có trong danh mục", "A table that nobody reads"],
        ["Không có bảng nào mang tên này; bảng bị bỏ qua.", "No table has this name; it is not read."],
        ["Sửa tên nếu đó là một bảng.", "Correct the name if it is a table."],
        "listing";
    EmptyTable = "W102", ["Bảng bắt buộc không có dòng nào", "A required table without rows"],
        ["Bảng bắt buộc không có dòng nào.", "A required table has no rows."],
        ["Có lưu nhầm tệp trống không?", "Was an empty file saved by mistake?"],
        "certificates";
    Reencoded = "N101", ["Đọc theo bảng mã cũ", "Read in an old code page"],
        ["Tệp không phải UTF-8; được đọc theo bảng mã {0}. Nên lưu dạng «CSV UTF-8».", "The file is not UTF-8; it was read as {0}. Better save it as «CSV UTF-8»."],
        ["Xem chữ có đúng không.", "See whether the letters are right."],
        "products.csv";
    StruckRows = "W103", ["Dòng bị gạch ngang", "Rows that are struck through"],
        ["Có {0} dòng chữ bị gạch ngang (dòng {1}); vẫn được đọc như các dòng khác.", "Rows that are struck through: {0} ({1}); they are read as all others."],
        ["Gạch để bỏ thì xóa dòng khỏi tệp; nếu không, bỏ gạch ngang.", "Where that means that they are taken out, delete them; else take the line away."],
        "";
    HiddenRows = "N102", ["Dòng ẩn", "Hidden rows"],
        ["Có {0} dòng ẩn (dòng {1}); vẫn được đọc như các dòng khác.", "Hidden rows: {0} ({1}); they are read as all others."],
        ["Nếu các dòng ấy không được tính, xóa khỏi tệp.", "If they are not to count, delete them."],
        "";
    HiddenColumns = "N103", ["Cột ẩn", "Hidden columns"],
        ["Có {0} cột ẩn (cột {1}); vẫn được đọc như các cột khác.", "Hidden columns: {0} ({1}); they are read as all others."],
        ["Nếu các cột ấy không được tính, xóa khỏi tệp.", "If they are not to count, delete them."],
        "";
    HiddenSheet = "N104", ["Trang tính ẩn", "Hidden sheet"],
        ["Trang tính này bị ẩn; bảng trên đó vẫn được đọc.", "This sheet is hidden; the table on it is read all the same."],
        ["Nếu là bản cũ hoặc bản nháp, xóa trang tính khỏi tệp.", "If it is an old or unfinished one, delete the sheet."],
        "";
    MissingColumn = "E201", ["Thiếu cột bắt buộc", "A required column is missing"],
        ["Thiếu cột bắt buộc này («{0}») ở dòng tiêu đề.", "This required column («{0}») is missing from the header row."],
        ["Thêm cột, hoặc sửa tiêu đề theo trang Dữ liệu.", "Add the column, or correct the heading as on the page of data."],
        "granted_on";
    DoubleColumn = "E202", ["Một cột có hai lần", "A column that stands twice"],
        ["Cột này có hai lần.", "This column stands twice."],
        ["Giữ lại một.", "Keep one."],
        "stars, Hạng sao";
    UnknownColumn = "W201", ["Cột không có trong bảng", "A column that nobody reads"],
        ["Không có cột nào mang tên này; cột bị bỏ qua.", "No column has this name; it is not read."],
        ["Sửa tiêu đề nếu cột cần được đọc.", "Correct the heading if the column is to be read."],
        "STT";
    UnnamedColumn = "W202", ["Cột có chữ mà không có tiêu đề", "A column with text and no heading"],
        ["Cột không có tiêu đề mà có chữ (từ dòng {0}); cột bị bỏ qua.", "The column has no heading and holds text (from row {0}); it is not read."],
        ["Ghi tiêu đề hoặc xóa chữ.", "Write a heading or delete the text."],
        "ghi chú";
    HeadingsRead = "N201", ["Cách hiểu dòng tiêu đề", "How the header was read"],
        ["Các tiêu đề khác được đọc: {0}.", "The other headings were read: {0}."],
        ["Đối chiếu với ý nghĩa của từng cột.", "Compare it with what each column means."],
        "«Tên sản phẩm» → «name»";
    ExtraCell = "E301", ["Dòng có nhiều ô hơn tiêu đề", "More cells than headings"],
        ["Dòng có nhiều ô hơn dòng tiêu đề.", "The row has more cells than the header."],
        ["Có dấu phẩy thừa, hoặc thiếu dấu ngoặc kép?", "A comma too many, or quotes missing?"],
        "p1,3,2023-01-15,Số 1, đợt 2";
    EmptyCell = "E302", ["Ô bắt buộc để trống", "A required cell is empty"],
        ["Ô bắt buộc đang để trống{0}.", "A required cell is empty{0}."],
        ["Điền vào, hoặc xóa cả dòng nếu không phải dữ liệu.", "Fill it, or delete the row if it is no data."],
        "granted_on";
    PotentialGrade = "W301", ["Hạng tiềm năng không phải hạng", "A potential grade is none"],
        ["Hạng tiềm năng chưa phải hạng được công nhận, nên dòng không thành giấy chứng nhận.", "A potential grade is no grade: the row makes no certificate."],
        ["Ghi hạng đã được công nhận, hoặc bỏ dòng.", "Write the grade that was granted, or remove the row."],
        "Tiềm năng 5 sao";
    SkippedRow = "N301", ["Dòng không phải dữ liệu", "A row that is no data"],
        ["Dòng được bỏ qua: {0}.", "The row was skipped: {0}."],
        ["Không cần làm gì, trừ khi dòng là dữ liệu.", "Nothing, unless the row is data."],
        "Tổng cộng";
    NotText = "E311", ["Ở đây phải là chữ", "Text belongs here"],
        ["Ở đây phải là chữ, không phải giá trị này.", "Text belongs here, not this value."],
        ["Ghi chữ vào ô.", "Write text into the cell."],
        "1.5";
    TooLong = "E312", ["Ô quá dài", "A cell that is too long"],
        ["Ô dài {0} ký tự; tối đa {1} ký tự.", "The cell has {0} characters; at most {1} are allowed."],
        ["Có phải nhiều ô bị nhập làm một?", "Are several cells in one?"],
        "…";
    FailedFormula = "E313", ["Công thức bị lỗi", "A formula that fails"],
        ["Công thức trong ô bị lỗi.", "The formula in the cell fails."],
        ["Sửa công thức hoặc ghi thẳng giá trị.", "Correct the formula or write the value itself."],
        "#REF!";
    UncomputedFormula = "E314", ["Công thức chưa có giá trị", "A formula without a value"],
        ["Ô có công thức chưa có giá trị.", "The cell has a formula without a value."],
        ["Mở bằng Excel rồi lưu, hoặc ghi thẳng giá trị.", "Open the file in Excel and save it, or write the value itself."],
        "=DATE(2021,3,1)";
    LegacyLetters = "E315", ["Chữ theo bảng mã cũ", "Letters of an old encoding"],
        ["Chữ theo bảng mã cũ {0}.", "The letters are of the old encoding {0}."],
        ["Chuyển sang Unicode (ví dụ bằng UniKey Toolkit) rồi lưu lại.", "Convert them to Unicode (with UniKey Toolkit, for example) and save anew."],
        "MËt ong rõng";
    CoveredCell = "E316", ["Ô gộp không rõ giá trị", "A merged cell of no certain value"],
        ["Ô thuộc một vùng gộp nên không rõ giá trị: {0}.", "The cell lies in a merged range and has no certain value: {0}."],
        ["Bỏ gộp rồi ghi giá trị vào từng ô.", "Split the range and write the value into each cell."],
        "C2:D2";
    NotADay = "E321", ["Không phải ngày", "Not a day"],
        ["Không phải ngày.", "Not a day."],
        ["Viết năm-tháng-ngày, ví dụ 2023-02-28.", "Write year-month-day, such as 2023-02-28."],
        "soon";
    NoSuchDay = "E322", ["Ngày không có thật", "A day that does not exist"],
        ["«{value}» không phải ngày có thật.", "«{value}» is not a day that exists."],
        ["Sửa ngày, ví dụ 2023-02-28.", "Correct the day; its form is 2023-02-28."],
        "2023-02-31";
    NoDayOfMonth = "E323", ["Thiếu ngày trong tháng", "The day of the month is missing"],
        ["Chỉ có tháng hoặc năm, thiếu ngày trong tháng.", "The day of the month is missing."],
        ["Ghi đủ ngày, ví dụ 2023-02-28.", "Write the whole day, such as 2023-02-28."],
        "07/2023";
    MonthFirst = "E324", ["Ngày ghi tháng trước", "A day written month first"],
        ["Ngày ghi tháng trước.", "The month stands first."],
        ["Viết ngày/tháng/năm hoặc năm-tháng-ngày.", "Write day/month/year or year-month-day."],
        "5/20/2023";
    DoubtfulDay = "E325", ["Ngày đọc được hai cách", "A day that can be read in two ways"],
        ["Ô khác trong tệp ghi tháng trước, nên ô này có thể là «{0}» hoặc «{1}».", "Other cells of the file are written month first: this may be «{0}» or «{1}»."],
        ["Viết năm-tháng-ngày.", "Write year-month-day."],
        "3/1/2021";
    NotAFlag = "E331", ["Không phải có hay không", "Neither yes nor no"],
        ["Chỉ nhận có hoặc không (true, false).", "Only true or false."],
        ["Để trống nếu chưa rõ.", "Leave it empty when not stated."],
        "maybe";
    NotStars = "E332", ["Không phải hạng sao", "Not a number of stars"],
        ["Số sao là số nguyên từ 1 đến 5.", "Stars are a whole number from 1 to 5."],
        ["Ghi 3, 4 hoặc 5.", "Write 3, 4 or 5."],
        "6";
    UnknownWord = "E333", ["Từ ngoài danh sách", "A word outside of the list"],
        ["Không có từ này trong danh sách: {0}.", "Not a word of the list: {0}."],
        ["Chọn một trong các từ đó.", "Choose one of them."],
        "fod";
    UnfitId = "E334", ["Mã không dùng được", "An id that cannot be used"],
        ["Mã là một phần của địa chỉ trang, nên không được là «.» hay «..».", "An id becomes part of a page’s address, so it must not be «.» or «..»."],
        ["Đặt mã khác, ví dụ P0001.", "Choose another, such as P0001."],
        "..";
    UnknownCommune = "E335", ["Không có mã xã này", "No commune has this code"],
        ["Không có mã xã, phường, thị trấn này trong danh mục.", "No commune has this code."],
        ["Ghi mã chính thức năm chữ số.", "Write the official code of five digits."],
        "xã A";
    OutsideCommune = "E336", ["Mã xã ngoài địa bàn của kế hoạch", "A commune of another province or city"],
        ["Mã «{value}» là của {0}, còn kế hoạch là của {1}.", "The code «{value}» is that of {0}, while the plan is of {1}."],
        ["Dùng kế hoạch của nơi có xã này bằng --plan, hoặc sửa mã.", "Use a plan of where that commune lies with --plan, or correct the code."],
        "28249";
    Trimmed = "W311", ["Khoảng trắng thừa", "White space around a text"],
        ["Đã bỏ khoảng trắng thừa ở đầu hoặc cuối.", "White space around the text was removed."],
        ["", ""],
        " Chè";
    Recomposed = "W312", ["Dấu tiếng Việt tách rời", "Marks apart from their letters"],
        ["Đã chuyển dấu tiếng Việt về dạng dựng sẵn (NFC).", "The text was brought to composed Unicode (NFC)."],
        ["", ""],
        "Che\u{300}";
    RestoredCode = "W313", ["Mã xã mất số 0 ở đầu", "A code that lost its zero"],
        ["Bảng tính đã bỏ số 0 ở đầu; hiểu là «{0}».", "A spreadsheet dropped the leading zero; read as «{0}»."],
        ["Định dạng cột là văn bản để giữ số 0.", "Format the column as text to keep the zeros."],
        "3022";
    RestoredId = "W314", ["Mã khác nhau ở số 0 đầu", "Ids that differ by zeros"],
        ["Khác mã ở bảng kia ở số 0 đầu; hiểu là «{0}».", "Differs from the id by leading zeros; read as «{0}»."],
        ["Ghi mã như nhau ở mọi bảng.", "Write the id alike in every table."],
        "0001";
    DamagedText = "W315", ["Chữ bị hỏng mã hóa", "Damaged letters"],
        ["Chữ bị hỏng mã hóa (có ký tự � hoặc ? thay chữ).", "The letters are damaged (� or ? stands for some)."],
        ["Ghi lại cho đúng.", "Write them anew."],
        "Ch\u{fffd}";
    MergedCell = "N311", ["Ô bị gộp", "A merged cell"],
        ["Ô bị gộp: lấy giá trị của ô đầu vùng gộp.", "The cell is merged: it has the value of the first cell of its range."],
        ["Xem giá trị có đúng cho mọi dòng của vùng không.", "See whether the value is right for all rows of the range."],
        "D2:D3";
    ReadAs = "N312", ["Đọc theo cách viết khác", "Read in another form"],
        ["Được hiểu là «{0}».", "Read as «{0}»."],
        ["Xem cách hiểu có đúng không.", "See whether that is right."],
        "Đồ uống → drink";
    Invisible = "N313", ["Ký tự vô hình", "Invisible characters"],
        ["Đã bỏ ký tự vô hình trong chữ.", "Invisible characters were removed."],
        ["", ""],
        "p2\u{feff}";
    ControlCharacter = "N314", ["Ký tự điều khiển", "Control characters"],
        ["Đã bỏ ký tự điều khiển trong chữ.", "Control characters were removed."],
        ["", ""],
        "\u{1f}p3";
    LookAlike = "N315", ["Chữ trông giống chữ tiếng Việt", "Letters that look like those of Vietnamese"],
        ["Đã thay chữ trông giống (như «Ð», chữ Nga, chữ Hy Lạp, chữ toàn khổ) bằng chữ tiếng Việt.", "Letters that look like those of Vietnamese («Ð», Russian, Greek, of full width) were replaced by them."],
        ["", ""],
        "Ðường phèn";
    DayFirst = "N321", ["Ngày được đọc ngày trước tháng", "Days were read day first"],
        ["Không ô nào cho biết ngày hay tháng đứng trước; mọi ngày dạng này được đọc ngày trước.", "No cell shows whether the day or the month stands first; such days were read day first."],
        ["Xem ngày có đúng không.", "See whether the days are right."],
        "03/04/2025";
    DoubleId = "E401", ["Mã dùng hai lần", "An id that stands twice"],
        ["Mã này đã có ở dòng {0}.", "This id already stands in row {0}."],
        ["Mỗi mã chỉ dùng một lần.", "Each id stands once."],
        "p1";
    UnknownRow = "E402", ["Mã không có ở bảng kia", "An id that the other table lacks"],
        ["Không có mã này trong bảng {0}.", "The table {0} has no such id."],
        ["Sửa mã, hoặc thêm dòng ở bảng kia.", "Correct the id, or add the row to the other table."],
        "p9";
    DoubleCertificate = "E403", ["Hai giấy chứng nhận cùng ngày", "Two certificates of one day"],
        ["Sản phẩm đã có giấy chứng nhận cùng ngày ở dòng {0}.", "The product has a certificate of the same day in row {0}."],
        ["Xóa một dòng hoặc sửa ngày.", "Delete one row or correct the day."],
        "p1, 2023-01-15";
    BeforeStart = "E404", ["Ngày sau lại trước ngày đầu", "A day before that of its beginning"],
        ["Ngày này trước {0} ({1}).", "This day is before {0} ({1})."],
        ["Sửa một trong hai ngày.", "Correct one of the two days."],
        "2022-12-31";
    ExtendedTooLong = "E405", ["Gia hạn quá dài", "An extension that is too long"],
        ["Gia hạn quá dài: theo {0}, không quá {1} ngày tính từ ngày hết hạn, muộn nhất là {2}.", "The extension is too long: by {0} at most {1} days after the end, {2} at the latest."],
        ["Sửa ngày gia hạn hoặc ngày cấp. Văn bản: {3}", "Correct this day or the day of grant. The act: {3}"],
        "2026-11-12";
    IdInOtherCase = "W401", ["Mã chỉ khác chữ hoa, chữ thường", "Ids that differ by case alone"],
        ["Chỉ khác chữ hoa, chữ thường với mã «{1}» ở dòng {0}.", "Differs by case alone from the id «{1}» in row {0}."],
        ["Là một, hay hai? Gộp lại, hoặc đổi một mã.", "One, or two? Join them, or change an id."],
        "p1, P1";
    SameName = "W402", ["Hai dòng cùng tên", "Two rows of one name"],
        ["Dòng {0} có cùng tên, cùng {1}.", "Row {0} has this name and the same {1}."],
        ["Là một, hay hai? Gộp lại nếu là một: mỗi dòng được đếm một lần.", "One, or two? Join them if they are one: each row is counted."],
        "Chè xanh";
    EndedCommune = "W403", ["Đơn vị không còn vào ngày ấy", "A unit that had ended"],
        ["Mã «{value}» là của {0}, chỉ có đến {1}; ngày của dòng là {2}. Đơn vị kế tiếp: {3}.", "The code «{value}» is that of {0}, which was there until {1}; the row speaks of {2}. What it became: {3}."],
        ["Tra mã của đơn vị kế tiếp trong danh mục đơn vị hành chính rồi ghi vào ô.", "Look up the code of what it became and write it."],
        "03022";
    LaterCommune = "W404", ["Đơn vị chưa có vào ngày ấy", "A unit that was not there yet"],
        ["Mã «{value}» là của {0}, chỉ có từ {1}; ngày của dòng là {2}.", "The code «{value}» is that of {0}, which is there from {1} on; the row speaks of {2}."],
        ["Ghi mã của đơn vị khi ấy.", "Write the code of the unit of then."],
        "02647";
    ExtendedInTerm = "W405", ["Gia hạn không có tác dụng", "An extension without effect"],
        ["Ngày này không sau ngày hết hạn ({0}) nên không có tác dụng.", "This day is not after the end ({0}) and has no effect."],
        ["Ghi ngày sau đó, hoặc để trống.", "Write a later one, or leave it empty."],
        "2026-05-15";
    ExtendedUntilNever = "W406", ["Gia hạn không ghi đến ngày nào", "An extension until no day"],
        ["Có văn bản gia hạn nhưng không có ngày ở cột extended_until, nên không có tác dụng.", "There is an act but no day in extended_until, so it has no effect."],
        ["Ghi ngày, hoặc để trống.", "Write the day, or leave it empty."],
        "26/2026/QĐ-TTg";
    ExtendedBeforeAct = "W413", ["Gia hạn trước khi có quy định", "An extension before any act allows it"],
        ["Giấy chứng nhận đã hết hạn ngày {0}, trước khi {1} có hiệu lực ngày {2}; chưa tìm thấy văn bản nào cho gia hạn sớm hơn.", "The certificate had ended on {0}, before {1} came into force on {2}; no act was found that lets one be extended earlier."],
        ["Kiểm tra ngày cấp và ngày gia hạn; để trống nếu không được gia hạn. Văn bản: {3}", "Check the day of grant and this day; leave it empty where it was not extended. The act: {3}"],
        "2023-12-01";
    UnfitGranter = "W407", ["Cấp không đúng hạng", "A level that does not grant these stars"],
        ["Vào ngày cấp, theo {0}, hạng {1} sao do {2} công nhận, không phải {3}.", "On the day of grant, by {0}, {1} stars are granted by the {2}, not the {3}."],
        ["Kiểm tra cấp, hạng sao và ngày. Văn bản: {4}", "Check the level, the stars and the day. The act: {4}"],
        "district";
    InFuture = "W408", ["Ngày cấp chưa tới", "Granted in the future"],
        ["Giấy chứng nhận ghi ngày chưa tới.", "The certificate is dated in the future."],
        ["Kiểm tra năm.", "Check the year."],
        "2030-01-01";
    UnfitKind = "W412", ["Loại hình không thuộc đối tượng", "A kind that the act does not name"],
        ["Sản phẩm {0} (nhóm: {1}) được công nhận ngày {2}, nhưng theo {3}, chủ thể của sản phẩm như vậy không gồm loại hình «{4}».", "The product {0} (group: {1}) was recognised on {2}, but by {3} entities with such a product are not of the kind «{4}»."],
        ["Kiểm tra loại hình, nhóm và ngày cấp. Văn bản: {5}", "Check the kind, the group and the day of grant. The act: {5}"],
        "household";
    FarDay = "W409", ["Ngày quá xa", "A day far in the future"],
        ["Ngày chưa tới, sau hôm nay hơn một năm.", "The day is more than a year in the future."],
        ["Kiểm tra năm; để trống nếu chưa kết thúc.", "Check the year; leave it empty while there is no end."],
        "2203-04-01";
    EarlyDay = "W410", ["Ngày trước khi có chương trình", "A day before the programme"],
        ["Ngày trước {0}.", "The day is before {0}."],
        ["Kiểm tra năm.", "Check the year."],
        "1923-05-20";
    RevokedAfterEnd = "W411", ["Thu hồi sau khi hết hạn", "Revoked after its end"],
        ["Giấy chứng nhận đã hết hạn ngày {0}, nên thu hồi không có tác dụng.", "The certificate ended on {0}, so that the day has no effect."],
        ["Kiểm tra ngày thu hồi và ngày cấp.", "Check both days."],
        "2026-09-01";
    }
}
