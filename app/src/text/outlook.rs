//! Words of the outlook: will it be met, and what is needed.

use super::Pair;
use crate::outlook::{Likelihood, Reason};

/// Why there is no outlook.
pub fn reason(reason: Reason) -> Pair {
    match reason {
        Reason::Over => Pair { vi: "kỳ đã kết thúc", en: "the period is over" },
        Reason::NotBegun => Pair { vi: "kỳ chưa bắt đầu", en: "the period has not begun" },
        Reason::FewYears => Pair {
            vi: "danh mục chưa có đủ hai năm trước để so",
            en: "the register does not know two whole past years",
        },
        Reason::FewEvents => Pair {
            vi: "những năm trước có quá ít trường hợp (dưới bốn)",
            en: "too little of the kind happened in past years (fewer than four)",
        },
        Reason::NoFigure => Pair {
            vi: "có thể không còn gì để chia",
            en: "there may be nothing left to divide by",
        },
    }
}

/// How likely it is, in words that stand beside the number.
pub fn likelihood(likelihood: Likelihood) -> Pair {
    match likelihood {
        Likelihood::AlmostCertain => {
            Pair { vi: "gần như chắc chắn đạt", en: "almost certain" }
        }
        Likelihood::VeryLikely => Pair { vi: "rất có khả năng đạt", en: "very likely" },
        Likelihood::Likely => Pair { vi: "nhiều khả năng đạt", en: "likely" },
        Likelihood::AboutEven => Pair { vi: "có thể đạt hoặc không", en: "about even" },
        Likelihood::Unlikely => Pair { vi: "khó đạt", en: "unlikely" },
        Likelihood::VeryUnlikely => Pair { vi: "rất khó đạt", en: "very unlikely" },
        Likelihood::AlmostImpossible => {
            Pair { vi: "gần như không thể đạt", en: "almost impossible" }
        }
    }
}
