//! How the targets may end.

use super::column::{
    as_of, count, decides, denominator, may, must, numerator, place, position, reading, target,
    words,
};
use crate::{
    board::{
        Column,
        ColumnKind::{Day, Flag, Number},
        Layout,
    },
    outlook::Reason,
    text::{Pair, outlook as said},
};

const FRACTION: Pair =
    Pair { vi: "phần của 1, hoặc số đếm", en: "fraction of 1, or a count" };

pub fn outlook() -> Layout {
    let mut columns = vec![target(), reading(), decides(), as_of()];
    columns.push(must(
        "until",
        Day,
        ["Đến hết ngày", "Until"],
        ["Ngày cuối của kỳ, mà dự báo nói tới.", "The period’s last day, which it speaks of."],
    ));
    columns.extend([place(), numerator(), denominator()]);
    columns.push(figure(
        "goal",
        ["Mức phải đạt", "Goal"],
        ["Mức chung; để trống cho địa bàn.", "The goal of the whole; empty for areas."],
    ));
    columns.extend(needed());
    columns.extend(certain());
    columns.push(must(
        "judged",
        Flag,
        ["Dự báo được", "Judged"],
        [
            "Có đủ số liệu của những năm trước để dự báo hay không.",
            "Whether past years tell enough for an outlook.",
        ],
    ));
    columns.push(may(
        "reason",
        words(Reason::ALL.map(|reason| (reason.id(), said::reason(reason)))),
        ["Vì sao không", "Why not"],
        [
            "Vì sao không dự báo được; để trống khi dự báo được.",
            "Why there is no outlook; empty where there is one.",
        ],
    ));
    columns.push(figure(
        "median",
        ["Trung vị", "Median"],
        [
            "Một nửa số diễn biến mô phỏng đạt tới mức này.",
            "Half of the simulated futures reach it.",
        ],
    ));
    let ends = ["Tám trong mười diễn biến nằm từ đây…", "Eight in ten futures end from here"];
    columns.push(figure("low", ["Cận dưới 80%", "Low end of 80%"], ends));
    columns.push(figure("high", ["Cận trên 80%", "High end of 80%"], ["… đến đây.", "to here."]));
    columns.push(figure(
        "probability",
        ["Khả năng đạt", "Probability"],
        [
            "Phần diễn biến mô phỏng đạt chỉ tiêu, từ 0 đến 1.",
            "The part of simulated futures that meet the goal, 0 to 1.",
        ],
    ));
    columns.push(Column {
        measure: Some(Pair { vi: "mỗi tháng", en: "a month" }),
        ..may(
            "needed_per_month",
            Number,
            ["Cần mỗi tháng", "Needed a month"],
            [
                "Số sự kiện cần có mỗi tháng từ ngày này đến cuối kỳ.",
                "Events needed a month from the day to the period’s end.",
            ],
        )
    });
    columns.push(must(
        "method",
        position(),
        ["Phiên bản phương pháp", "Method"],
        ["Phiên bản của cách dự báo.", "Version of the method."],
    ));
    columns.push(must(
        "seed",
        count(),
        ["Hạt giống", "Seed"],
        [
            "Số khởi đầu của mô phỏng; cùng số thì cùng kết quả.",
            "What the simulation starts from; the same gives the same.",
        ],
    ));
    Layout {
        name: "outlook",
        title: Pair { vi: "Dự báo đến cuối kỳ", en: "Outlook to the period’s end" },
        about: Pair {
            vi: "Mỗi dòng là một cách hiểu có chỉ tiêu chung, hoặc một số đếm ở địa bàn: còn thiếu gì, chắc chắn còn gì, và có thể kết thúc ở đâu.",
            en: "A row is a reading with a goal for the whole, or a count for an area: what is lacking, what is certain, and where it may end.",
        },
        key: &["target", "reading", "place", "as_of"],
        columns,
    }
}

fn figure(name: &'static str, heading: [&'static str; 2], meaning: [&'static str; 2]) -> Column {
    Column { measure: Some(FRACTION), ..may(name, Number, heading, meaning) }
}

fn needed() -> [Column; 3] {
    [
        may(
            "lacking",
            count(),
            ["Còn thiếu", "Lacking"],
            [
                "Ít nhất bao nhiêu đối tượng hiện có phải thay đổi; với số đếm là số còn phải thêm.",
                "Least number of present ones that must change; of a count, of items.",
            ],
        ),
        may(
            "lacking_joining",
            count(),
            ["Hoặc mới tham gia", "Or joining"],
            [
                "Ít nhất bao nhiêu đối tượng mới phải tham gia; để trống khi không đủ với bất kỳ số nào.",
                "Least number of new ones that must join; empty where none suffice.",
            ],
        ),
        may(
            "spare",
            count(),
            ["Mất bao nhiêu thì không đạt", "Lost with so many fewer"],
            [
                "Mất ít nhất bao nhiêu đối tượng đang được tính thì không còn đạt; để trống khi chưa đạt.",
                "Least number of those that count whose loss would lose the goal; empty where it is not met.",
            ],
        ),
    ]
}

fn certain() -> [Column; 2] {
    [
        must(
            "certain_numerator",
            count(),
            ["Chắc chắn: tử số", "Certain numerator"],
            [
                "Tử số vào ngày cuối kỳ nếu không có thêm gì.",
                "The numerator on the last day if nothing more happens.",
            ],
        ),
        may(
            "certain_denominator",
            count(),
            ["Chắc chắn: mẫu số", "Certain denominator"],
            ["Mẫu số khi đó; để trống khi là số đếm.", "The denominator then; empty for a count."],
        ),
    ]
}
