//! What an act of the programme says, point by point.

mod groups;

use self::groups::{groups, kinds};
use super::{Pair, act::cited, count::lower};
use crate::{
    board::{Act, Acts, act::Provision},
    format::Lang,
    register::rule::NOTICE_DAYS,
};

wordings! {
    Provision: name;
    Groups { name: "Nhóm sản phẩm", "Product group"; }
    Kinds { name: "Loại hình chủ thể", "Kind of entity"; }
    Stars { name: "Sản phẩm OCOP", "OCOP product"; }
    Granters { name: "Cấp công nhận", "Who grants"; }
    Term { name: "Giấy chứng nhận", "Certificate"; }
    Notice { name: "Báo trước khi hết hạn", "Notice of the end"; }
    Regrading { name: "Đánh giá lại", "Re-assessment"; }
    Extension { name: "Gia hạn", "Extension"; }
}

const NOT_FOUND: Pair = Pair {
    vi: "Chưa tìm thấy quy định cho những ngày này.",
    en: "No rule was found for these days.",
};

/// What `act`, one of `acts`, says: a sentence or two.
pub fn says(lang: Lang, provision: Provision, act: &Act, acts: &Acts) -> String {
    let both = match provision {
        Provision::Groups => groups(act, acts),
        Provision::Kinds => kinds(act),
        Provision::Stars => stars(act),
        Provision::Granters => return granters(lang, act),
        Provision::Term => term(act),
        Provision::Notice => notice(act),
        Provision::Regrading => regrading(act),
        Provision::Extension => extension(act),
    };
    both.map_or_else(|| NOT_FOUND.in_lang(lang).to_owned(), |(vi, en)| lang.pick(vi, en))
}

/// Title and address of what says so; `None` where nothing was found that does.
pub fn source(lang: Lang, provision: Provision, act: &Act) -> Option<(String, &str)> {
    let title = cited(lang, act.article(provision), lang.text(&act.title));
    act.says(provision).then(|| (title, act.address(provision)))
}

/// On which points `act` says other than `before`, and what: `cấp công nhận – …`.
pub fn changed(lang: Lang, before: &Act, act: &Act, acts: &Acts) -> String {
    let words = |it, act: &Act| says(lang, it, act, acts);
    let other = Provision::ALL.into_iter().filter(|&it| words(it, before) != words(it, act));
    let each = other.map(|it| {
        let says = lower(&words(it, act));
        format!("{} – {}", lower(name(it).in_lang(lang)), says.trim_end_matches('.'))
    });
    each.collect::<Vec<_>>().join("; ")
}

type Both = Option<(String, String)>;

fn stars(act: &Act) -> Both {
    let least = act.least_stars;
    Some((
        format!("Sản phẩm được công nhận từ {least} sao."),
        format!("A product is recognised with {least} stars or more."),
    ))
}

fn granters(lang: Lang, act: &Act) -> String {
    if act.granters.is_empty() {
        return NOT_FOUND.in_lang(lang).to_owned();
    }
    let all = (act.least_stars..).zip(&act.granters).map(|(stars, granter)| {
        let name = granter.name().in_lang(lang);
        lang.pick(format!("{stars} sao: {name}"), format!("{stars} stars: {name}"))
    });
    format!("{}.", all.collect::<Vec<_>>().join("; "))
}

fn term(act: &Act) -> Both {
    let months = act.term_months;
    Some((
        format!("Có giá trị {months} tháng kể từ ngày cấp."),
        format!("Valid for {months} months from the day of grant."),
    ))
}

fn notice(act: &Act) -> Both {
    let shown = (
        format!("Trang này nêu trước {NOTICE_DAYS} ngày."),
        format!("This site shows it {NOTICE_DAYS} days ahead."),
    );
    let said = match act.notice_days {
        Some(days) => (
            format!(
                "Ít nhất {days} ngày trước khi hết hạn, cơ quan cấp báo bằng văn bản cho chủ thể."
            ),
            format!(
                "At least {days} days before the end the issuing body tells the entity in writing."
            ),
        ),
        None => (NOT_FOUND.vi.to_owned(), NOT_FOUND.en.to_owned()),
    };
    Some((format!("{} {}", said.0, shown.0), format!("{} {}", said.1, shown.1)))
}

fn regrading(act: &Act) -> Both {
    Some(match act.regrading {
        Some(window) => {
            let (opens, closes) = (window.opens, window.closes);
            (
                format!(
                    "Muốn tiếp tục được công nhận, chủ thể nộp hồ sơ đánh giá lại không sớm hơn {opens} ngày và không muộn hơn {closes} ngày trước khi hết hạn."
                ),
                format!(
                    "To stay recognised an entity files for re-assessment not earlier than {opens} and not later than {closes} days before the end."
                ),
            )
        }
        None => (
            "Muốn tiếp tục được công nhận, chủ thể nộp hồ sơ đề nghị công nhận lại; có thể đề nghị nâng hạng bất cứ lúc nào.".into(),
            "To stay recognised an entity files a new dossier; it may apply for more stars at any time.".into(),
        ),
    })
}

fn extension(act: &Act) -> Both {
    let days = act.extension?.days;
    Some((
        format!(
            "Sản phẩm đến hạn đánh giá lại mà không kịp thời hạn nộp hồ sơ thì giấy chứng nhận còn giá trị đến khi có kết quả, nhưng không quá {days} ngày kể từ ngày hết hạn."
        ),
        format!(
            "Where a product due for re-assessment cannot meet the time for filing, its certificate holds until the result, but not more than {days} days after its end."
        ),
    ))
}
