use app::{
    board::{Day, Named, Text},
    format::{self, Lang},
    register::rule::{NOTICE_DAYS, RECOGNISED_STARS},
};

use super::{
    application::{applications, moved},
    condition::{Condition, entity_kinds, granted_within_period, products, village_kinds},
    text,
};
use crate::plan::{
    AmongEntities, AmongVillages, Cohort, Nothing, PointSet, Population, SpanBy, SpanProducts,
};

/// Who can be counted: those of a set who meet its conditions.
pub struct Base {
    /// One of them, in formulas.
    pub of: char,
    /// The set they are taken from.
    pub from: &'static str,
    pub says: Text,
    pub named: Vec<Named>,
    /// What makes the population out of the set.
    pub conditions: Vec<Condition>,
    /// What the plan asks of all, those who do not count included.
    pub among: Vec<Condition>,
}

pub fn base(population: &Population) -> Base {
    match population {
        Population::Products(Cohort { counted: _, among }) => Base {
            among: products(among),
            ..recognised_products("P(D)", "vào ngày xem D", "on the day D")
        },
        Population::Ending {} => Base {
            conditions: vec![Condition {
                formal: format!("end(c(p, D)) ≤ D + {NOTICE_DAYS} days"),
                says: text(
                    format!("có giấy chứng nhận hết hạn trong {NOTICE_DAYS} ngày kể từ ngày D"),
                    format!("whose certificate ends within {NOTICE_DAYS} days of the day D"),
                ),
                named: vec![Named::Current, Named::End],
            }],
            ..recognised_products("P(D)", "vào ngày xem D", "on the day D")
        },
        Population::FirstRecognitions {} => register_base(
            'p',
            "products",
            "sản phẩm trong danh mục",
            "products of the register",
            Condition {
                formal: "B < first(p) ≤ D".to_owned(),
                says: text(
                    format!(
                        "có lần công nhận đầu tiên từ {RECOGNISED_STARS} sao nằm trong kỳ, đến ngày D"
                    ),
                    format!(
                        "whose first recognition with {RECOGNISED_STARS} stars or more is within the period, up to D"
                    ),
                ),
                named: vec![Named::First],
            },
        ),
        Population::Gradings {} => register_base(
            'p',
            "products",
            "sản phẩm trong danh mục",
            "products of the register",
            granted_within_period(),
        ),
        Population::DueProducts(Cohort { counted: _, among: Nothing {} }) => Base {
            conditions: vec![Condition {
                formal: "B < end(c(p, B)) ≤ D".to_owned(),
                says: text(
                    "có giấy chứng nhận của ngày B hết hạn trong kỳ, đến ngày D",
                    "whose certificate of the day B ends within the period, up to D",
                ),
                named: vec![Named::Current, Named::End],
            }],
            ..recognised_products("P(B)", "tại đầu kỳ B", "on the baseline B")
        },
        Population::BaselineProducts(Cohort { counted: _, among: Nothing {} }) => {
            recognised_products("P(B)", "tại đầu kỳ B", "on the baseline B")
        }
        Population::SpanProducts(SpanProducts { first, last, by, counted: _ }) => register_base(
            'p',
            "products",
            "sản phẩm trong danh mục",
            "products of the register",
            in_span(*first, *last, *by),
        ),
        Population::Entities(Cohort { counted: _, among: AmongEntities { kind } }) => Base {
            of: 'e',
            from: "E(D)",
            says: text(
                "chủ thể có ít nhất một sản phẩm được công nhận vào ngày xem D",
                "entities with at least one product recognised on the day D",
            ),
            named: vec![Named::Entities],
            conditions: Vec::new(),
            among: entity_kinds(kind).into_iter().collect(),
        },
        Population::Villages(Cohort { counted: _, among: AmongVillages { kind } }) => Base {
            of: 'v',
            from: "V(D)",
            says: text(
                "nghề, làng nghề được công nhận vào ngày xem D",
                "crafts and craft villages recognised on the day D",
            ),
            named: vec![Named::Villages],
            conditions: Vec::new(),
            among: village_kinds(kind).into_iter().collect(),
        },
        Population::Communes {} => register_base(
            'k',
            "communes",
            "mọi đơn vị cấp xã",
            "all communes",
            Condition {
                formal: "(∃ p ∈ P(D) : p.commune = k)".to_owned(),
                says: text(
                    "có ít nhất một sản phẩm được công nhận vào ngày D",
                    "with at least one product recognised on the day D",
                ),
                named: vec![Named::Products],
            },
        ),
        Population::SalesPoints { which } => points(*which),
        Population::Applications(Cohort { counted: _, among }) => Base {
            among: applications(among),
            ..register_base(
                'a',
                "applications",
                "hồ sơ đăng ký trong danh mục",
                "applications of the register",
                moved(),
            )
        },
        Population::Units(Cohort { counted: _, among: Nothing {} }) => Base {
            of: 'u',
            from: "U",
            says: text("địa bàn của kế hoạch", "places that are units of the plan"),
            named: vec![Named::Units],
            conditions: Vec::new(),
            among: Vec::new(),
        },
    }
}

/// With such a grading in the span.
fn in_span(first: Day, last: Day, by: SpanBy) -> Condition {
    let days = |lang| (format::day(lang, first), format::day(lang, last));
    let ((vi, vi_last), (en, en_last)) = (days(Lang::Vi), days(Lang::En));
    match by {
        SpanBy::FirstRecognition => Condition {
            formal: format!("{first} ≤ first(p) ≤ {last}"),
            says: text(
                format!(
                    "có lần công nhận đầu tiên từ {RECOGNISED_STARS} sao trong thời gian từ {vi} đến hết {vi_last}"
                ),
                format!(
                    "whose first recognition with {RECOGNISED_STARS} stars or more lies between {en} and {en_last}, both included"
                ),
            ),
            named: vec![Named::First],
        },
        SpanBy::AnyGrading => Condition {
            formal: format!(
                "(∃ c ∈ certificates : c.product = p, c.stars ≥ {RECOGNISED_STARS}, {first} ≤ c.granted_on ≤ {last})"
            ),
            says: text(
                format!(
                    "có giấy chứng nhận từ {RECOGNISED_STARS} sao được cấp trong thời gian từ {vi} đến hết {vi_last}"
                ),
                format!(
                    "with a certificate of {RECOGNISED_STARS} stars or more granted between {en} and {en_last}, both included"
                ),
            ),
            named: Vec::new(),
        },
    }
}

fn recognised_products(from: &'static str, vi: &str, en: &str) -> Base {
    Base {
        of: 'p',
        from,
        says: text(format!("sản phẩm được công nhận {vi}"), format!("products recognised {en}")),
        named: vec![Named::Products],
        conditions: Vec::new(),
        among: Vec::new(),
    }
}

fn register_base(of: char, from: &'static str, vi: &str, en: &str, condition: Condition) -> Base {
    let says = text(vi, en);
    Base { of, from, says, named: vec![], conditions: vec![condition], among: Vec::new() }
}

fn points(which: PointSet) -> Base {
    let begun = Condition {
        formal: "B < s.since".to_owned(),
        says: text("bắt đầu hoạt động trong kỳ", "begun within the period"),
        named: vec![],
    };
    Base {
        of: 's',
        from: "S(D)",
        says: text(
            "điểm giới thiệu và bán sản phẩm đang hoạt động vào ngày xem D",
            "sales points active on the day D",
        ),
        named: vec![Named::SalesPoints],
        conditions: match which {
            PointSet::Active => Vec::new(),
            PointSet::New => vec![begun],
        },
        among: Vec::new(),
    }
}
