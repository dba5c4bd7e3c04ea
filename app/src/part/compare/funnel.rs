use super::CompareView;
use crate::{
    board::{Chance, Limits},
    chart,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::order,
    },
    text::{compare, progress, unit},
};

/// Shares by what they are of, beside what chance explains; `None` for counts and where the
/// province has no share.
pub fn funnel(view: &CompareView) -> Option<Exhibit> {
    let (all, measure, lang) = (&view.all, view.measure(), view.all.lang);
    let province = view.province();
    province.denominator.filter(|&of| of > 0)?;
    let values = view.values();
    let order = order(&values);
    let title = finding(view);
    let rows: Vec<_> = order.iter().map(|&at| (all.places[at].1.clone(), values[at])).collect();
    let table = rows.iter().map(|(name, value)| {
        let limits = |tail| match value.denominator {
            Some(of @ 5..) => Limits::new(of, province, tail)
                .map_or_else(Cell::default, |Limits { low, high }| range(low, high)),
            _ => Cell::missing(compare::TOO_FEW.in_lang(lang)),
        };
        let verdict = match Chance::judge(*value, province) {
            Some(chance) => Cell::from(compare::chance(chance).in_lang(lang)),
            None => Cell::missing(compare::NO_VERDICT.in_lang(lang)),
        };
        let value = Cell::figure(lang, *value);
        let (inner, outer) = (limits(Limits::TAIL_95), limits(Limits::TAIL_998));
        vec![Cell::name(lang, name), value, inner, outer, verdict]
    });
    let table: Vec<_> = table.collect();
    let drawn = rows.iter().any(|(_, value)| value.denominator.is_some_and(|of| of >= 5));
    let unit = unit::noun(lang, measure.unit, 2).to_owned();
    let head = [
        progress::DISTRICT,
        progress::VALUE,
        compare::LIMITS_95,
        compare::LIMITS_998,
        compare::VERDICT,
    ];
    let spoken =
        chart::Spoken { title: title.clone(), desc: compare::FUNNEL_DRAWN.in_lang(lang).into() };
    let funnel = chart::Funnel { lang, spoken, province, rows, unit };
    let mut note = compare::funnel_note(lang, all.areas());
    if chart::funnel_starts_above_zero(&funnel) {
        note = [&*note, " ", progress::AXIS.in_lang(lang)].concat();
    }
    Some(Exhibit {
        id: "funnel".to_owned(),
        title,
        subtitle: progress::on(lang, &measure.name, view.choice.day),
        chart: drawn.then(|| chart::funnel(&funnel)),
        keys: Vec::new(),
        note,
        data: Data::new(lang, &head, table),
        source: view.source(),
    })
}

/// Names who clearly differs from the province, or says that nobody does, or that nobody can be
/// compared.
pub fn finding(view: &CompareView) -> String {
    let (province, values) = (view.province(), view.values());
    let judged = values.iter().zip(&view.all.places);
    let judged =
        judged.filter_map(|(value, place)| Some((Chance::judge(*value, province)?, place)));
    let judged: Vec<_> = judged.collect();
    let with = |wanted: Chance| {
        let named = judged.iter().filter(|(chance, _)| *chance == wanted);
        named.map(|(_, place)| place.1.as_str()).collect::<Vec<_>>()
    };
    let [clearly, perhaps] = [Chance::Beyond998, Chance::Beyond95].map(with);
    compare::clearly(view.all.lang, judged.len(), &clearly, &perhaps)
}

fn range(low: u32, high: u32) -> Cell {
    if low == high { low.to_string().into() } else { format!("{low}–{high}").into() }
}
