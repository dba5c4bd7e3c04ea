//! What a document says of a goal, and how a figure of it moves.

use crate::board::{GoalKind, Pace};

wordings! {
    GoalKind: kind;
    AtLeast { kind: "ít nhất mức này", "at least this much"; }
    NonePrinted { kind: "văn bản không in mức", "the document prints none"; }
    Qualitative { kind: "định tính", "qualitative"; }
    NoDocument { kind: "chưa tìm thấy văn bản", "no document found"; }
}

wordings! {
    Pace: pace, due;
    Flow {
        pace: "sự kiện trong kỳ", "events of the period";
        due: "Số phát sinh bắt đầu từ 0: tiến độ cần đạt là g × k / T.",
            "A flow starts at 0: g × k / T is expected.";
    }
    Stock {
        pace: "mức vào ngày", "level on the day";
        due: "Mức bắt đầu từ giá trị tại đầu kỳ: tiến độ cần đạt là v(B) + (g − v(B)) × k / T; nếu v(B) ≥ g hoặc không tính được v(B) thì là g.",
            "A stock starts at its value on the baseline: v(B) + (g − v(B)) × k / T is expected; all of g when v(B) ≥ g or v(B) cannot be computed.";
    }
}
