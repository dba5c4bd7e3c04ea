//! What is computed: readings, their values on a day, every change, and plain counts.

use super::column::{
    as_of, count, decides, denominator, may, must, name_en, name_vi, numerator, place, reading,
    target, words,
};
use crate::{
    board::{
        Column,
        ColumnKind::{Day, Flag, Number, Text},
        Layout, Pace, Status, Unit,
    },
    text::{Pair, goal, status, unit},
};

/// What the values and goals of results count.
const MEASURE: Pair =
    Pair { vi: "phần của 1, hoặc số đếm", en: "fraction of 1, or a count" };

pub fn readings() -> Layout {
    Layout {
        name: "readings",
        title: Pair { vi: "Cách hiểu chỉ tiêu", en: "Readings of the targets" },
        about: Pair {
            vi: "Mỗi dòng là một cách đếm chính xác của một chỉ tiêu; một cách dùng để đánh giá.",
            en: "A row is one exact way to count a target; one of them decides its status.",
        },
        key: &["target", "id"],
        columns: vec![
            target(),
            must(
                "id",
                Text,
                ["Mã cách hiểu", "Reading id"],
                ["Mã của cách hiểu trong chỉ tiêu.", "The reading’s id within its target."],
            ),
            name_vi(),
            name_en(),
            must(
                "rule_vi",
                Text,
                ["Công thức", "Rule"],
                ["Cách đếm bằng lời.", "How it is counted, in Vietnamese."],
            ),
            must(
                "rule_en",
                Text,
                ["Công thức (tiếng Anh)", "Rule in English"],
                ["Cách đếm bằng tiếng Anh.", "How it is counted, in English."],
            ),
            decides(),
            must(
                "kind",
                words(Pace::ALL.map(|pace| (pace.id(), goal::pace(pace)))),
                ["Kiểu", "Kind"],
                [
                    "Đếm sự kiện trong kỳ hay mức vào ngày.",
                    "Whether it counts events of the period or a level on the day.",
                ],
            ),
            must(
                "unit",
                words(Unit::ALL.map(|unit| (unit.id(), unit::one(unit)))),
                ["Đếm gì", "Unit"],
                ["Đối tượng được đếm.", "What is counted."],
            ),
            must(
                "is_share",
                Flag,
                ["Là tỷ lệ", "Is a share"],
                ["Có mẫu số hay không.", "Whether it has a denominator."],
            ),
        ],
    }
}

pub fn results() -> Layout {
    Layout {
        name: "results",
        title: Pair { vi: "Kết quả theo địa bàn", en: "Results by place" },
        about: Pair {
            vi: "Mỗi dòng là một cách hiểu, chung hoặc ở một địa bàn, vào một ngày; như lệnh compute --by unit in ra.",
            en: "A row is a reading for the whole or an area on one day, as compute --by unit prints it.",
        },
        key: &[],
        columns: vec![
            target(),
            Column { required: false, ..reading() },
            decides(),
            as_of(),
            place(),
            Column { required: false, ..numerator() },
            denominator(),
            Column {
                measure: Some(MEASURE),
                ..may(
                    "value",
                    Number,
                    ["Giá trị", "Value"],
                    [
                        "Tử số chia mẫu số, không làm tròn thêm; để trống khi mẫu số là 0.",
                        "Numerator over denominator, not rounded further; empty when the denominator is 0.",
                    ],
                )
            },
            Column {
                measure: Some(MEASURE),
                ..may(
                    "goal",
                    Number,
                    ["Mức phải đạt", "Goal"],
                    [
                        "Mức chung; để trống khi văn bản không in.",
                        "The goal of the whole; empty when the document prints none.",
                    ],
                )
            },
            may(
                "status",
                words(Status::ALL.into_iter().map(|status| (status.id(), status::name(status)))),
                ["Trạng thái", "Status"],
                [
                    "Chỉ cho số chung và cách hiểu dùng để đánh giá.",
                    "For the whole and the deciding reading only.",
                ],
            ),
        ],
    }
}

pub fn steps() -> Layout {
    Layout {
        name: "steps",
        title: Pair { vi: "Mọi thay đổi theo ngày", en: "Every change by day" },
        about: Pair {
            vi: "Mỗi dòng là ngày mà một cách hiểu thay đổi ở một địa bàn; giá trị giữ đến dòng sau. Trước dòng đầu tất cả là 0.",
            en: "A row is a day on which a reading changes in a place; it holds until the next row. Before the first row all is 0.",
        },
        key: &["target", "reading", "place", "day"],
        columns: vec![
            target(),
            reading(),
            place(),
            must(
                "day",
                Day,
                ["Từ ngày", "From day"],
                ["Ngày mà giá trị bắt đầu đúng.", "The first day on which it holds."],
            ),
            numerator(),
            denominator(),
        ],
    }
}

pub fn counts() -> Layout {
    Layout {
        name: "counts",
        title: Pair { vi: "Số đếm theo địa bàn", en: "Counts by place" },
        about: Pair {
            vi: "Mỗi dòng là một số đếm ngoài kế hoạch, chung hoặc ở một địa bàn, vào một ngày.",
            en: "A row is a count that no plan names, for the whole or an area on one day.",
        },
        key: &["count", "as_of", "place"],
        columns: vec![
            must(
                "count",
                Text,
                ["Số đếm", "Count"],
                ["Tên ngắn của số đếm.", "Short name of the count."],
            ),
            name_vi(),
            name_en(),
            as_of(),
            place(),
            must("value", count(), ["Giá trị", "Value"], ["Bao nhiêu.", "How many."]),
        ],
    }
}
