//! What is said of a recognition list. `{value}` is the cell, `{0}` and on are what the fault names.

codes! {
    /// What can be said of a recognition list, in the order in which it is explained.
    ListCode {
    NoList = "E501", ["Không có danh sách", "No list"],
        ["Không tìm thấy dòng tiêu đề của danh sách công nhận trong 30 dòng đầu của trang tính nào.", "No sheet has the header of a recognition list in its first 30 rows."],
        ["Danh sách cần các cột «Tên sản phẩm», «Tên chủ thể» và «Hạng sao»; nếu tiêu đề viết khác, dùng --column \"Tiêu đề=trường\".", "A list needs the columns «Tên sản phẩm», «Tên chủ thể» and «Hạng sao»; for other headings use --column \"Heading=field\"."],
        "";
    MissingColumn = "E502", ["Thiếu cột", "Missing column"],
        ["Danh sách không có cột «{0}»; các tiêu đề đã thấy: {1}.", "The list has no column «{0}»; headings found: {1}."],
        ["Thêm cột, hoặc cho biết cột nào là nó bằng --column \"Tiêu đề=trường\"; ngày hoặc hạng sao chung cho cả tệp thì dùng --granted-on, --stars.", "Add the column, or name it with --column \"Heading=field\"; for one day or grade of the whole file use --granted-on or --stars."],
        "";
    DoubleColumn = "E503", ["Cột có hai lần", "Column stands twice"],
        ["Hai cột cùng được hiểu là «{0}»: tiêu đề ở ô {1} và ô {2}.", "Two columns are both understood as «{0}»: their headings are in cells {1} and {2}."],
        ["Bỏ qua một cột bằng --column \"{2}=aside\" hoặc --column \"{1}=aside\", hoặc sửa tiêu đề.", "Leave one out with --column \"{2}=aside\" or --column \"{1}=aside\", or correct the heading."],
        "Sản phẩm";
    EmptyCell = "E504", ["Ô trống", "Empty cell"],
        ["Ô «{0}» của sản phẩm đang trống.", "The cell «{0}» of the product is empty."],
        ["Điền ô này; nếu ô gộp bị mất giá trị, điền lại cho từng dòng.", "Fill the cell; where a merged cell lost its value, write it in each row."],
        "";
    NotStars = "E505", ["Không phải hạng sao", "Not stars"],
        ["«{value}» không phải hạng sao.", "«{value}» is no number of stars."],
        ["Viết 3, 4 hoặc 5, hoặc «3 sao».", "Write 3, 4 or 5, or «3 sao»."],
        "ba rưỡi";
    NotADay = "E506", ["Không phải ngày", "Not a day"],
        ["«{value}» không phải ngày.", "«{value}» is not a day."],
        ["Viết ngày/tháng/năm, ví dụ 19/6/2025.", "Write day/month/year, such as 19/6/2025."],
        "hôm qua";
    PartOfADay = "E507", ["Ngày chưa đủ", "Part of a day"],
        ["«{value}» chỉ có tháng hoặc năm.", "«{value}» is only a month or a year."],
        ["Ghi đủ ngày, tháng, năm của quyết định, hoặc dùng --granted-on.", "Write day, month and year of the decision, or use --granted-on."],
        "6/2025";
    NoSuchDay = "E508", ["Ngày không có thật", "No such day"],
        ["«{value}» không phải ngày có thật.", "«{value}» is a day that does not exist."],
        ["Đối chiếu với quyết định rồi sửa; ngày ở phần đầu danh sách cũng có thể nêu bằng --granted-on.", "Compare with the decision and correct it; a day of the title can also be given with --granted-on."],
        "31/02/2025";
    UnknownKind = "E509", ["Không rõ loại hình", "Unknown kind of entity"],
        ["Không biết «{value}» là loại hình chủ thể nào.", "It is not known what kind of entity «{value}» is."],
        ["Ghi vào ô «Loại hình chủ thể», chưa có thì thêm cột ấy: hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ kinh doanh, hội.", "In the column «Loại hình chủ thể», which is to be added where there is none, write «hợp tác xã», «tổ hợp tác», «doanh nghiệp nhỏ và vừa», «trang trại», «hộ kinh doanh» or «hội»."],
        "Nguyễn Văn Minh Họa";
    UnknownGroup = "E510", ["Không rõ nhóm sản phẩm", "Unknown product group"],
        ["«{value}» không phải một trong sáu nhóm sản phẩm.", "«{value}» is none of the six product groups."],
        ["Viết một trong sáu nhóm của Quyết định 148/QĐ-TTg; để trống nếu chưa rõ.", "Write one of the six groups of Decision 148/QĐ-TTg; leave it empty when unknown."],
        "nhóm 7";
    UnknownPlace = "E512", ["Không rõ địa bàn", "Unknown place"],
        ["Không có đơn vị cấp xã nào tên «{0}» ở nơi «{value}» nêu.", "No commune is called «{0}» where «{value}» says."],
        ["Viết đủ tên xã, huyện, tỉnh như quyết định, hoặc mã đơn vị hành chính.", "Write commune, district and province in full, or the unit’s code."],
        "xã A, huyện B";
    SeveralPlaces = "E513", ["Nhiều địa bàn cùng tên", "Several places of one name"],
        ["Có nhiều đơn vị tên «{0}»: {1}.", "Several units are called «{0}»: {1}."],
        ["Giữ một đơn vị: ghi mã đơn vị hành chính, hoặc tên đầy đủ (trước 01/7/2025 kèm tên huyện).", "Keep one of them: write its code, or its name in full (with its district before 01/07/2025)."],
        "xã A";
    NoPlace = "E514", ["Chưa nêu địa bàn", "Place not stated"],
        ["Không thấy xã, phường, thị trấn của «{value}».", "No commune is stated for «{value}»."],
        ["Thêm cột «Địa chỉ» hoặc «Xã/phường».", "Add the column «Địa chỉ» or «Xã/phường»."],
        "thôn 3";
    OutsidePlace = "E515", ["Ngoài tỉnh, thành phố của sổ đăng ký", "Outside of the register’s province or city"],
        ["«{0}» không thuộc nơi của sổ đăng ký ({1}).", "«{0}» is not in the register’s province or city ({1})."],
        ["Sửa địa chỉ, hoặc chọn kế hoạch của nơi đó bằng --plan.", "Correct the address, or choose a plan of that place with --plan."],
        "xã A, huyện B, tỉnh C";
    OtherStars = "E516", ["Hạng sao khác với sổ đăng ký", "Other stars than the register"],
        ["Sản phẩm này ngày {0} đã có {1} sao trong sổ đăng ký; danh sách ghi {2} sao.", "The register has this product with {1} stars on {0}; the list says {2}."],
        ["Đối chiếu quyết định rồi sửa danh sách hoặc sổ đăng ký.", "Compare with the decision and correct the list or the register."],
        "4 sao";
    Failed = "E517", ["Công thức không có giá trị", "Formula without a value"],
        ["Ô có công thức lỗi hoặc chưa có kết quả: «{value}».", "The cell’s formula failed or has no result: «{value}»."],
        ["Mở tệp, tính lại rồi lưu, hoặc dán giá trị.", "Open the file, recalculate and save it, or paste the value."],
        "#REF!";
    Unreadable = "E518", ["Không đọc được", "Cannot be read"],
        ["Không đọc được. {0}", "It cannot be read. {0}"],
        ["Làm theo hướng dẫn trong thông báo rồi chạy lại.", "Follow what the message says, then run it again."],
        "";
    NoSuchHeading = "E519", ["Không có tiêu đề này", "No such heading"],
        ["--column nêu «{value}» nhưng không danh sách nào có tiêu đề đó.", "--column names «{value}», which is no heading of any list."],
        ["Chép đúng tiêu đề trong tệp.", "Copy the heading from the file."],
        "Ten hang";
    NotAFlag = "E520", ["Không phải có hoặc không", "Neither yes nor no"],
        ["«{value}» không cho biết có hay không.", "«{value}» says neither yes nor no."],
        ["Viết «có» hoặc «không»; để trống nếu chưa rõ.", "Write «có» or «không»; leave it empty when unknown."],
        "hai";
    UnknownGranter = "E521", ["Không rõ cấp công nhận", "Unknown granter"],
        ["Không biết «{value}» là cấp nào.", "It is not known of which level «{value}» is."],
        ["Viết cấp huyện, cấp tỉnh hoặc trung ương.", "Write «cấp huyện», «cấp tỉnh» or «trung ương»."],
        "phòng nội vụ";
    TooLong = "E522", ["Ô quá dài", "Cell too long"],
        ["Ô dài {0} ký tự; tối đa {1} ký tự.", "The cell has {0} characters; at most {1} are allowed."],
        ["Có phải nhiều dòng bị nhập làm một? Tách ra.", "Are several rows in one? Take them apart."],
        "";
    UnusedSame = "E523", ["Không dùng được --same", "Unusable --same"],
        ["--same nêu «{value}» nhưng sổ đăng ký và danh sách không có tên này.", "--same names «{value}», which neither the register nor a list has."],
        ["Chép đúng tên đã có vào sau dấu =.", "Copy the name that is known after the =."],
        "HTX Không Có";
    LegacyLetters = "E524", ["Chữ theo bảng mã cũ", "Letters of an old encoding"],
        ["Chữ trong ô theo bảng mã cũ {0}.", "The letters of the cell are of the old encoding {0}."],
        ["Chuyển sang Unicode (ví dụ bằng UniKey Toolkit) rồi lưu lại.", "Convert them to Unicode (with UniKey Toolkit, for example) and save anew."],
        "MËt ong";
    MonthFirst = "E525", ["Ngày ghi tháng trước", "A day written month first"],
        ["«{value}» chỉ là ngày khi tháng đứng trước.", "«{value}» is a day only when the month stands first."],
        ["Viết ngày/tháng/năm như trong quyết định; ngày ở phần đầu danh sách cũng có thể nêu bằng --granted-on.", "Write day/month/year, as in the decision; a day of the title can also be given with --granted-on."],
        "04/25/2025";
    SeveralProducts = "E526", ["Nhiều sản phẩm trong một ô", "Several products in a cell"],
        ["Ô kể {0} sản phẩm, nên không rõ chủ thể và hạng sao là của sản phẩm nào.", "The cell lists {0} products, so that it is not known whose entity and stars these are."],
        ["Tách mỗi sản phẩm thành một dòng của bảng, kèm chủ thể và hạng sao.", "Give each product a row of its own, with its entity and stars."],
        "1. Chè xanh\n2. Chè đen";
    NotRecognised = "E527", ["Không phải sản phẩm được công nhận", "Not recognised products"],
        ["«{value}»: các dòng dưới, hoặc dòng có ô này, không phải sản phẩm được công nhận.", "«{value}»: the rows below, or the row of this cell, are no recognised products."],
        ["Bỏ phần hoặc dòng này khỏi tệp, hoặc sửa ô nếu sản phẩm vẫn được công nhận; bị thu hồi thì ghi ngày vào cột revoked_on của sổ đăng ký.", "Take this part or row out of the file, or correct the cell where it was recognised; for what was withdrawn write the day into revoked_on of the register."],
        "DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN";
    SeveralDecisions = "E528", ["Nhiều quyết định", "Several decisions"],
        ["Nêu {0} quyết định và không cột nào cho biết đâu là quyết định công nhận.", "{0} decisions are named and no column says which of them recognised the products."],
        ["Giữ quyết định công nhận hạng sao của dòng, hoặc tách mỗi lần công nhận một dòng; ở phần đầu danh sách thì thêm cột ngày công nhận, hoặc nêu bằng --decision.", "Keep the one that granted the row’s stars, or give each recognition a row of its own; for those of a title add a column of days, or use --decision."],
        "12/QĐ-UBND ngày 1/1/2021; 13/QĐ-UBND ngày 19/6/2024";
    StarsTwice = "E529", ["Hai hạng sao cùng ngày", "Two grades on one day"],
        ["Dòng {0} ghi sản phẩm này {1} sao, dòng này ghi {2} sao, cùng ngày.", "Row {0} has this product with {1} stars, this row with {2}, on the same day."],
        ["Đối chiếu quyết định rồi giữ dòng đúng.", "Compare with the decision and keep the row that is right."],
        "4 sao";
    OtherSection = "E530", ["Địa chỉ ngoài địa bàn của nhóm dòng", "An address outside of its section"],
        ["Địa chỉ là {0}, nhưng dòng đứng dưới «{1}».", "The address is {0}, but the row stands below «{1}»."],
        ["Sửa địa chỉ, hoặc chuyển dòng xuống đúng địa bàn.", "Correct the address, or move the row below its own area."],
        "xã A, huyện B";
    LaterGrade = "E531", ["Hạng sao của năm sau quyết định", "A grade of a year after the decision"],
        ["Cột năm {0} có hạng sao, nhưng ngày công nhận là {1}; các năm có hạng: {2}.", "The column of {0} has stars, but the day of recognition is {1}; years with stars: {2}."],
        ["Mỗi lần công nhận cần một dòng riêng với hạng sao, ngày và quyết định của lần đó.", "Give each recognition a row of its own, with its stars, day and decision."],
        "4 sao";
    BothInOne = "E532", ["Chủ thể và sản phẩm chung một cột", "Entity and product in one column"],
        ["Cột «{value}» ghi cả tên chủ thể và tên sản phẩm, nên không tách được dòng nào là sản phẩm.", "The column «{value}» holds the names of both entities and products, which cannot be told apart."],
        ["Tách thành hai cột «Tên sản phẩm» và «Tên chủ thể», mỗi sản phẩm một dòng, lặp lại chủ thể ở từng dòng.", "Make two columns of it, «Tên sản phẩm» and «Tên chủ thể», each product in a row of its own with its entity beside it."],
        "Tên chủ thể / Tên sản phẩm";

    UnknownHeading = "W501", ["Tiêu đề chưa rõ", "Unclear heading"],
        ["Cột «{value}» không được đọc; gần nhất là «{0}».", "The column «{value}» is not read; the nearest is «{0}»."],
        ["Nếu đúng là cột đó, dùng --column \"{value}=…\" hoặc sửa tiêu đề.", "If it is that, use --column \"{value}=…\" or correct the heading."],
        "Tên sản phảm";
    Potential = "W502", ["Tiềm năng không phải hạng sao", "A potential is no grade"],
        ["«{value}» là tiềm năng, chưa phải hạng được công nhận; không ghi giấy chứng nhận.", "«{value}» is a potential, no grade yet; no certificate is written."],
        ["Nếu sản phẩm đã được công nhận một hạng, ghi hạng đó.", "If it was recognised with a grade, write that."],
        "tiềm năng 5 sao";
    OldGroup = "W503", ["Nhóm theo bộ tiêu chí cũ", "Group of the old scheme"],
        ["«{value}» của Quyết định 1048/2019 nay là «{0}» hoặc «{1}»; đã lấy «{0}».", "«{value}» of Decision 1048/2019 is now «{0}» or «{1}»; «{0}» was taken."],
        ["Kiểm tra từng sản phẩm; nếu khác, ghi nhóm mới vào ô.", "Look at each product; where it differs, write the new group."],
        "Lưu niệm - nội thất - trang trí";
    DividedPlace = "W504", ["Đơn vị đã chia", "Divided unit"],
        ["{0} đã chia; lấy phần lớn nhất: {1}.", "{0} was divided; its largest part was taken: {1}."],
        ["Nếu chủ thể ở phần khác, ghi mã của đơn vị đó.", "If the entity lies in another part, write that unit’s code."],
        "xã A";
    NearName = "W505", ["Tên gần giống", "Nearly the same name"],
        ["«{value}» chỉ khác một chữ hoặc dấu với «{0}» đã có; coi là hai.", "«{value}» is one letter or mark away from «{0}», which is known; they are taken for two."],
        ["Nếu là một, dùng --same \"{value}={0}\".", "If they are one, use --same \"{value}={0}\"."],
        "HTX Mận Minh Hoa";
    Differs = "W506", ["Khác với sổ đăng ký", "Differs from the register"],
        ["Sổ đăng ký (hoặc dòng trước của danh sách) ghi {0} «{1}», dòng này ghi «{2}»; giữ cái có trước.", "The register, or a row before, says {0} «{1}», this row «{2}»; the first is kept."],
        ["Nếu danh sách đúng, sửa sổ đăng ký.", "If the list is right, correct the register."],
        "xã A";
    LaterPlace = "W507", ["Đơn vị chưa có vào ngày đó", "A unit of later"],
        ["{0} có từ {1}, sau ngày quyết định {2}, và gộp từ nhiều đơn vị: {3}; giữ đơn vị mới.", "{0} is there from {1}, after the decision of {2}, and was made of several: {3}; the later unit is kept."],
        ["Nếu biết, ghi mã của đơn vị khi ấy.", "Where it is known, write the code of the unit of then."],
        "xã A, tỉnh B";

    EarlyDay = "W508", ["Ngày trước khi có chương trình", "A day before the programme"],
        ["Ngày công nhận {0} là trước năm 2018, khi chưa có Chương trình OCOP.", "The day of recognition {0} is before 2018, when there was no OCOP programme."],
        ["Đối chiếu năm với quyết định.", "Compare the year with the decision."],
        "20/12/2013";
    FutureDay = "W509", ["Ngày chưa tới", "A day to come"],
        ["Ngày công nhận {0} chưa tới.", "The day of recognition {0} has not come yet."],
        ["Đối chiếu năm với quyết định.", "Compare the year with the decision."],
        "20/12/2052";
    DamagedText = "W510", ["Chữ bị hỏng", "Damaged letters"],
        ["«{value}» có chữ đã mất khi đổi mã hóa.", "«{value}» has letters that were lost in a change of encoding."],
        ["Đối chiếu với bản gốc rồi ghi lại.", "Compare with the original and write it anew."],
        "Ch\u{fffd} xanh";
    UnclearSection = "W511", ["Tiêu đề nhóm dòng chưa rõ", "An unclear section"],
        ["Không hiểu «{value}»; các dòng dưới không lấy gì từ nhóm dòng phía trên.", "«{value}» is not understood; the rows below take nothing from the section before."],
        ["Nếu là địa bàn, hạng sao hoặc nhóm sản phẩm, viết đủ như quyết định; nếu là sản phẩm, điền đủ các ô của dòng.", "If it is an area, stars or a product group, write it in full, as in the decision; if it is a product, fill in the cells of its row."],
        "IV. Nhóm lâm sản";
    UnnamedColumn = "W512", ["Cột không có tiêu đề", "Column without a heading"],
        ["Cột {0} không có tiêu đề mà có chữ, ví dụ «{value}»; không được đọc.", "Column {0} has no heading but holds text, such as «{value}»; it is not read."],
        ["Ghi tiêu đề cho cột, hoặc xóa chữ.", "Give the column a heading, or delete the text."],
        "4";
    Withdrawn = "W513", ["Dòng nhắc đến thu hồi hoặc không đạt", "A row that speaks of withdrawal or failure"],
        ["Ô ghi «{value}»; giấy chứng nhận vẫn được ghi là còn hiệu lực.", "The cell says «{value}»; the certificate is written as in force all the same."],
        ["Nếu không được công nhận, bỏ dòng này khỏi tệp; nếu đã bị thu hồi, ghi ngày vào cột revoked_on của sổ đăng ký sau khi nhập.", "If it was not recognised, take the row out of the file; if it was withdrawn, write the day into revoked_on of the register afterwards."],
        "Đã thu hồi theo Quyết định 99/QĐ-UBND";
    SameNameElsewhere = "W514", ["Cùng tên ở nơi khác", "The same name elsewhere"],
        ["«{value}» đã có ở {0}; coi là chủ thể khác.", "«{value}» is known in {0}; this one is taken for another."],
        ["Nếu là một chủ thể đã chuyển nơi, sửa địa chỉ theo sổ đăng ký hoặc sửa sổ đăng ký.", "If it is one that has moved, correct the address or the register."],
        "HTX Minh Họa";
    OtherDay = "W515", ["Hai ngày khác nhau", "Two different days"],
        ["Cột ngày ghi {0}, quyết định ghi {1}; lấy {0}.", "The column of days says {0}, the decision {1}; {0} was taken."],
        ["Đối chiếu với quyết định.", "Compare with the decision."],
        "12/QĐ-UBND ngày 20/6/2024";
    OtherEnd = "W516", ["Ngày hết hạn khác quy định", "Another end than the rule’s"],
        ["Danh sách ghi hết hạn {0}; 36 tháng từ ngày công nhận là đến {1}, và ngày này được lấy.", "The list has the certificate end on {0}; 36 months from the day of recognition end on {1}, which was taken."],
        ["Đối chiếu ngày công nhận; nếu được gia hạn, ghi vào cột extended_until của sổ đăng ký.", "Compare the day of recognition; where it was extended, write that into extended_until of the register."],
        "30/6/2027";
    OlderGrades = "W517", ["Hạng sao của nhiều năm", "Stars of several years"],
        ["Lấy hạng của năm {0}; hạng của các năm trước không được ghi: {1}.", "The stars of {0} were taken; those of the years before are not written: {1}."],
        ["Để ghi các lần công nhận trước, thêm mỗi lần một dòng với ngày và quyết định của lần đó.", "For the recognitions before, add a row for each, with its day and decision."],
        "4 sao";
    OwnTable = "W518", ["Bảng của sổ đăng ký", "A table of a register"],
        ["Đây là bảng «{0}» của sổ đăng ký, không phải danh sách công nhận; import không đọc.", "This is the table «{0}» of a register and no recognition list; it is not imported."],
        ["Để ghép danh sách vào sổ đăng ký đó, nêu sổ bằng --onto; để kiểm tra sổ, dùng check --register.", "To put lists onto that register, name it with --onto; to look at it alone, use check --register."],
        "certificates.csv";
    OtherForm = "W519", ["Chỉ khác loại hình", "Only the legal form differs"],
        ["«{value}» chỉ khác loại hình với «{0}» đã có ở cùng địa bàn; coi là hai chủ thể.", "«{value}» differs from «{0}», which is known in the same unit, by its legal form alone; they are taken for two."],
        ["Nếu là một (ví dụ đã chuyển đổi loại hình), dùng --same \"{value}={0}\".", "If they are one, which changed its form perhaps, use --same \"{value}={0}\"."],
        "Công ty TNHH Minh Họa";
    UnreadRows = "W520", ["Trang tính có dòng sản phẩm không được đọc", "Rows of products on a sheet that is not read"],
        ["Không tìm thấy tiêu đề của danh sách công nhận trên trang tính này, nhưng có {0} dòng giống dòng sản phẩm; các dòng ấy không được đọc.", "This sheet has no header of a recognition list, but {0} of its rows look like products; they are not read."],
        ["Nếu là danh sách, chép dòng tiêu đề của danh sách vào trang tính này, hoặc dùng --column \"Tiêu đề=trường\".", "If it is a list, copy the header of the list onto this sheet, or use --column \"Heading=field\"."],
        "";
    SkippedFile = "W521", ["Tệp bỏ qua", "File left out"],
        ["Tệp này không được đọc. {0}", "This file is not read. {0}"],
        ["Nếu không phải danh sách công nhận thì để nguyên.", "If it is no recognition list, leave it as it is."],
        "quyet-dinh.pdf";
    OtherPaper = "W522", ["Không phải quyết định", "No decision"],
        ["«{value}»: tờ trình, thông báo, văn bản khác hoặc quyết định về việc khác, không phải quyết định công nhận.", "«{value}»: a proposal, a notice, another paper or a decision on something else, not the decision that recognised."],
        ["Ghi số và ngày của quyết định công nhận; chưa có quyết định ấy thì không nhập danh sách hoặc dòng này.", "Write the number and day of the decision that recognised; where there is none yet, do not import the list or row."],
        "15/TTr-UBND ngày 20/12/2023";
    OtherStarsAbove = "W523", ["Hạng sao khác phần trên", "Other stars than above"],
        ["Cột ghi {0} sao; phần đầu danh sách hoặc tiêu đề nhóm dòng ghi {1} sao. Lấy {0} sao.", "The column says {0} stars, the title or section above {1}; {0} was taken."],
        ["Đối chiếu với quyết định.", "Compare with the decision."],
        "4 sao";
    StruckRows = "W524", ["Dòng bị gạch ngang", "Rows that are struck through"],
        ["Có {0} dòng chữ bị gạch ngang (dòng {1}); vẫn được đọc như các dòng khác.", "Rows that are struck through: {0} ({1}); they are read as all others."],
        ["Gạch để bỏ thì xóa dòng khỏi tệp; nếu không, bỏ gạch ngang.", "Where that means that they are taken out, delete them; else take the line away."],
        "";

    RenewalColumn = "W525", ["Cột của lần công nhận lại", "A column on a renewal"],
        ["Cột «{value}» nói về lần công nhận lại hoặc gia hạn và không được đọc: mỗi dòng chỉ thành một giấy chứng nhận.", "The column «{value}» is on a renewal or extension and is not read: each row makes one certificate."],
        ["Lập danh sách riêng theo quyết định công nhận lại, hoặc ghi gia hạn vào sổ đăng ký.", "Make a list of its own of the decision that renews, or write the extension into the register."],
        "Ngày công nhận lại";
    UnreadGrades = "W526", ["Cột ghi hạng sao hoặc quyết định mà không được đọc", "Stars or decisions in a column that is not read"],
        ["Cột «{value}» ghi hạng sao hoặc quyết định, nhưng tiêu đề không cho biết là của lần công nhận nào; cột không được đọc.", "The column «{value}» holds stars or decisions, but its heading does not say of what; it is not read."],
        ["Nếu là của danh sách này, nêu cột bằng --column; nếu không, kiểm tra hạng và quyết định đã lấy.", "If it is of this list, name it with --column; else check the stars and decisions that were taken."],
        "Sản phẩm 3 sao";
    OtherDistrict = "W527", ["Nơi ở ngoài huyện đã công nhận", "A place outside the district that granted"],
        ["«{value}» là {0}, không thuộc {1} đã ban hành quyết định.", "«{value}» is {0}, which does not lie in {1}, whose decision this is."],
        ["Kiểm tra địa chỉ của dòng này, hoặc phần đầu danh sách.", "Check the address of this row, or the title of the list."],
        "xã Tả Van";
    OtherYear = "W528", ["Năm khác ngày công nhận", "Another year than the day’s"],
        ["Cột năm ghi «{value}», ngày công nhận là {0}; lấy {0}.", "The column of years says «{value}», the day of recognition is {0}; {0} was taken."],
        ["Đối chiếu với quyết định.", "Compare with the decision."],
        "2022";
    FromTitle = "N501", ["Lấy từ phần đầu", "Taken from the title"],
        ["{0}: «{1}», lấy từ phần đầu danh sách.", "{0}: «{1}», taken from the title."],
        ["Kiểm tra lại; nếu sai, dùng lựa chọn của lệnh.", "Check it; if it is wrong, use the options of the command."],
        "Kèm theo Quyết định số 858/QĐ-UBND ngày 19 tháng 6 năm 2025";
    SkippedRow = "N502", ["Dòng bỏ qua", "Row left out"],
        ["Không phải dòng sản phẩm ({0}).", "Not the row of a product ({0})."],
        ["Nếu là sản phẩm, điền đủ tên sản phẩm và chủ thể.", "If it is a product, write its name and entity."],
        "Tổng cộng: 35 sản phẩm";
    DayFirst = "N503", ["Ngày trước, tháng sau", "Day first"],
        ["«{value}» được hiểu là ngày {0}: ngày trước, tháng sau.", "«{value}» is read as {0}: day first, then month."],
        ["Nếu tệp ghi tháng trước, sửa các ô ngày.", "If the file has the month first, correct the days."],
        "03/04/2025";
    SmallAssumed = "N504", ["Coi là doanh nghiệp nhỏ và vừa", "Taken for a small or medium enterprise"],
        ["Doanh nghiệp trong danh sách được coi là nhỏ và vừa, vì chương trình chỉ nhận loại đó.", "Enterprises of the list are taken for small or medium ones: the programme admits no others."],
        ["Nếu có doanh nghiệp lớn, ghi «Doanh nghiệp lớn» ở cột loại hình.", "For a large one, write «Doanh nghiệp lớn» in the column of kinds."],
        "Công ty TNHH Minh Họa";
    Successor = "N505", ["Đơn vị sau hoặc trước sắp xếp", "The unit of the other side of the reform"],
        ["{0} không còn hoặc chưa có vào {1}; lấy {2}.", "{0} was not there on {1}; {2} was taken."],
        ["Kiểm tra nếu địa giới có thay đổi.", "Check it where boundaries changed."],
        "xã A, huyện B";
    Mended = "N506", ["Đã sửa chữ", "Text mended"],
        ["Đã bỏ khoảng trắng thừa, ký tự ẩn, số điện thoại, số thứ tự, người đại diện, mã số thuế, hoặc thay chữ giống nhau: «{0}».", "White space, telephone and row numbers, representatives, tax numbers, hidden or look-alike characters were mended: «{0}»."],
        ["", ""],
        " Chè  xanh ";
    SkippedSheet = "N507", ["Trang tính bỏ qua", "Sheet left out"],
        ["Trang tính này không phải danh sách công nhận.", "This sheet is no recognition list."],
        ["Nếu là danh sách, sửa tiêu đề hoặc dùng --column.", "If it is one, correct its headings or use --column."],
        "";
    UnusedHeading = "N508", ["Cột không đọc", "Column left out"],
        ["Cột «{value}» không được đọc.", "The column «{value}» is not read."],
        ["Nếu cần, dùng --column \"{value}=…\".", "If it is needed, use --column \"{value}=…\"."],
        "Vốn đầu tư";
    DoubleRow = "N509", ["Dòng lặp", "Row stands twice"],
        ["Sản phẩm, ngày và hạng sao như dòng {0}; chỉ lấy một lần.", "The same product, day and stars as row {0}; it is taken once."],
        ["Kiểm tra xem có phải hai sản phẩm khác nhau.", "Check whether they are two products."],
        "Chè xanh";
    Section = "N510", ["Tiêu đề nhóm dòng", "Section"],
        ["Các dòng dưới thuộc: {0}.", "The rows below are of: {0}."],
        ["Kiểm tra lại nếu danh sách không chia như vậy.", "Check it if the list is not divided so."],
        "I. Huyện A";
    OtherKindOfPlace = "N511", ["Loại đơn vị khác", "Other kind of unit"],
        ["«{value}»: đơn vị tên này là {0}.", "«{value}»: the unit of this name is {0}."],
        ["Kiểm tra xem có đúng đơn vị.", "Check whether it is the right one."],
        "xã A, tỉnh B";
    KnownPlace = "N512", ["Địa bàn lấy từ sổ đăng ký", "Place taken from the register"],
        ["Danh sách không nêu địa bàn; lấy địa bàn của «{0}» trong sổ đăng ký.", "The list states no place; that of «{0}» in the register was taken."],
        ["Kiểm tra nếu chủ thể đã chuyển nơi.", "Check it if the entity has moved."],
        "HTX Minh Họa";
    CountedDay = "N513", ["Ngày ghi bằng số", "A day as a number"],
        ["«{value}» là số thứ tự ngày của bảng tính, tức ngày {0}.", "«{value}» is the number by which a spreadsheet counts days: {0}."],
        ["Định dạng cột là ngày để dễ đọc.", "Format the column as days to make it readable."],
        "45827";
    NameAndAddress = "N514", ["Tên và địa chỉ trong một ô", "Name and address in a cell"],
        ["Tách ô thành tên «{0}» và địa chỉ «{1}».", "The cell was taken apart: name «{0}», address «{1}»."],
        ["Nếu tách sai, thêm cột «Địa chỉ».", "If that is wrong, add the column «Địa chỉ»."],
        "HTX Minh Họa, thôn 3, xã A";
    OtherHeader = "N515", ["Tiêu đề khác", "Another header"],
        ["Từ đây các cột được hiểu theo tiêu đề này.", "From here on the columns are as this header says."],
        ["Kiểm tra lại nếu không phải dòng tiêu đề.", "Check it if this is no header."],
        "TT | Sản phẩm | Chủ thể | Số sao";
    Ditto = "N516", ["Như dòng trên", "As the row above"],
        ["«{value}» được hiểu là như trên: «{0}».", "«{value}» is read as the same as above: «{0}»."],
        ["Kiểm tra dòng phía trên.", "Look at the row above."],
        "-nt-";
    NoGroup = "N517", ["Chưa nêu nhóm sản phẩm", "Product group not stated"],
        ["Số sản phẩm mới mà danh sách không nêu nhóm: {0}; ô nhóm để trống.", "New products of which the list states no group: {0}; their group is left empty."],
        ["Nếu biết, thêm cột «Nhóm sản phẩm», hoặc dùng --group nếu mọi dòng cùng một nhóm.", "Where it is known, add the column «Nhóm sản phẩm», or use --group where all rows share one."],
        "";
    HiddenRows = "N518", ["Dòng ẩn", "Hidden rows"],
        ["Có {0} dòng ẩn (dòng {1}); vẫn được đọc như các dòng khác.", "Hidden rows: {0} ({1}); they are read as all others."],
        ["Nếu các dòng ấy không thuộc danh sách, xóa khỏi tệp.", "If they are not of the list, delete them."],
        "";
    HiddenColumns = "N519", ["Cột ẩn", "Hidden columns"],
        ["Có {0} cột ẩn (cột {1}); vẫn được đọc như các cột khác.", "Hidden columns: {0} ({1}); they are read as all others."],
        ["Nếu không thuộc danh sách, xóa cột khỏi tệp.", "If they are not of the list, delete them."],
        "";
    HiddenSheet = "N520", ["Trang tính ẩn", "Hidden sheet"],
        ["Trang tính này bị ẩn; danh sách trên đó vẫn được đọc.", "This sheet is hidden; the list on it is read all the same."],
        ["Nếu là bản cũ hoặc bản nháp, xóa trang tính khỏi tệp.", "If it is an old or unfinished one, delete the sheet."],
        "";
    OtherSeat = "N521", ["Nơi sản xuất khác trụ sở", "Made elsewhere than at the seat"],
        ["Nơi sản xuất là {0}, trụ sở là {1}; lấy nơi sản xuất.", "The place of production is {0}, the seat {1}; the place of production was taken."],
        ["Kiểm tra lại: sản phẩm được tính ở nơi sản xuất.", "Check it: a product counts where it is made."],
        "xã Bản Qua, huyện Bát Xát";
    UnclearEnd = "N522", ["Thời hạn không rõ", "An unclear end"],
        ["«{value}» không phải ngày hay số tháng, nên không so được với 36 tháng từ ngày công nhận.", "«{value}» is no day and no number of months and is not compared with the 36 months from the day of recognition."],
        ["Viết ngày/tháng/năm, hoặc «36 tháng».", "Write day/month/year, or «36 tháng»."],
        "theo quy định";
    ContinuedSheet = "N523", ["Trang tính tiếp theo", "A sheet that goes on"],
        ["Trang tính không có tiêu đề; các cột và phần đầu được hiểu như của trang tính «{0}».", "The sheet has no header; its columns and title are those of the sheet «{0}»."],
        ["Kiểm tra lại; nếu không phải phần tiếp của danh sách ấy, ghi tiêu đề riêng lên đầu trang tính.", "Check it; if it does not go on with that list, give it a header of its own."],
        "";
    OtherMarks = "N524", ["Tên địa bàn khác dấu", "A place with other marks"],
        ["«{0}» được hiểu là {1}: tên chỉ khác dấu.", "«{0}» is read as {1}, whose name differs by its marks alone."],
        ["Đối chiếu tên với quyết định.", "Compare the name with the decision."],
        "xã Bản Quà";
    }
}
