//! What is said of a plan's file. `{value}` is what the file says, `{0}` and on are what the fault
//! names.

codes! {
    /// What can be wrong with a plan, in the order in which it is explained.
    PlanCode {
    Unread = "E601", ["Dòng không đọc được", "A line that cannot be read"],
        ["Không đọc được dòng «{value}»: {0}.", "The line «{value}» cannot be read: {0}."],
        ["Đối chiếu từng khóa với một kế hoạch có sẵn.", "Compare each key with a plan that is there."],
        "provnce = \"15\"";
    TooManyTargets = "E602", ["Quá nhiều chỉ tiêu", "Too many targets"],
        ["Kế hoạch có {0} chỉ tiêu; tối đa {1}.", "The plan has {0} targets; it has at most {1}."],
        ["Bỏ bớt, hoặc tách thành nhiều kế hoạch.", "Leave some out, or make several plans of it."],
        "";
    UnfitId = "E603", ["Mã không dùng được", "An id that cannot be used"],
        ["Mã «{value}» không chỉ gồm chữ thường không dấu, chữ số và gạch nối.", "The id «{value}» is not of small letters, digits and hyphens."],
        ["Đặt mã khác: mã là một phần của địa chỉ trang.", "Choose another: an id becomes part of a page’s address."],
        "Diem ban";
    DoubleId = "E604", ["Mã có hai lần", "An id that stands twice"],
        ["Mã «{value}» có hai lần.", "The id «{value}» stands twice."],
        ["Đặt mã khác cho một nơi.", "Choose another for one of them."],
        "new-products";
    WrongNumber = "E605", ["Số thứ tự không đúng chỗ", "A number that is not the place"],
        ["Số của chỉ tiêu là {value}, thứ tự trong tệp là {0}.", "The target’s number is {value}, its place in the file {0}."],
        ["Đánh số theo thứ tự trong tệp.", "Number the targets in the order of the file."],
        "6";
    UnknownFigure = "E606", ["Số liệu công bố chưa có tên", "A published figure without a name"],
        ["Không có số liệu công bố nào mang mã «{value}».", "No published figure has the id «{value}»."],
        ["Sửa mã, hoặc bỏ khỏi figures.", "Correct it, or leave it out of figures."],
        "new_product";
    Deciding = "E607", ["Không rõ cách hiểu nào dùng để đánh giá", "Unclear which reading decides"],
        ["Đúng một cách hiểu dùng để đánh giá; ở đây có {0}.", "Exactly one reading decides, here {0} do."],
        ["Ghi decides = true ở đúng một cách hiểu.", "Write decides = true in exactly one reading."],
        "";
    NoReading = "E608", ["Mức có con số mà không có cách hiểu", "A goal with a number and no reading"],
        ["Mức có con số thì cần ít nhất một cách hiểu.", "A goal with a number needs a reading."],
        ["Thêm [[target.reading]], hoặc ghi goal = \"qualitative\".", "Add a [[target.reading]], or write goal = \"qualitative\"."],
        "";
    Denominator = "E609", ["Mẫu số không đi với tỷ lệ", "A denominator without a share"],
        ["Cách hiểu «{value}»: tỷ lệ, và chỉ tỷ lệ, nêu mẫu số.", "The reading «{value}»: a share, and only a share, says its denominator."],
        ["Thêm hoặc bỏ denominator.", "Add the denominator, or leave it out."],
        "";
    SpanReversed = "E610", ["Khoảng ngày ngược", "A span of days that is reversed"],
        ["Cách hiểu «{value}»: khoảng ngày kết thúc trước khi bắt đầu.", "The reading «{value}»: its span of days ends before it begins."],
        ["Sửa first hoặc last.", "Correct first or last."],
        "";
    SpanLate = "E611", ["Khoảng ngày lấn vào kỳ", "A span of days within the period"],
        ["Cách hiểu «{value}»: khoảng ngày không kết thúc trước kỳ kế hoạch.", "The reading «{value}»: its span of days does not end before the plan’s period."],
        ["Sửa last của khoảng ngày.", "Correct last of the span."],
        "";
    OtherGoal = "E612", ["Mức không đi với cách đếm", "A goal of another measure"],
        ["«{value}»: phần trăm là mức của tỷ lệ, số lượng là mức của số đếm.", "«{value}»: a percentage is the goal of a share, a count of a count."],
        ["Sửa goal, hoặc sửa measure.", "Correct goal or measure."],
        "";
    MilestoneDay = "E613", ["Mốc ngoài kỳ", "A milestone out of reach"],
        ["Mốc «{value}» trước kỳ kế hoạch, hoặc sau đó {0} năm.", "The milestone «{value}» lies before the plan’s period or {0} years after it."],
        ["Sửa ngày by.", "Correct the day of by."],
        "2022-12-31";
    NoMilestoneGoal = "E614", ["Mốc không có mức", "A milestone without a goal"],
        ["Mốc «{value}» có nội dung đếm mà không có mức.", "The milestone «{value}» counts something, but has no goal."],
        ["Thêm goal, hoặc bỏ counted.", "Add goal, or leave counted out."],
        "";
    NoMilestoneMeasure = "E615", ["Mốc không nêu đếm gì", "A milestone that counts nothing"],
        ["Mốc «{value}» có mức mà không nêu đếm gì.", "The milestone «{value}» has a goal, but does not say what is counted."],
        ["Thêm counted, hoặc một cách hiểu cho chỉ tiêu.", "Add counted, or a reading of the target."],
        "";
    NoNumber = "E616", ["Mức của mốc, của cách hiểu không phải một con số", "A goal of a milestone or a reading that is no number"],
        ["Mức của mốc hoặc của cách hiểu là số lượng hoặc phần trăm.", "The goal of a milestone or a reading is a count or a percentage."],
        ["Ghi count hoặc percent, hoặc bỏ goal.", "Write a count or a percent, or leave goal out."],
        "";
    NotADay = "E617", ["Không phải ngày", "Not a day"],
        ["«{value}» không phải ngày viết như 2023-12-31.", "«{value}» is not a day like 2023-12-31."],
        ["Viết năm-tháng-ngày của một ngày có thật.", "Write year-month-day of a day that exists."],
        "31/12/2023";
    PeriodReversed = "E618", ["Kỳ ngược", "A period that is reversed"],
        ["Kỳ kế hoạch kết thúc trước khi bắt đầu.", "The period ends before it begins."],
        ["Sửa first hoặc last.", "Correct first or last."],
        "";
    PeriodOutside = "E619", ["Kỳ ngoài khoảng năm", "A period of other years"],
        ["Kỳ kế hoạch ngoài {0} đến {1}.", "The period lies outside of {0} to {1}."],
        ["Sửa first hoặc last.", "Correct first or last."],
        "";
    PeriodLong = "E620", ["Kỳ quá dài", "A period that is too long"],
        ["Kỳ kế hoạch dài hơn {0} năm.", "The period is longer than {0} years."],
        ["Sửa first hoặc last.", "Correct first or last."],
        "";
    NotAnAddress = "E621", ["Không phải địa chỉ trang", "Not an address"],
        ["«{value}» không phải địa chỉ bắt đầu bằng https:// hoặc http://.", "«{value}» is not an address that begins with https:// or http://."],
        ["Chép đủ địa chỉ, hoặc bỏ url.", "Copy the whole address, or leave url out."],
        "example.org/van-ban";
    ZeroGoal = "E622", ["Mức bằng 0", "A goal of 0"],
        ["Mức bằng 0 không hứa gì.", "A goal of 0 promises nothing."],
        ["Ghi mức, hoặc goal = \"none_printed\".", "Write the goal, or goal = \"none_printed\"."],
        "{ count = 0 }";
    RangeFalls = "E623", ["Khoảng không tăng", "A range that does not rise"],
        ["Khoảng kết thúc ở số lớn hơn số đầu.", "A range ends above its begin."],
        ["Ghi số nhỏ trước, số lớn sau.", "Write the lower number first."],
        "{ range = [30, 25] }";
    PercentOutside = "E624", ["Phần trăm ngoài khoảng", "A percentage out of range"],
        ["Phần trăm lớn hơn 0 và nhiều nhất là 100.", "A percentage lies above 0 and at most at 100."],
        ["Sửa con số.", "Correct the number."],
        "{ percent = 120 }";
    PercentFine = "E625", ["Phần trăm quá lẻ", "A percentage that is too fine"],
        ["Phần trăm có nhiều nhất ba chữ số thập phân.", "A percentage has at most three decimals."],
        ["Làm tròn như văn bản in.", "Round it as the document prints it."],
        "{ percent = 33.33333 }";
    DecidingGoal = "E626", ["Mức riêng của cách hiểu dùng để đánh giá", "A goal of its own of the reading that decides"],
        ["Cách hiểu «{value}» dùng để đánh giá nên mang mức của chỉ tiêu.", "The reading «{value}» decides, so its goal is that of its target."],
        ["Bỏ goal của cách hiểu này, hoặc ghi vào chỉ tiêu.", "Leave the goal of the reading out, or write it in the target."],
        "";
    PartOfNoNumber = "E627", ["Phần của mức không có con số", "A part of a goal without a number"],
        ["Cách hiểu «{value}» mang một phần của mức mà mức của chỉ tiêu không phải con số.", "The reading «{value}» has a part of a goal, and the goal of its target is no number."],
        ["Bỏ goal của cách hiểu, hoặc ghi mức của chỉ tiêu.", "Leave the goal of the reading out, or write that of the target."],
        "";
    Stars = "E628", ["Hạng sao không được công nhận", "Stars that are not recognised"],
        ["Sản phẩm được công nhận có từ {0} đến {1} sao, không phải {value}.", "A recognised product has {0} to {1} stars, not {value}."],
        ["Sửa stars.", "Correct stars."],
        "[2, 3]";
    ReachedByAll = "E629", ["Số mà đơn vị nào cũng đạt", "A number that every unit reaches"],
        ["Đơn vị nào cũng đạt {value}.", "Every unit reaches {value}."],
        ["Ghi at_least từ 1 trở lên.", "Write at least 1 in at_least."],
        "at_least = 0";
    UnitsInUnits = "E630", ["Đếm đơn vị trong đơn vị", "Units within units"],
        ["Không đếm đơn vị trong từng đơn vị.", "Units are not counted within units."],
        ["Đếm thứ khác ở of.", "Count something else in of."],
        "of.units = {}";
    }
}
