use crate::{
    chart::{self, Lifeline, Span},
    format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        life::spans,
        source::source,
        visit::Visit,
    },
    register::rule,
    text::item as words,
};

/// The certificates of a product over time.
pub fn life(visit: &Visit, product: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let spans = spans(edition, product, day);
    let name = &edition.items.products[product as usize].name;
    let title = words::life(lang, name, spans.len());
    let next = spans.iter().skip(1).map(Some).chain([None]);
    let rows = spans.iter().zip(next).map(|(span, next)| {
        vec![
            Cell::day(lang, span.from),
            Cell::day(lang, span.to),
            Cell::number(lang, span.stars.into()),
            end_reason(span, next).in_lang(lang).into(),
        ]
    });
    let head = [words::FROM, words::TO, words::STARS, words::STOPPED];
    let lifeline = Lifeline {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: words::LIFE_DRAWN.in_lang(lang).into(),
        },
        day,
        spans: spans.clone(),
    };
    Exhibit {
        id: "life".to_owned(),
        title,
        subtitle: format!("{}, {}", words::LIFE_SUB.in_lang(lang), format::day(lang, day)),
        chart: Some(chart::lifeline(&lifeline)),
        keys: keys(&spans, visit)
            .into_iter()
            .map(|(mark, word)| (mark, word.in_lang(lang)))
            .collect(),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// The marks that occur.
fn keys(spans: &[Span], visit: &Visit) -> Vec<(&'static str, crate::text::Pair)> {
    let day = visit.day;
    let any = |holds: &dyn Fn(&Span) -> bool| spans.iter().any(holds);
    let keys = [
        ("held", words::KEY_HELD, any(&|span| span.holds(day) && span.from < day)),
        ("ahead", words::KEY_AHEAD, any(&|span| day < span.to)),
        ("past", words::KEY_PAST, any(&|span| span.to <= day)),
        ("cut-off", words::KEY_CUT_OFF, any(&|span| span.to < span.ends)),
    ];
    keys.into_iter().filter(|key| key.2).map(|(mark, word, _)| (mark, word)).collect()
}

fn end_reason(span: &Span, next: Option<&Span>) -> crate::text::Pair {
    if next.is_some_and(|next| next.from == span.to && span.to < span.ends) {
        words::BY_NEXT
    } else if span.to < span.ends {
        words::BY_REVOCATION
    } else if rule::term_end(span.from) < span.ends {
        words::BY_EXTENSION
    } else {
        words::BY_END
    }
}
