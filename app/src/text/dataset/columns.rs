use crate::text::Pair;

/// Datasets, a column of theirs, its name, and what a cell of it says.
pub type Entry = (&'static [&'static str], &'static str, Pair, Pair);

pub const COLUMNS: [Entry; 47] = [
    of(
        &["places"],
        "code",
        ["Mã", "Code"],
        [
            "Mã chính thức; tên có thể trùng, mã thì không.",
            "The official code; names repeat, codes do not.",
        ],
    ),
    of(&["places"], "name", ["Tên", "Name"], ["Tên chính thức.", "The official name."]),
    of(
        &["places"],
        "kind",
        ["Cấp", "Kind"],
        ["Loại đơn vị hành chính.", "What kind of place it is."],
    ),
    of(
        &["places"],
        "parent",
        ["Thuộc", "Parent"],
        ["Mã của đơn vị cấp trên trực tiếp.", "Code of the place directly above."],
    ),
    of(
        &["places"],
        "tile_row",
        ["Hàng trong lưới", "Row of the tile"],
        [
            "Hàng của ô trong lưới huyện, từ trên xuống.",
            "Row of its tile in the grid of districts, from the top.",
        ],
    ),
    of(
        &["places"],
        "tile_column",
        ["Cột trong lưới", "Column of the tile"],
        [
            "Cột của ô trong lưới huyện, từ trái sang.",
            "Column of its tile in the grid of districts, from the left.",
        ],
    ),
    of(
        &["figures"],
        "as_of",
        ["Thời điểm", "As of"],
        [
            "Ngày, tháng (YYYY-MM) hoặc năm (YYYY) mà con số nói tới.",
            "The day, month (YYYY-MM) or year (YYYY) that the figure speaks of.",
        ],
    ),
    of(
        &["figures"],
        "figure",
        ["Chỉ số", "Figure"],
        ["Tên ngắn của điều được đếm.", "Short name of what is counted."],
    ),
    of(
        &["figures"],
        "place",
        ["Địa bàn", "Place"],
        [
            "Mã tỉnh hoặc huyện; VN là cả nước.",
            "Code of the province or district; VN is the whole country.",
        ],
    ),
    of(
        &["figures"],
        "value",
        ["Giá trị", "Value"],
        ["Như đã in, dấu chấm thập phân.", "As printed, with a decimal point."],
    ),
    of(
        &["figures"],
        "unit",
        ["Đơn vị", "Unit"],
        ["Đơn vị của giá trị.", "What the value is counted in."],
    ),
    of(
        &["figures"],
        "title",
        ["Nguồn", "Source"],
        ["Tên văn bản hoặc bài báo.", "Title of the document or article."],
    ),
    of(
        &["figures"],
        "url",
        ["Địa chỉ", "Address"],
        ["Địa chỉ của nguồn.", "Address of the source."],
    ),
    of(
        &["figures"],
        "published_on",
        ["Ngày công bố", "Published on"],
        ["Ngày nguồn được công bố, như nguồn nêu.", "When the source was published, as it says."],
    ),
    of(
        &["figures"],
        "note",
        ["Ghi chú", "Note"],
        ["Điều cần biết khi đọc con số.", "What to know when reading the figure."],
    ),
    of(
        &["figures"],
        "note_en",
        ["Ghi chú (tiếng Anh)", "Note in English"],
        ["Ghi chú bằng tiếng Anh.", "The note in English."],
    ),
    of(
        &["targets"],
        "number",
        ["Số", "Number"],
        ["Số thứ tự trong văn bản.", "Its number in the document."],
    ),
    of(
        &["targets"],
        "id",
        ["Mã chỉ tiêu", "Target id"],
        ["Mã của chỉ tiêu trong kế hoạch.", "The target’s id within the plan."],
    ),
    of(
        &["targets", "readings", "counts"],
        "name_vi",
        ["Tên", "Name"],
        ["Tên ngắn bằng tiếng Việt.", "Short name in Vietnamese."],
    ),
    of(
        &["targets", "readings", "counts"],
        "name_en",
        ["Tên (tiếng Anh)", "Name in English"],
        ["Tên ngắn bằng tiếng Anh.", "Short name in English."],
    ),
    of(
        &["targets"],
        "goal_kind",
        ["Loại mức", "Kind of goal"],
        ["Văn bản có in mức phải đạt hay không.", "Whether the document prints a goal."],
    ),
    of(
        &["targets"],
        "goal_numerator",
        ["Mức: tử số", "Goal: numerator"],
        ["Tử số của mức phải đạt; 60 của 60/100.", "Numerator of the goal; 60 of 60/100."],
    ),
    of(
        &["targets"],
        "goal_denominator",
        ["Mức: mẫu số", "Goal: denominator"],
        ["Mẫu số của mức phải đạt; 1 khi là số đếm.", "Denominator of the goal; 1 for a count."],
    ),
    of(
        &["targets"],
        "quote",
        ["Lời văn bản", "Quote"],
        [
            "Nguyên văn trong văn bản; để trống là chưa tìm thấy.",
            "The document’s own words; empty when they were not found.",
        ],
    ),
    of(
        &["targets"],
        "document",
        ["Văn bản", "Document"],
        ["Văn bản mà chỉ tiêu được trích.", "The document that the target is quoted from."],
    ),
    of(
        &["targets"],
        "document_url",
        ["Địa chỉ văn bản", "Document address"],
        ["Nơi đọc văn bản.", "Where the document can be read."],
    ),
    of(
        &["targets"],
        "document_date",
        ["Ngày văn bản", "Document date"],
        ["Ngày ban hành.", "The day it was issued."],
    ),
    of(
        &["targets"],
        "reading",
        ["Cách đọc quyết định", "Deciding reading"],
        [
            "Cách đọc quyết định trạng thái; để trống khi không đếm.",
            "The reading that decides the status; empty when nothing is counted.",
        ],
    ),
    of(
        &["readings", "results", "steps"],
        "target",
        ["Chỉ tiêu", "Target"],
        ["Mã chỉ tiêu.", "Id of the target."],
    ),
    of(
        &["readings"],
        "id",
        ["Mã cách đọc", "Reading id"],
        ["Mã của cách đọc trong chỉ tiêu.", "The reading’s id within its target."],
    ),
    of(
        &["readings"],
        "rule_vi",
        ["Công thức", "Rule"],
        ["Cách đếm bằng lời.", "How it is counted, in Vietnamese."],
    ),
    of(
        &["readings"],
        "rule_en",
        ["Công thức (tiếng Anh)", "Rule in English"],
        ["Cách đếm bằng tiếng Anh.", "How it is counted, in English."],
    ),
    of(
        &["readings", "results"],
        "decides",
        ["Quyết định", "Decides"],
        [
            "Cách đọc này có quyết định trạng thái hay không.",
            "Whether this reading decides the status.",
        ],
    ),
    of(
        &["readings"],
        "kind",
        ["Kiểu", "Kind"],
        [
            "Đếm sự kiện trong kỳ hay mức vào ngày.",
            "Whether it counts events of the period or a level on the day.",
        ],
    ),
    of(&["readings"], "unit", ["Đếm gì", "Unit"], ["Đối tượng được đếm.", "What is counted."]),
    of(
        &["readings"],
        "is_share",
        ["Là tỷ lệ", "Is a share"],
        ["Có mẫu số hay không.", "Whether it has a denominator."],
    ),
    of(
        &["results", "steps"],
        "reading",
        ["Cách đọc", "Reading"],
        [
            "Mã cách đọc; để trống khi chỉ tiêu không đếm.",
            "Id of the reading; empty for a target that is not counted.",
        ],
    ),
    of(
        &["results", "counts"],
        "as_of",
        ["Tính đến ngày", "As of"],
        ["Ngày của con số.", "The day the figure speaks of."],
    ),
    of(
        &["results", "steps", "counts"],
        "place",
        ["Địa bàn", "Place"],
        ["Mã tỉnh hoặc huyện.", "Code of the province or district."],
    ),
    of(
        &["results", "steps"],
        "numerator",
        ["Tử số", "Numerator"],
        ["Bao nhiêu được tính.", "How many count."],
    ),
    of(
        &["results", "steps"],
        "denominator",
        ["Mẫu số", "Denominator"],
        ["Trong bao nhiêu; để trống khi là số đếm.", "Out of how many; empty for a count."],
    ),
    of(
        &["results"],
        "value",
        ["Giá trị", "Value"],
        [
            "Tử số chia mẫu số, không làm tròn thêm; để trống khi mẫu số là 0.",
            "Numerator over denominator, not rounded further; empty when the denominator is 0.",
        ],
    ),
    of(
        &["results"],
        "goal",
        ["Mức phải đạt", "Goal"],
        [
            "Mức của tỉnh; để trống khi văn bản không in.",
            "The province’s goal; empty when the document prints none.",
        ],
    ),
    of(
        &["results"],
        "status",
        ["Trạng thái", "Status"],
        ["Chỉ cho tỉnh và cách đọc quyết định.", "For the province and the deciding reading only."],
    ),
    of(
        &["steps"],
        "day",
        ["Từ ngày", "From day"],
        ["Ngày mà giá trị bắt đầu đúng.", "The first day on which it holds."],
    ),
    of(
        &["counts"],
        "count",
        ["Số đếm", "Count"],
        ["Tên ngắn của số đếm.", "Short name of the count."],
    ),
    of(&["counts"], "value", ["Giá trị", "Value"], ["Bao nhiêu.", "How many."]),
];

const fn of(
    tables: &'static [&'static str],
    column: &'static str,
    [vi, en]: [&'static str; 2],
    meaning: [&'static str; 2],
) -> Entry {
    (tables, column, Pair { vi, en }, Pair { vi: meaning[0], en: meaning[1] })
}
