//! Rules, part by part: what is counted, by which sets, and when a status holds.

use super::Pair;
use crate::{
    board::{Clause, Named, Pace, State, Status},
    register::rule::rule,
};

pub fn clause(clause: Clause) -> Pair {
    match clause {
        Clause::Population => Pair { vi: "Tập hợp xét", en: "Population" },
        Clause::Among => Pair { vi: "Mẫu số gồm", en: "Counted among" },
        Clause::Condition => {
            Pair { vi: "Điều kiện để được tính", en: "Condition to count" }
        }
        Clause::Within => Pair { vi: "Ngày nào", en: "Which days" },
        Clause::Kind => Pair { vi: "Loại số", en: "Kind of figure" },
        Clause::Place => Pair { vi: "Tính cho huyện nào", en: "Counted in" },
    }
}

/// What a name in a formula stands for.
pub fn named(named: Named) -> Pair {
    match named {
        Named::Current => Pair {
            vi: "giấy chứng nhận hiện hành của sản phẩm p vào ngày D: giấy cấp gần nhất tính đến D",
            en: "the current certificate of the product p on the day D: the latest one up to D",
        },
        Named::End => Pair {
            vi: concat!(
                "ngày đầu tiên giấy chứng nhận c hết ",
                rule!(months),
                " tháng: cùng ngày ba năm sau; cấp ngày 29/02 thì hết ngày 28/02"
            ),
            en: concat!(
                "the first day on which the ",
                rule!(months),
                " months of c are over: the same day three years later; 28 February for 29 February"
            ),
        },
        Named::First => Pair {
            vi: "ngày sản phẩm p được công nhận lần đầu",
            en: "the day of the first recognition of the product p",
        },
        Named::Products => Pair {
            vi: concat!(
                "sản phẩm được công nhận vào ngày D: giấy chứng nhận hiện hành từ ",
                rule!(stars),
                " sao, còn hạn, không bị thu hồi"
            ),
            en: concat!(
                "products recognised on the day D: the current certificate has ",
                rule!(stars),
                " stars or more, has not ended and is not revoked"
            ),
        },
        Named::Entities => Pair {
            vi: "chủ thể OCOP vào ngày D: có ít nhất một sản phẩm được công nhận",
            en: "OCOP entities on the day D: with at least one recognised product",
        },
        Named::Villages => Pair {
            vi: "nghề, làng nghề được công nhận vào ngày D; ô ngày để trống thì coi là luôn được công nhận",
            en: "crafts and craft villages recognised on the day D; with an empty day recognised all along",
        },
        Named::Chains => Pair {
            vi: "lượt tham gia chuỗi giá trị xanh còn hiệu lực vào ngày D",
            en: "green chains active on the day D",
        },
        Named::Listings => Pair {
            vi: "lượt bán trên kênh hiện đại còn hiệu lực vào ngày D",
            en: "listings active on the day D",
        },
        Named::SalesPoints => Pair {
            vi: "điểm giới thiệu và bán sản phẩm đang hoạt động vào ngày D",
            en: "sales points active on the day D",
        },
    }
}

/// When a status holds. They are tried in the order of [`Status::ALL`].
pub fn when(status: Status) -> Pair {
    match status {
        Status::NoSource => Pair {
            vi: "kế hoạch ghi là chưa tìm thấy văn bản nêu chỉ tiêu",
            en: "the plan says that no document was found for the goal",
        },
        Status::Qualitative => {
            Pair { vi: "chỉ tiêu không có con số", en: "the target has no number" }
        }
        Status::NoGoal => Pair {
            vi: "văn bản không in con số phải đạt",
            en: "the document prints no number to reach",
        },
        Status::NoData => Pair { vi: "mẫu số bằng 0", en: "the denominator is 0" },
        Status::Met => Pair { vi: "v(D) ≥ g", en: "v(D) ≥ g" },
        Status::Missed => Pair {
            vi: "D là ngày cuối kỳ hoặc sau đó",
            en: "D is the last day of the period or later",
        },
        Status::OnTrack => Pair {
            vi: "v(D) ≥ mức cần có đến ngày D",
            en: "v(D) ≥ the value due by D",
        },
        Status::AtRisk => Pair { vi: "mọi trường hợp còn lại", en: "otherwise" },
    }
}

/// The value that is due by a day.
pub fn due(pace: Pace) -> Pair {
    match pace {
        Pace::Flow => Pair {
            vi: "Số phát sinh bắt đầu từ 0: cần có g × k / T.",
            en: "A flow starts at 0: g × k / T is due.",
        },
        Pace::Stock => Pair {
            vi: "Mức bắt đầu từ giá trị tại mốc gốc: cần có v(B) + (g − v(B)) × k / T; nếu v(B) ≥ g hoặc không tính được v(B) thì cần có g.",
            en: "A stock starts at its value on the baseline: v(B) + (g − v(B)) × k / T is due; all of g when v(B) ≥ g or v(B) cannot be computed.",
        },
    }
}

/// What makes a product's state.
pub fn state(state: State) -> Pair {
    match state {
        State::Recognised => Pair {
            vi: concat!("giấy chứng nhận hiện hành từ ", rule!(stars), " sao và còn hiệu lực"),
            en: concat!(
                "the current certificate has ",
                rule!(stars),
                " stars or more and is in force"
            ),
        },
        State::Ending => Pair {
            vi: concat!("như trên, và còn không quá ", rule!(notice), " ngày là hết hạn"),
            en: concat!("the same, and its end is at most ", rule!(notice), " days away"),
        },
        State::Ended => Pair {
            vi: concat!(
                "giấy chứng nhận hiện hành đã qua ",
                rule!(months),
                " tháng và chưa được đánh giá lại"
            ),
            en: concat!(
                "the ",
                rule!(months),
                " months of the current certificate are over, and there is no new grading"
            ),
        },
        State::Revoked => Pair {
            vi: "giấy chứng nhận hiện hành bị thu hồi trước khi hết hạn",
            en: "the current certificate was revoked before its end",
        },
        State::Below => Pair {
            vi: concat!("giấy chứng nhận hiện hành còn hạn nhưng dưới ", rule!(stars), " sao"),
            en: concat!(
                "the current certificate has not ended but has fewer than ",
                rule!(stars),
                " stars"
            ),
        },
        State::None => Pair {
            vi: "chưa có lần đánh giá nào tính đến ngày xem",
            en: "never graded up to the day",
        },
    }
}
