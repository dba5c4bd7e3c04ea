use app::{
    board::{EntityKind, Group, Named, Text, VillageKind},
    register::rule::RECOGNISED_STARS,
    text::{Pair, count::lower},
};

use super::{application::applications, text, unit::reaching};
use crate::plan::{
    Cohort, EntityChain, Population, SpanProducts, StarChange, VillageOcop, WhereCohort, WhereDue,
    WhereEntities, WhereProducts, WhereUnits, WhereVillages,
};

/// One condition, as a formula and in words.
pub struct Condition {
    pub formal: String,
    pub says: Text,
    pub named: Vec<Named>,
}

/// What is asked of those who count.
pub fn conditions(population: &Population) -> Vec<Condition> {
    match population {
        Population::Products(Cohort { counted, among: _ }) => products(counted),
        Population::Ending {}
        | Population::FirstRecognitions {}
        | Population::Gradings {}
        | Population::Communes {}
        | Population::SalesPoints { which: _ } => Vec::new(),
        Population::DueProducts(Cohort { counted: WhereDue { regraded }, among: _ })
        | Population::SpanProducts(SpanProducts {
            counted: WhereDue { regraded },
            first: _,
            last: _,
            by: _,
        }) => regraded.then(granted_within_period).into_iter().collect(),
        Population::BaselineProducts(Cohort { counted: WhereCohort { graded }, among: _ }) => {
            graded.map(compare_stars).into_iter().collect()
        }
        Population::Entities(Cohort { counted, among: _ }) => entities(counted),
        Population::Villages(Cohort { counted: WhereVillages { ocop }, among: _ }) => {
            ocop.map(with_ocop).into_iter().collect()
        }
        Population::Applications(Cohort { counted, among: _ }) => applications(counted),
        Population::Units(Cohort { counted: WhereUnits { reach }, among: _ }) => {
            reach.as_ref().map(reaching).into_iter().collect()
        }
    }
}

pub fn products(asked: &WhereProducts) -> Vec<Condition> {
    let WhereProducts { stars, group, listed } = asked;
    let words: Vec<_> = stars.iter().map(u8::to_string).collect();
    let number = words.join(", ");
    let stars = (!stars.is_empty()).then(|| Condition {
        formal: format!("c(p, D).stars ∈ {{{number}}}"),
        says: text(
            format!("giấy chứng nhận hiện hành có {number} sao"),
            format!("whose current certificate has {number} stars"),
        ),
        named: vec![Named::Current],
    });
    let words = group.iter().map(|group: &Group| (group.id(), group.name())).collect();
    let group = one_of("p.group", ["thuộc nhóm", "of the group"], words);
    let listed = listed.then(|| Condition {
        formal: "(∃ l ∈ L(D) : l.product = p)".to_owned(),
        says: text(
            "được bán trên ít nhất một kênh vào ngày D",
            "sold in at least one channel on the day D",
        ),
        named: vec![Named::Listings],
    });
    stars.into_iter().chain(group).chain(listed).collect()
}

/// With a certificate of 3 stars or more granted within the period.
pub fn granted_within_period() -> Condition {
    Condition {
        formal: format!(
            "(∃ c ∈ certificates : c.product = p, c.stars ≥ {RECOGNISED_STARS}, B < c.granted_on ≤ D)"
        ),
        says: text(
            format!("có giấy chứng nhận từ {RECOGNISED_STARS} sao được cấp trong kỳ, đến ngày D"),
            format!(
                "with a certificate of {RECOGNISED_STARS} stars or more granted within the period, up to D"
            ),
        ),
        named: vec![],
    }
}

fn compare_stars(kept: StarChange) -> Condition {
    let (sign, says) = match kept {
        StarChange::KeptOrRaised => (
            "≥",
            text(
                "có giấy chứng nhận cấp trong kỳ, đến ngày D, với số sao không ít hơn số sao tại đầu kỳ",
                "with a certificate granted within the period, up to D, of at least the stars on the baseline",
            ),
        ),
        StarChange::Raised => (
            ">",
            text(
                "có giấy chứng nhận cấp trong kỳ, đến ngày D, với số sao nhiều hơn số sao tại đầu kỳ",
                "with a certificate granted within the period, up to D, of more stars than on the baseline",
            ),
        ),
    };
    let formal = format!(
        "(∃ c ∈ certificates : c.product = p, B < c.granted_on ≤ D, c.stars {sign} c(p, B).stars)"
    );
    Condition { formal, says, named: vec![Named::Current] }
}

fn entities(asked: &WhereEntities) -> Vec<Condition> {
    let WhereEntities { kind, women_led, minority_led, chain, new, listed } = asked;
    let led = |column: &str, flag: Option<bool>, vi: &str, en: &str| {
        let flag = flag?;
        let not = if flag { ["", ""] } else { ["không ", "not "] };
        Some(Condition {
            formal: format!("e.{column} = {flag}"),
            says: text(
                format!("{}do {vi} làm đại diện; không nêu thì không tính", not[0]),
                format!("{}led by {en}; where it is not stated it does not count", not[1]),
            ),
            named: vec![],
        })
    };
    let women = led("women_led", *women_led, "nữ", "a woman");
    let minority = led(
        "minority_led",
        *minority_led,
        "người dân tộc thiểu số",
        "a person of an ethnic minority",
    );
    let listed = listed.then(|| Condition {
        formal: "(∃ p ∈ P(D), l ∈ L(D) : p.entity = e, l.product = p)".to_owned(),
        says: text(
            "có sản phẩm được công nhận đang bán trên ít nhất một kênh vào ngày D",
            "with a recognised product sold in at least one channel on the day D",
        ),
        named: vec![Named::Products, Named::Listings],
    });
    let new = new.then(|| Condition {
        formal: "¬(∃ p ∈ products : p.entity = e, first(p) ≤ B)".to_owned(),
        says: text(
            "mới: lần công nhận đầu tiên của các sản phẩm của chủ thể nằm trong kỳ, trước đó chưa có",
            "new: with the first recognition of any of its products within the period, and none before",
        ),
        named: vec![Named::First],
    });
    let kinds = entity_kinds(kind).into_iter();
    let led = kinds.chain(women).chain(minority);
    led.chain(new).chain(listed).chain(chain.map(in_chain)).collect()
}

fn in_chain(chain: EntityChain) -> Condition {
    let (formal, says) = match chain {
        EntityChain::Active => (
            "(∃ g ∈ G(D) : g.entity = e)",
            text("tham gia chuỗi giá trị xanh vào ngày D", "in a green chain on the day D"),
        ),
        EntityChain::Additional => (
            "(∃ g ∈ G(D) : g.entity = e, B < g.since), ¬(∃ g ∈ G(B) : g.entity = e)",
            text(
                "bắt đầu tham gia chuỗi giá trị xanh trong kỳ, còn tham gia vào ngày D, và chưa tham gia chuỗi nào tại đầu kỳ",
                "in a green chain on the day D that began within the period, and in none on the baseline",
            ),
        ),
    };
    Condition { formal: formal.to_owned(), says, named: vec![Named::Chains] }
}

fn with_ocop(ocop: VillageOcop) -> Condition {
    let (formal, says) = match ocop {
        VillageOcop::Present => (
            "(∃ p ∈ P(D) : p.village = v)",
            text("có sản phẩm được công nhận vào ngày D", "with a product recognised on the day D"),
        ),
        VillageOcop::Additional => (
            "B < D, (∃ p ∈ P(D) : p.village = v), ¬(∃ p ∈ P(B) : p.village = v)",
            text(
                "có sản phẩm được công nhận vào ngày D và chưa có tại đầu kỳ",
                "with a product recognised on the day D and with none on the baseline",
            ),
        ),
    };
    Condition {
        formal: formal.to_owned(),
        says,
        named: vec![Named::Products, Named::Current, Named::End],
    }
}

pub fn entity_kinds(kinds: &[EntityKind]) -> Option<Condition> {
    let words = kinds.iter().map(|kind| (kind.id(), kind.name())).collect();
    one_of("e.kind", ["là", "of the kind"], words)
}

pub fn village_kinds(kinds: &[VillageKind]) -> Option<Condition> {
    let words = kinds.iter().map(|kind| (kind.id(), kind.name())).collect();
    one_of("v.kind", ["là", "of the kind"], words)
}

/// `None` when any will do.
fn one_of(column: &str, says: [&str; 2], words: Vec<(&str, Pair)>) -> Option<Condition> {
    if words.is_empty() {
        return None;
    }
    let formal: Vec<_> = words.iter().map(|(word, _)| *word).collect();
    let vi: Vec<_> = words.iter().map(|(_, pair)| lower(pair.vi)).collect();
    let en: Vec<_> = words.iter().map(|(_, pair)| lower(pair.en)).collect();
    Some(Condition {
        formal: format!("{column} ∈ {{{}}}", formal.join(", ")),
        says: text(
            format!("{} {}", says[0], vi.join(" hoặc ")),
            format!("{} {}", says[1], en.join(" or ")),
        ),
        named: vec![],
    })
}
