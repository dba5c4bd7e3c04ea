use crate::text::Pair;

/// Dataset, its name, and what a row of it is.
pub type Entry = (&'static str, Pair, Pair);

pub const TABLES: [Entry; 7] = [
    of(
        "places",
        ["Đơn vị hành chính", "Places"],
        [
            "Mỗi dòng là tỉnh, một huyện hoặc một xã, theo mã chính thức của kỳ kế hoạch.",
            "A row is the province, a district or a commune, by the official codes of the plan period.",
        ],
    ),
    of(
        "figures",
        ["Số liệu đã công bố", "Published figures"],
        [
            "Mỗi dòng là một con số do một nguồn công bố; hai dòng có thể trái nhau và cả hai đều được giữ.",
            "A row is a figure as one source printed it; two rows may contradict each other and both are kept.",
        ],
    ),
    of(
        "targets",
        ["Chỉ tiêu của kế hoạch", "Targets of the plan"],
        [
            "Mỗi dòng là một chỉ tiêu với mức phải đạt, lời văn bản và văn bản gốc.",
            "A row is a target with its goal, the words of the document and the document.",
        ],
    ),
    of(
        "readings",
        ["Cách đọc chỉ tiêu", "Readings of the targets"],
        [
            "Mỗi dòng là một cách đếm chính xác của một chỉ tiêu; một cách quyết định trạng thái.",
            "A row is one exact way to count a target; one of them decides its status.",
        ],
    ),
    of(
        "results",
        ["Kết quả theo địa bàn", "Results by place"],
        [
            "Mỗi dòng là một cách đọc ở tỉnh hoặc một huyện vào một ngày; như lệnh compute --by district in ra.",
            "A row is a reading for the province or a district on one day, as compute --by district prints it.",
        ],
    ),
    of(
        "steps",
        ["Mọi thay đổi theo ngày", "Every change by day"],
        [
            "Mỗi dòng là ngày mà một cách đọc thay đổi ở một địa bàn; giá trị giữ đến dòng sau. Trước dòng đầu tất cả là 0.",
            "A row is a day on which a reading changes in a place; it holds until the next row. Before the first row all is 0.",
        ],
    ),
    of(
        "counts",
        ["Số đếm theo địa bàn", "Counts by place"],
        [
            "Mỗi dòng là một số đếm ngoài kế hoạch ở tỉnh hoặc một huyện vào một ngày.",
            "A row is a count that no plan names, for the province or a district on one day.",
        ],
    ),
];

const fn of(table: &'static str, [vi, en]: [&'static str; 2], about: [&'static str; 2]) -> Entry {
    (table, Pair { vi, en }, Pair { vi: about[0], en: about[1] })
}
