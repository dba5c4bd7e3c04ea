//! What is said of a table of places, and of what its units were and became. `{value}` is the cell,
//! `{0}` and on are what the fault names.

codes! {
    /// What can be wrong with places, in the order in which it is explained.
    PlaceCode {
    Unread = "E001", ["Bảng đơn vị hành chính không đọc được", "Places that cannot be read"],
        ["Không đọc được dòng: {0}.", "The row cannot be read: {0}."],
        ["Lưu lại tệp dạng CSV UTF-8.", "Save the file anew as CSV UTF-8."],
        "";
    MissingColumn = "E002", ["Thiếu cột", "A missing column"],
        ["Bảng đơn vị hành chính thiếu cột «{value}».", "The table of places has no column «{value}»."],
        ["Thêm cột này; các cột là {0}.", "Add it; the columns are {0}."],
        "";
    UnknownColumn = "E003", ["Cột lạ", "An unknown column"],
        ["«{value}» không phải cột của bảng đơn vị hành chính.", "«{value}» is no column of a table of places."],
        ["Bỏ cột này, hoặc đổi tên thành một trong: {0}.", "Leave it out, or give it one of these names: {0}."],
        "parent_code";
    Ragged = "E004", ["Dòng thiếu hoặc thừa ô", "A row with too few or too many cells"],
        ["Dòng có {0} ô, tiêu đề có {1} cột.", "The row has {0} cells, the header {1} columns."],
        ["Thêm hoặc bỏ ô; ô có dấu phẩy thì đặt trong dấu ngoặc kép.", "Add or remove cells; a cell with a comma stands in quotes."],
        "03001,Sa Pa,ward";
    UnknownKind = "E005", ["Không rõ loại đơn vị", "An unknown kind of place"],
        ["«{value}» không phải loại đơn vị hành chính.", "«{value}» is no kind of place."],
        ["Ghi một trong: {0}.", "Write one of: {0}."],
        "thôn";
    NotADay = "E006", ["Không phải ngày", "Not a day"],
        ["«{value}» không phải ngày.", "«{value}» is no day."],
        ["Viết một ngày có thật như 2025-06-30 hoặc 30/06/2025, hoặc để trống.", "Write a day that exists like 2025-06-30 or 30/06/2025, or leave the cell empty."],
        "6/2025";
    Reversed = "E007", ["Ngày cuối trước ngày đầu", "A last day before the first"],
        ["Ngày cuối «{value}» trước ngày đầu, {0}.", "The last day, «{value}», is before the first, {0}."],
        ["Sửa valid_from hoặc valid_to.", "Correct valid_from or valid_to."],
        "2019-12-31";
    NotDegrees = "E008", ["Không phải vĩ độ, kinh độ", "Neither a latitude nor a longitude"],
        ["«{value}» không phải vĩ độ hay kinh độ.", "«{value}» is neither a latitude nor a longitude."],
        ["Viết độ ở dạng thập phân như 22,338, hoặc để trống.", "Write decimal degrees like 22.338, or leave the cell empty."],
        "22°20′";
    NotATile = "E009", ["Không phải hàng, cột trong lưới", "Neither a row nor a column of the grid"],
        ["«{value}» không phải hàng hay cột của một ô trong lưới.", "«{value}» is neither a row nor a column of a tile."],
        ["Ghi số nguyên, đếm từ 1 ở góc trên bên trái, hoặc để trống.", "Write a whole number, counted from 1 at the top left, or leave the cell empty."],
        "2,5";
    DoubleCode = "E010", ["Mã có hai lần", "A code that stands twice"],
        ["Mã «{value}» đã có ở dòng {0}, vào những ngày trùng nhau.", "The code «{value}» already stands in row {0}, on the same days."],
        ["Sửa mã, hoặc sửa valid_from, valid_to của một dòng.", "Correct the code, or valid_from and valid_to of one row."],
        "03001";
    ParentOfProvince = "E011", ["Tỉnh có đơn vị cấp trên", "A province that lies in another place"],
        ["Tỉnh không có đơn vị cấp trên, mà parent là «{value}».", "A province lies in no other place, but its parent is «{value}»."],
        ["Để trống parent, hoặc sửa kind.", "Leave parent empty, or correct kind."],
        "";
    NoParent = "E012", ["Thiếu đơn vị cấp trên", "A missing parent"],
        ["Đơn vị loại «{0}» phải có đơn vị cấp trên, mà parent để trống.", "A place of the kind «{0}» lies in another, but its parent is empty."],
        ["Ghi mã đơn vị cấp trên vào parent, hoặc sửa kind.", "Write the code of what it lies in into parent, or correct kind."],
        "03001,Sa Pa,ward,";
    UnfitParent = "E013", ["Không có đơn vị cấp trên này", "A parent that is not there"],
        ["Không có đơn vị nào ở cấp trên mang mã «{value}» trong những ngày của {0}.", "No place of a level above has the code «{value}» on any day of {0}."],
        ["Sửa parent, hoặc thêm dòng của đơn vị cấp trên.", "Correct parent, or add a row of what it lies in."],
        "";
    EndedParent = "E014", ["Đơn vị cấp trên kết thúc trước", "A parent that ends before"],
        ["Đơn vị cấp trên «{value}» kết thúc ngày {0}, trước {1}.", "The parent «{value}» ends on {0}, before {1}."],
        ["Ghi đơn vị cấp trên vào ngày cuối của {1}.", "Write the parent of the last day of {1}."],
        "";
    NoEnd = "E015", ["Có đơn vị kế tục mà không có ngày cuối", "Successors without a last day"],
        ["Đơn vị có đơn vị kế tục «{value}» mà valid_to để trống.", "The place became «{value}», but valid_to is empty."],
        ["Ghi ngày cuối vào valid_to, hoặc để trống successors.", "Write its last day into valid_to, or leave successors empty."],
        "03009";
    DoubleSuccessor = "E016", ["Đơn vị kế tục có hai lần", "A successor that stands twice"],
        ["Đơn vị kế tục «{value}» có hai lần.", "The successor «{value}» stands twice."],
        ["Giữ lại một.", "Keep one."],
        "03001 03001";
    UnknownSuccessor = "E017", ["Không có đơn vị kế tục này", "A successor that is not there"],
        ["Không có đơn vị nào trong bảng mang mã «{value}» vào ngày {0}, ngay sau valid_to.", "No place of the table has the code «{value}» on {0}, the day after valid_to."],
        ["Sửa successors hoặc valid_to, hoặc thêm dòng của đơn vị kế tục.", "Correct successors or valid_to, or add a row of the successor."],
        "";
    NoProvince = "E018", ["Không có đơn vị cấp tỉnh", "No province"],
        ["Bảng đơn vị hành chính không có tỉnh, thành phố nào ở cấp tỉnh.", "The table of places has no province, nor a city of that level."],
        ["Thêm dòng có kind là province hoặc city, parent để trống.", "Add a row whose kind is province or city and whose parent is empty."],
        "";
    OtherProvince = "E019", ["Bảng không có nơi của kế hoạch", "A table without the place of the plan"],
        ["Bảng đơn vị hành chính không có tỉnh, thành phố nào mang mã «{value}» vào ngày {0}.", "The table of places has no province or city with the code «{value}» on {0}."],
        ["Dùng kế hoạch của một nơi trong bảng bằng --plan, hoặc thêm nơi ấy vào bảng.", "Use a plan of a place in the table with --plan, or add that place to the table."],
        "";
    NoUnits = "E020", ["Không có đơn vị của kế hoạch", "No units of the plan"],
        ["{0} (mã {value}) không có đơn vị {1} nào vào ngày {2}.", "{0} (code {value}) has no {1} on {2}."],
        ["Sửa units, units_on của kế hoạch, hoặc thêm các đơn vị ấy vào bảng.", "Correct units and units_on of the plan, or add them to the table."],
        "";
    ManyUnits = "E021", ["Quá nhiều đơn vị của kế hoạch", "Too many units of the plan"],
        ["{0} (mã {value}) có {1} đơn vị {2} vào ngày {3}; tối đa {4}.", "{0} (code {value}) has {1} {2} on {3}; at most {4} are allowed."],
        ["Sửa units của kế hoạch, hoặc bỏ bớt đơn vị khỏi bảng.", "Correct units of the plan, or leave some out of the table."],
        "";
    UnknownProvince = "E022", ["Không có tỉnh, thành phố này", "No such province or city"],
        ["Không có tỉnh, thành phố nào ở cấp tỉnh mang mã «{value}» vào ngày {0}.", "No province, nor a city of that level, has the code «{value}» on {0}."],
        ["Ghi mã mà nơi ấy mang vào ngày đó{1}.", "Write the code of that day{1}."],
        "";
    EndedUnits = "E023", ["Đơn vị của kế hoạch không còn", "Units of the plan that had ended"],
        ["{0} (mã {value}) không có đơn vị cấp huyện nào vào ngày {1}: cấp huyện kết thúc ngày {2}.", "{0} (code {value}) has no districts on {1}: they ended on {2}."],
        ["Ghi units = \"commune\" trong kế hoạch, hoặc units_on không sau ngày {2}.", "Write units = \"commune\" in the plan, or units_on that is not after {2}."],
        "units = \"district\"";
    TooManyRows = "E024", ["Quá nhiều đơn vị hành chính", "Too many places"],
        ["Tệp có hơn {0} dòng.", "The file has more than {0} rows."],
        ["Chỉ giữ đơn vị cấp tỉnh trong kế hoạch và các đơn vị trong đó, cùng những đơn vị trước và sau chúng.", "Keep only the places of the plan’s province or city, with what they were and became."],
        "";
    DoubleColumn = "E025", ["Cột có hai lần", "A column that stands twice"],
        ["Cột «{value}» có hai lần.", "The column «{value}» stands twice."],
        ["Giữ một cột.", "Keep one."],
        "code,name,kind,parent,parent";
    ManyTimes = "E026", ["Mã có quá nhiều lần", "A code that stands too often"],
        ["Mã «{value}» có ở hơn {0} dòng.", "The code «{value}» stands in more than {0} rows."],
        ["Giữ một dòng cho mỗi lần đơn vị đổi tên, loại hoặc cấp trên.", "Keep one row for each time that the place changed its name, its kind or what it lies in."],
        "03001";
    NoName = "E027", ["Thiếu mã hoặc tên", "A missing code or name"],
        ["Ô phải có mã hoặc tên của đơn vị, mà để trống hoặc là công thức chưa có giá trị.", "The code or name of the place stands here; the cell is empty, or a formula without a value."],
        ["Ghi mã, tên; bảng tính có công thức thì mở ra rồi lưu lại.", "Write it; open and save a workbook that has formulas."],
        "03001,,ward,080";
    }
}
