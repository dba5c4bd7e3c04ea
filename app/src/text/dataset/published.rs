//! What is official or published: places, figures, and what the plan promises.

use super::column::{count, may, must, name_en, name_vi, position, refer, words};
use crate::{
    board::{
        ColumnKind::{Day, Id, Link, Printed, Text},
        GoalKind, Layout,
    },
    schema::PlaceKind,
    text::{Pair, goal},
};

pub fn places() -> Layout {
    Layout {
        name: "places",
        title: Pair { vi: "Đơn vị hành chính", en: "Places" },
        about: Pair {
            vi: "Mỗi dòng là toàn bộ nơi lập kế hoạch, một địa bàn hoặc một xã, theo mã chính thức của kỳ kế hoạch.",
            en: "A row is the whole, an area or a commune, by the official codes of the plan period.",
        },
        key: &["code"],
        columns: vec![
            must(
                "code",
                Id,
                ["Mã", "Code"],
                [
                    "Mã chính thức; tên có thể trùng, mã thì không.",
                    "The official code; names repeat, codes do not.",
                ],
            ),
            must("name", Text, ["Tên", "Name"], ["Tên chính thức.", "The official name."]),
            must(
                "kind",
                words(PlaceKind::ALL.map(|kind| (kind.id(), kind.name()))),
                ["Cấp", "Kind"],
                ["Loại đơn vị hành chính.", "What kind of place it is."],
            ),
            may(
                "parent",
                refer("places", "code"),
                ["Thuộc", "Parent"],
                ["Mã của đơn vị cấp trên trực tiếp.", "Code of the place directly above."],
            ),
            may(
                "tile_row",
                position(),
                ["Hàng trong lưới", "Row of the tile"],
                [
                    "Hàng của ô trong lưới địa bàn, từ trên xuống.",
                    "Row of its tile in the grid of areas, from the top.",
                ],
            ),
            may(
                "tile_column",
                position(),
                ["Cột trong lưới", "Column of the tile"],
                [
                    "Cột của ô trong lưới địa bàn, từ trái sang.",
                    "Column of its tile in the grid of areas, from the left.",
                ],
            ),
        ],
    }
}

pub fn figures() -> Layout {
    Layout {
        name: "figures",
        title: Pair { vi: "Số liệu đã công bố", en: "Published figures" },
        about: Pair {
            vi: "Mỗi dòng là một con số do một nguồn công bố; hai dòng có thể trái nhau và cả hai đều được giữ.",
            en: "A row is a figure as one source printed it; two rows may contradict each other and both are kept.",
        },
        key: &[],
        columns: vec![
            must(
                "as_of",
                Text,
                ["Thời điểm", "As of"],
                [
                    "Ngày, tháng (YYYY-MM) hoặc năm (YYYY) mà con số nói tới.",
                    "The day, month (YYYY-MM) or year (YYYY) that the figure speaks of.",
                ],
            ),
            must(
                "figure",
                Text,
                ["Chỉ số", "Figure"],
                ["Tên ngắn của điều được đếm.", "Short name of what is counted."],
            ),
            must(
                "place",
                Text,
                ["Địa bàn", "Place"],
                [
                    "Mã tỉnh, thành phố hoặc địa bàn vào ngày của con số; VN là cả nước; nơi ngoài kỳ kế hoạch kèm một ngày khi còn mã ấy, như 15@2025-06-30.",
                    "Code of a province, city or area on the figure's day; VN is the whole country; a place that is not of the plan stands with a day on which it had this code, as 15@2025-06-30.",
                ],
            ),
            must(
                "value",
                Printed,
                ["Giá trị", "Value"],
                ["Như đã in, dấu chấm thập phân.", "As printed, with a decimal point."],
            ),
            must(
                "unit",
                Text,
                ["Đơn vị", "Unit"],
                ["Đơn vị của giá trị.", "What the value is counted in."],
            ),
            must(
                "title",
                Text,
                ["Nguồn", "Source"],
                ["Tên văn bản hoặc bài báo.", "Title of the document or article."],
            ),
            may(
                "url",
                Link,
                ["Địa chỉ", "Address"],
                ["Địa chỉ của nguồn.", "Address of the source."],
            ),
            may(
                "published_on",
                Text,
                ["Ngày công bố", "Published on"],
                [
                    "Ngày nguồn được công bố, như nguồn nêu.",
                    "When the source was published, as it says.",
                ],
            ),
            may(
                "note",
                Text,
                ["Ghi chú", "Note"],
                ["Điều cần biết khi đọc con số.", "What to know when reading the figure."],
            ),
            may(
                "note_en",
                Text,
                ["Ghi chú (tiếng Anh)", "Note in English"],
                ["Ghi chú bằng tiếng Anh.", "The note in English."],
            ),
        ],
    }
}

pub fn targets() -> Layout {
    Layout {
        name: "targets",
        title: Pair { vi: "Chỉ tiêu của kế hoạch", en: "Targets of the plan" },
        about: Pair {
            vi: "Mỗi dòng là một chỉ tiêu với mức phải đạt, nguyên văn và văn bản gốc.",
            en: "A row is a target with its goal, the words of the document and the document.",
        },
        key: &["id"],
        columns: vec![
            must(
                "number",
                position(),
                ["Số", "Number"],
                ["Số thứ tự trong văn bản.", "Its number in the document."],
            ),
            must(
                "id",
                Id,
                ["Mã chỉ tiêu", "Target id"],
                ["Mã của chỉ tiêu trong kế hoạch.", "The target’s id within the plan."],
            ),
            name_vi(),
            name_en(),
            must(
                "goal_kind",
                words(GoalKind::ALL.map(|kind| (kind.id(), goal::kind(kind)))),
                ["Loại mức", "Kind of goal"],
                ["Văn bản có in mức phải đạt hay không.", "Whether the document prints a goal."],
            ),
            may(
                "goal_numerator",
                count(),
                ["Mức: tử số", "Goal: numerator"],
                ["Tử số của mức phải đạt; 60 của 60/100.", "Numerator of the goal; 60 of 60/100."],
            ),
            may(
                "goal_denominator",
                position(),
                ["Mức: mẫu số", "Goal: denominator"],
                [
                    "Mẫu số của mức phải đạt; 1 khi là số đếm.",
                    "Denominator of the goal; 1 for a count.",
                ],
            ),
            may(
                "quote",
                Text,
                ["Nguyên văn", "Quote"],
                [
                    "Nguyên văn trong văn bản; để trống là chưa tìm thấy.",
                    "The document’s own words; empty when they were not found.",
                ],
            ),
            may(
                "document",
                Text,
                ["Văn bản", "Document"],
                ["Văn bản mà chỉ tiêu được trích.", "The document that the target is quoted from."],
            ),
            may(
                "document_url",
                Link,
                ["Địa chỉ văn bản", "Document address"],
                ["Nơi đọc văn bản.", "Where the document can be read."],
            ),
            may(
                "document_date",
                Day,
                ["Ngày văn bản", "Document date"],
                ["Ngày ban hành.", "The day it was issued."],
            ),
            may(
                "reading",
                Text,
                ["Cách hiểu dùng để đánh giá", "Deciding reading"],
                [
                    "Cách hiểu dùng để đánh giá; để trống khi không đếm.",
                    "The reading that decides the status; empty when nothing is counted.",
                ],
            ),
        ],
    }
}
