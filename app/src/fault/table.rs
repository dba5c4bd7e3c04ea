//! What is said of the tables of a register.

codes! {
    /// What can be wrong with a table, in the order in which it is explained.
    Code {
    MissingTable = "E101",
        ["Thiếu bảng bắt buộc", "A required table is missing"],
        [
            "Danh mục không có bảng chủ thể, sản phẩm hoặc giấy chứng nhận.",
            "The register has no table of entities, products or certificates."
        ],
        [
            "Thêm tệp CSV hoặc trang tính mang tên bảng.",
            "Add a CSV file or a sheet with the table’s name."
        ],
        "products";
    NoTables = "E102",
        ["Không có bảng nào của danh mục", "No table of a register"],
        [
            "Không tệp hay trang tính nào mang tên hoặc tiêu đề của một bảng.",
            "No file or sheet has the name or the headings of a table."
        ],
        [
            "Đặt tên trang tính là products, entities, certificates, hoặc dùng lại tệp tải từ trang Dữ liệu.",
            "Name the sheets products, entities, certificates, or use the files of the page of data."
        ],
        "Sheet1";
    UnreadFile = "E103",
        ["Tệp không đọc được", "A file that cannot be read"],
        [
            "Tệp không phải bảng tính hay văn bản CSV, có mật khẩu, bị cắt ngắn, hoặc quá lớn.",
            "The file is no workbook or CSV text, has a password, is cut off or too large."
        ],
        [
            "Làm theo lời trong thông báo; thường là mở bằng Excel rồi lưu lại dạng .xlsx.",
            "Do what the message says; mostly: open it in Excel and save it as .xlsx."
        ],
        "register.xlsx";
    Unreadable = "E104",
        ["Trang tính hoặc dòng không đọc được", "A sheet or row that cannot be read"],
        [
            "Một phần của tệp bị hỏng.",
            "A part of the file is damaged."
        ],
        [
            "Mở tệp bằng Excel rồi lưu lại.",
            "Open the file in a spreadsheet program and save it again."
        ],
        "certificates";
    DoubleTable = "E105",
        ["Một bảng có hai nơi", "A table that stands twice"],
        [
            "Hai tệp hoặc trang tính cùng là một bảng; không đoán bảng nào đúng.",
            "Two files or sheets are the same table; which of them is right is not guessed."
        ],
        [
            "Giữ lại một, bỏ bản sao.",
            "Keep one of them and remove the copy."
        ],
        "products.csv, register.xlsx › products";
    NotUtf8 = "E106",
        ["Dòng sai mã hóa", "A row of another encoding"],
        [
            "Dòng không phải UTF-8 trong khi các dòng khác thì phải.",
            "The row is not UTF-8 while others are."
        ],
        [
            "Lưu lại tệp dạng «CSV UTF-8».",
            "Save the file as «CSV UTF-8»."
        ],
        "Ch\u{e8}";
    OpenQuote = "E107",
        ["Dấu ngoặc kép không đóng", "A quote that nothing closes"],
        [
            "Một ô CSV mở dấu ngoặc kép mà không đóng, nên mọi dòng sau bị coi là một ô.",
            "A CSV cell opens quotes and does not close them, so that all rows after it are one cell."
        ],
        [
            "Đóng dấu ngoặc kép, hoặc lưu lại tệp bằng Excel.",
            "Close the quotes, or save the file in a spreadsheet program."
        ],
        "\"Số 1";
    InnerQuote = "E108",
        ["Dấu ngoặc kép giữa ô", "A quote in the midst of a cell"],
        [
            "Trong CSV, dấu ngoặc kép trong ô phải viết đôi và cả ô nằm trong ngoặc kép.",
            "In CSV a quote in a cell is doubled and the cell stands in quotes."
        ],
        [
            "Bỏ dấu ngoặc kép, hoặc lưu lại tệp bằng Excel.",
            "Remove the quote, or save the file in a spreadsheet program."
        ],
        "Tranh 12\"";
    UnknownTable = "W101",
        ["Bảng không có trong danh mục", "A table that nobody reads"],
        [
            "Tên tệp hoặc trang tính không phải tên bảng nào, nên bị bỏ qua.",
            "The file or sheet has the name of no table and is not read."
        ],
        [
            "Sửa tên nếu đó là một bảng; nếu không thì bỏ đi.",
            "Correct the name if it is a table; else remove it."
        ],
        "listing";
    EmptyTable = "W102",
        ["Bảng bắt buộc không có dòng nào", "A required table without rows"],
        [
            "Bảng có tiêu đề mà không có dữ liệu.",
            "The table has a header and no data."
        ],
        [
            "Kiểm tra có lưu nhầm tệp trống không.",
            "Check whether an empty file was saved by mistake."
        ],
        "certificates";
    Reencoded = "N101",
        ["Đọc theo bảng mã cũ", "Read in an old code page"],
        [
            "Tệp không phải UTF-8; được đọc theo Windows-1258 (tiếng Việt).",
            "The file is not UTF-8; it was read as Windows-1258 (Vietnamese)."
        ],
        [
            "Xem chữ có đúng không; nên lưu dạng «CSV UTF-8».",
            "See whether the letters are right; better save it as «CSV UTF-8»."
        ],
        "products.csv";
    MissingColumn = "E201",
        ["Thiếu cột bắt buộc", "A required column is missing"],
        [
            "Dòng tiêu đề không có cột này, theo tên tiếng Anh, tiêu đề tiếng Việt hay tiếng Anh.",
            "The header has no such column, by its name or its heading in either language."
        ],
        [
            "Thêm cột, hoặc sửa tiêu đề theo trang Dữ liệu.",
            "Add the column, or correct the heading as on the page of data."
        ],
        "granted_on";
    DoubleColumn = "E202",
        ["Một cột có hai lần", "A column that stands twice"],
        [
            "Hai tiêu đề cùng chỉ một cột.",
            "Two headings name the same column."
        ],
        [
            "Giữ lại một.",
            "Keep one of them."
        ],
        "stars, Hạng sao";
    UnknownColumn = "W201",
        ["Cột không có trong bảng", "A column that nobody reads"],
        [
            "Tiêu đề không phải của cột nào trong bảng, nên cột bị bỏ qua.",
            "The heading is that of no column of the table; the column is not read."
        ],
        [
            "Sửa tiêu đề nếu cột cần được đọc; nếu không thì để nguyên.",
            "Correct the heading if the column is to be read; else leave it."
        ],
        "STT";
    UnnamedColumn = "W202",
        ["Cột có chữ mà không có tiêu đề", "A column with text and no heading"],
        [
            "Có chữ trong cột không có tiêu đề, nên không được đọc.",
            "Something stands in a column without a heading and is not read."
        ],
        [
            "Ghi tiêu đề cho cột, hoặc xóa chữ.",
            "Write a heading over it, or delete the text."
        ],
        "ghi chú";
    HeadingsRead = "N201",
        ["Cách hiểu dòng tiêu đề", "How the header was read"],
        [
            "Bảng có cột thiếu hoặc lạ; đây là các tiêu đề khác được hiểu thế nào.",
            "Columns of the table are missing or unknown; this is how the others were read."
        ],
        [
            "So với ý của bảng.",
            "Compare it with what the table means."
        ],
        "«Tên sản phẩm» → «name»";
    ExtraCell = "E301",
        ["Dòng có nhiều ô hơn tiêu đề", "More cells than headings"],
        [
            "Dòng CSV có nhiều ô hơn dòng tiêu đề: có dấu phân cách thừa hoặc thiếu ngoặc kép.",
            "A CSV row has more cells than the header: a separator too many, or quotes missing."
        ],
        [
            "Xóa dấu thừa, hoặc đặt ô có dấu phẩy trong ngoặc kép.",
            "Delete the separator, or put the cell with a comma in quotes."
        ],
        "p1,3,2023-01-15,Số 1, đợt 2";
    EmptyCell = "E302",
        ["Ô bắt buộc để trống", "A required cell is empty"],
        [
            "Cột này không được để trống ở dòng có dữ liệu.",
            "This column may not be empty in a row of data."
        ],
        [
            "Điền ô, hoặc xóa cả dòng nếu không phải dữ liệu.",
            "Fill the cell, or delete the row if it is no data."
        ],
        "granted_on";
    PotentialGrade = "W301",
        ["Hạng tiềm năng không phải hạng", "A potential grade is none"],
        [
            "«Tiềm năng 5 sao» chưa phải công nhận, nên dòng không thành giấy chứng nhận.",
            "«Potential 5 stars» is no recognition: the row makes no certificate."
        ],
        [
            "Ghi hạng đã được công nhận, hoặc bỏ dòng.",
            "Write the grade that was granted, or remove the row."
        ],
        "Tiềm năng 5 sao";
    SkippedRow = "N301",
        ["Dòng không phải dữ liệu", "A row that is no data"],
        [
            "Dòng tên bảng, dòng tổng hoặc tiêu đề lặp lại được bỏ qua.",
            "A title, a sum or a repeated header was skipped."
        ],
        [
            "Không cần làm gì, trừ khi dòng là dữ liệu.",
            "Nothing, unless the row is data."
        ],
        "Tổng cộng";
    NotText = "E311",
        ["Ở đây phải là chữ", "Text belongs here"],
        [
            "Ô chứa ngày, số lẻ hoặc đúng/sai trong cột chữ.",
            "A column of text holds a day, a fraction or a flag."
        ],
        [
            "Ghi chữ vào ô.",
            "Write text into the cell."
        ],
        "1.5";
    TooLong = "E312",
        ["Ô quá dài", "A cell that is too long"],
        [
            "Ô dài hơn mức một trang hay một ô bảng tính chứa được.",
            "The cell is longer than a page or a cell of a sheet can hold."
        ],
        [
            "Rút ngắn; xem có nhiều ô bị nhập làm một không.",
            "Shorten it; see whether several cells became one."
        ],
        "…";
    FailedFormula = "E313",
        ["Công thức bị lỗi", "A formula that fails"],
        [
            "Ô chứa công thức mà bảng tính báo lỗi.",
            "The cell holds a formula that the spreadsheet reports as failed."
        ],
        [
            "Sửa công thức, hoặc ghi thẳng giá trị.",
            "Correct the formula, or write the value itself."
        ],
        "#REF!";
    UncomputedFormula = "E314",
        ["Công thức chưa có giá trị", "A formula without a value"],
        [
            "Tệp do chương trình khác ghi, công thức chưa được tính nên không có giá trị; không coi là để trống.",
            "Another program wrote the file and the formula was never computed; it does not count as empty."
        ],
        [
            "Mở bằng Excel rồi lưu, hoặc ghi thẳng giá trị.",
            "Open the file in Excel and save it, or write the value itself."
        ],
        "=DATE(2021,3,1)";
    LegacyLetters = "E315",
        ["Chữ theo bảng mã cũ", "Letters of an old encoding"],
        [
            "Chữ theo TCVN3 hoặc VNI, trước Unicode.",
            "The letters are those of TCVN3 or VNI, from before Unicode."
        ],
        [
            "Chuyển sang Unicode, ví dụ bằng UniKey Toolkit, rồi lưu lại.",
            "Convert them to Unicode, with UniKey Toolkit for example, and save anew."
        ],
        "MËt ong rõng";
    NotADay = "E321",
        ["Không phải ngày", "Not a day"],
        [
            "Ô trong cột ngày không đọc được thành ngày.",
            "A cell of a column of days cannot be read as one."
        ],
        [
            "Ghi năm-tháng-ngày hoặc ngày/tháng/năm.",
            "Write year-month-day or day/month/year."
        ],
        "soon";
    NoSuchDay = "E322",
        ["Ngày không có thật", "A day that does not exist"],
        [
            "Có dạng ngày mà không có ngày ấy trong lịch.",
            "It has the form of a day and is in no calendar."
        ],
        [
            "Sửa ngày.",
            "Correct the day."
        ],
        "2023-02-31";
    NoDayOfMonth = "E323",
        ["Thiếu ngày trong tháng", "The day of the month is missing"],
        [
            "Chỉ có tháng và năm, hoặc chỉ có năm.",
            "Only a month and a year, or a year alone."
        ],
        [
            "Ghi đủ ngày theo quyết định.",
            "Write the whole day, as in the decision."
        ],
        "07/2023";
    MonthFirst = "E324",
        ["Ngày ghi tháng trước", "A day written month first"],
        [
            "Chỉ đọc được khi coi số đầu là tháng, theo kiểu Mỹ.",
            "It is a day only when the first number is the month."
        ],
        [
            "Ghi ngày/tháng/năm hoặc năm-tháng-ngày.",
            "Write day/month/year or year-month-day."
        ],
        "5/20/2023";
    DoubtfulDay = "E325",
        ["Ngày đọc được hai cách", "A day that can be read in two ways"],
        [
            "Ô khác trong bảng ghi tháng trước, nên không chắc ô này ghi ngày trước.",
            "Another cell of the table is written month first, so this one may be as well."
        ],
        [
            "Ghi năm-tháng-ngày.",
            "Write year-month-day."
        ],
        "3/1/2021";
    NotAFlag = "E331",
        ["Không phải có hay không", "Neither yes nor no"],
        [
            "Cột này chỉ nhận có hoặc không.",
            "This column holds yes or no."
        ],
        [
            "Ghi có, không, x, true hoặc false; để trống nếu chưa rõ.",
            "Write true or false; leave it empty when not stated."
        ],
        "maybe";
    NotStars = "E332",
        ["Không phải hạng sao", "Not a number of stars"],
        [
            "Hạng sao là số nguyên từ 1 đến 5.",
            "Stars are a whole number from 1 to 5."
        ],
        [
            "Ghi 3, 4 sao hoặc ★★★.",
            "Write 3, 4 or 5."
        ],
        "6";
    UnknownWord = "E333",
        ["Từ ngoài danh sách", "A word outside of the list"],
        [
            "Cột này chỉ nhận các từ của một danh sách, bằng mã, tiếng Việt hoặc tiếng Anh.",
            "This column takes the words of a list, by id or by name in either language."
        ],
        [
            "Chọn một từ của danh sách.",
            "Choose a word of the list."
        ],
        "fod";
    UnfitId = "E334",
        ["Mã không dùng được", "An id that cannot be used"],
        [
            "Mã là một phần của địa chỉ trang, nên không được là «.» hay «..».",
            "An id becomes part of a page’s address and must not be «.» or «..»."
        ],
        [
            "Đặt mã khác, ví dụ P0001.",
            "Choose another, such as P0001."
        ],
        "..";
    UnknownCommune = "E335",
        ["Không có mã xã này", "No commune has this code"],
        [
            "Không đơn vị nào trong danh mục hành chính mang mã này.",
            "No unit of the table of places has this code."
        ],
        [
            "Ghi mã chính thức năm chữ số.",
            "Write the official code of five digits."
        ],
        "Bản Xèo";
    Trimmed = "W311",
        ["Khoảng trắng thừa", "White space around a text"],
        [
            "Đã bỏ khoảng trắng ở đầu hoặc cuối ô.",
            "White space around the text was removed."
        ],
        [
            "Không cần làm gì.",
            "Nothing has to be done."
        ],
        " Chè";
    Recomposed = "W312",
        ["Dấu tiếng Việt tách rời", "Marks apart from their letters"],
        [
            "Đã ghép dấu vào chữ (NFC); máy Mac thường ghi tách rời.",
            "The marks were put to their letters (NFC); a Mac often writes them apart."
        ],
        [
            "Không cần làm gì.",
            "Nothing has to be done."
        ],
        "Che\u{300}";
    RestoredCode = "W313",
        ["Mã xã mất số 0 ở đầu", "A code that lost its zero"],
        [
            "Bảng tính đã bỏ số 0 ở đầu mã; số 0 được trả lại.",
            "A spreadsheet dropped the leading zero of the code; it was put back."
        ],
        [
            "Định dạng cột là văn bản để giữ số 0.",
            "Format the column as text to keep the zeros."
        ],
        "3022";
    RestoredId = "W314",
        ["Mã khác nhau ở số 0 đầu", "Ids that differ by zeros"],
        [
            "Mã ở bảng này và bảng kia chỉ khác số 0 ở đầu; được coi là một.",
            "The id differs from that of the other table by leading zeros alone; they were taken for one."
        ],
        [
            "Ghi mã như nhau ở mọi bảng.",
            "Write the id alike in every table."
        ],
        "0001";
    DamagedText = "W315",
        ["Chữ bị hỏng mã hóa", "Damaged letters"],
        [
            "Có ký tự � do chuyển mã sai; chữ gốc đã mất.",
            "There is a � from a wrong conversion; the letter itself is lost."
        ],
        [
            "Ghi lại chữ đúng.",
            "Write the right letters."
        ],
        "Ch\u{fffd}";
    MergedCell = "N311",
        ["Ô bị gộp", "A merged cell"],
        [
            "Ô thuộc vùng gộp; lấy giá trị của ô đầu vùng.",
            "The cell is part of a merged range and has the value of its first cell."
        ],
        [
            "Xem giá trị có đúng cho mọi dòng của vùng không.",
            "See whether the value is right for all rows of the range."
        ],
        "D2:D3";
    ReadAs = "N312",
        ["Đọc theo cách viết khác", "Read in another form"],
        [
            "Ô viết theo cách khác và được hiểu như nêu trong thông báo.",
            "The cell is written in another form and was understood as told."
        ],
        [
            "Xem cách hiểu có đúng không.",
            "See whether that is right."
        ],
        "Đồ uống → drink";
    Invisible = "N313",
        ["Ký tự vô hình", "Invisible characters"],
        [
            "Đã bỏ ký tự không nhìn thấy (khoảng rộng 0, dấu BOM, dấu đổi chiều).",
            "Characters that nobody sees (zero width, marks of direction) were removed."
        ],
        [
            "Không cần làm gì.",
            "Nothing has to be done."
        ],
        "p2\u{feff}";
    ControlCharacter = "N314",
        ["Ký tự điều khiển", "Control characters"],
        [
            "Đã bỏ ký tự điều khiển, thường từ phần mềm khác xuất ra.",
            "Control characters, as other programs export them, were removed."
        ],
        [
            "Không cần làm gì.",
            "Nothing has to be done."
        ],
        "\u{1f}p3";
    LookAlike = "N315",
        ["Chữ trông giống Đ", "A letter that looks like «Đ»"],
        [
            "Đã thay chữ Ð của tiếng khác bằng Đ tiếng Việt.",
            "The «Ð» of another language was replaced by the Vietnamese «Đ»."
        ],
        [
            "Không cần làm gì.",
            "Nothing has to be done."
        ],
        "Ðường phèn";
    DayFirst = "N321",
        ["Ngày được đọc ngày trước tháng", "Days were read day first"],
        [
            "Không ô nào trong bảng cho biết ngày hay tháng đứng trước; được đọc ngày trước.",
            "No cell of the table shows whether the day or the month stands first; the day was taken."
        ],
        [
            "Xem ngày có đúng không.",
            "See whether the day is right."
        ],
        "03/04/2025";
    DoubleId = "E401",
        ["Mã dùng hai lần", "An id that stands twice"],
        [
            "Mỗi mã chỉ dùng một lần trong bảng.",
            "Each id stands once in its table."
        ],
        [
            "Sửa một mã, hoặc xóa dòng lặp.",
            "Correct one of the ids, or delete the double row."
        ],
        "p1";
    UnknownRow = "E402",
        ["Mã không có ở bảng kia", "An id that the other table lacks"],
        [
            "Ô trỏ đến một dòng không có.",
            "The cell refers to a row that is not there."
        ],
        [
            "Sửa mã, hoặc thêm dòng ở bảng kia.",
            "Correct the id, or add the row to the other table."
        ],
        "p9";
    DoubleCertificate = "E403",
        ["Hai giấy chứng nhận cùng ngày", "Two certificates of one day"],
        [
            "Một sản phẩm có hai giấy chứng nhận cùng ngày.",
            "A product has two certificates of the same day."
        ],
        [
            "Xóa một dòng hoặc sửa ngày.",
            "Delete one row or correct the day."
        ],
        "p1, 2023-01-15";
    BeforeStart = "E404",
        ["Ngày sau lại trước ngày đầu", "A day before that of its beginning"],
        [
            "Ngày kết thúc hoặc bước sau đứng trước ngày bắt đầu.",
            "The day of an end or a later step is before that of the beginning."
        ],
        [
            "Sửa một trong hai ngày.",
            "Correct one of the two days."
        ],
        "2022-12-31";
    ExtendedTooLong = "E405",
        ["Gia hạn quá dài", "An extension that is too long"],
        [
            "Ngày gia hạn vượt mức cho phép.",
            "The day is later than the acts allow."
        ],
        [
            "Sửa ngày gia hạn hoặc ngày cấp.",
            "Correct this day or that of the grant."
        ],
        "2026-11-12";
    IdInOtherCase = "W401",
        ["Mã chỉ khác chữ hoa, chữ thường", "Ids that differ by case alone"],
        [
            "Hai mã trong bảng chỉ khác chữ hoa, chữ thường; dễ nhầm.",
            "Two ids of the table differ by case alone and are easily mistaken."
        ],
        [
            "Đổi một mã, hoặc gộp hai dòng nếu là một.",
            "Change one of them, or join the rows if they are one."
        ],
        "p1, P1";
    SameName = "W402",
        ["Hai sản phẩm cùng tên", "Two products of one name"],
        [
            "Một chủ thể có hai sản phẩm cùng tên.",
            "An entity has two products of the same name."
        ],
        [
            "Gộp lại nếu là một sản phẩm.",
            "Join them if they are one product."
        ],
        "Chè xanh";
    EndedCommune = "W403",
        ["Đơn vị không còn vào ngày ấy", "A unit that had ended"],
        [
            "Mã là của đơn vị đã hết vào ngày của dòng.",
            "The code is that of a unit that was no more on the day of the row."
        ],
        [
            "Ghi mã của đơn vị kế tiếp.",
            "Write the code of what it became."
        ],
        "03022";
    LaterCommune = "W404",
        ["Đơn vị chưa có vào ngày ấy", "A unit that was not there yet"],
        [
            "Mã là của đơn vị chưa có vào ngày của dòng.",
            "The code is that of a unit that was not there on the day of the row."
        ],
        [
            "Ghi mã của đơn vị khi ấy.",
            "Write the code of the unit of then."
        ],
        "02647";
    ExtendedInTerm = "W405",
        ["Gia hạn không có tác dụng", "An extension without effect"],
        [
            "Ngày gia hạn không sau ngày hết hạn.",
            "The day is not after the end of the term."
        ],
        [
            "Ghi ngày sau đó, hoặc để trống.",
            "Write a later one, or leave it empty."
        ],
        "2026-05-15";
    ExtendedUntilNever = "W406",
        ["Gia hạn không ghi đến ngày nào", "An extension until no day"],
        [
            "Có văn bản gia hạn mà không có ngày.",
            "There is an act and no day."
        ],
        [
            "Ghi ngày, hoặc để trống.",
            "Write the day, or leave it empty."
        ],
        "26/2026/QĐ-TTg";
    UnfitGranter = "W407",
        ["Cấp không đúng hạng", "A level that does not grant these stars"],
        [
            "Theo quy định của ngày cấp, cấp khác công nhận hạng này.",
            "By the act of the day of grant another level grants these stars."
        ],
        [
            "Kiểm tra cấp, hạng sao và ngày.",
            "Check the level, the stars and the day."
        ],
        "district";
    InFuture = "W408",
        ["Ngày cấp chưa tới", "Granted in the future"],
        [
            "Giấy chứng nhận ghi ngày chưa tới.",
            "The certificate is dated in the future."
        ],
        [
            "Kiểm tra năm.",
            "Check the year."
        ],
        "2030-01-01";
    UnfitKind = "W412",
        ["Loại hình không thuộc đối tượng", "A kind that the act does not name"],
        [
            "Theo quy định của ngày cấp, chủ thể của nhóm sản phẩm không gồm loại hình này.",
            "By the act of the day of grant, entities of the group are not of this kind."
        ],
        [
            "Kiểm tra loại hình, nhóm và ngày cấp.",
            "Check the kind, the group and the day of grant."
        ],
        "household";
    FarDay = "W409",
        ["Ngày quá xa", "A day far in the future"],
        [
            "Ngày sau hôm nay hơn một năm, thường do gõ nhầm năm.",
            "The day is more than a year after today, mostly by a slip in the year."
        ],
        [
            "Kiểm tra năm; ghi 9999-12-31 hoặc để trống nếu chưa kết thúc.",
            "Check the year; leave it empty while there is no end."
        ],
        "2203-04-01";
    EarlyDay = "W410",
        ["Ngày trước khi có chương trình", "A day before the programme"],
        [
            "Ngày trước 2018, khi chưa có Chương trình OCOP (với làng nghề: trước 1900).",
            "The day is before 2018, when there was no OCOP programme (for villages: before 1900)."
        ],
        [
            "Kiểm tra năm.",
            "Check the year."
        ],
        "1923-05-20";
    RevokedAfterEnd = "W411",
        ["Thu hồi sau khi hết hạn", "Revoked after its end"],
        [
            "Ngày thu hồi không trước ngày hết hạn, nên không có tác dụng.",
            "The certificate had ended by then, so that the day has no effect."
        ],
        [
            "Kiểm tra ngày thu hồi và ngày cấp.",
            "Check both days."
        ],
        "2026-09-01";
    }
}
