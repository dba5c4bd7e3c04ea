//! Rules, part by part: what is counted, and by which sets.

use super::Pair;
use crate::{
    board::{Clause, Named},
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
        Clause::Place => Pair { vi: "Tính cho địa bàn nào", en: "Counted in" },
    }
}

/// What a name in a formula stands for.
pub fn meaning(named: Named) -> Pair {
    match named {
        Named::Current => Pair {
            vi: "giấy chứng nhận hiện hành của sản phẩm p vào ngày D: giấy cấp gần nhất tính đến D",
            en: "the current certificate of the product p on the day D: the latest one up to D",
        },
        Named::End => Pair {
            vi: concat!(
                "ngày đầu tiên giấy chứng nhận c hết ",
                rule!(months),
                " tháng: cùng ngày ba năm sau; cấp ngày 29/02 thì hết ngày 28/02. Nếu được gia hạn thì là ngày hết gia hạn; ô để trống thì bỏ qua"
            ),
            en: concat!(
                "the first day on which the ",
                rule!(months),
                " months of c are over: the same day three years later; 28 February for 29 February. Of an extended one the day until which it is; an empty cell is left out"
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
        Named::Units => Pair {
            vi: "các địa bàn của kế hoạch, mỗi địa bàn là tập hợp các xã, phường của nó",
            en: "the areas that are the units of the plan, each the set of its communes",
        },
        Named::Reached => Pair {
            vi: "ngày hồ sơ a đến bước s; ô để trống thì coi là chưa đến",
            en: "the day on which the application a reached the stage s; not reached where the cell is empty",
        },
    }
}
