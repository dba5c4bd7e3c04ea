use super::{Profile, targets::label};
use crate::{
    board::Fraction,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        outlook::{Drawn, outlook},
    },
    text::outlook as words,
};

/// What the district may bring of the counts by the period's end; `None` when the period is over,
/// while it is being computed, and where nothing can be judged.
pub fn exhibit(profile: &Profile<'_>) -> Option<Exhibit> {
    let (lang, day) = (profile.lang(), profile.visit.day);
    let Drawn::Ready(drawn) = outlook(profile.visit)? else { return None };
    let figure = |value: Fraction| Cell::value(words::figure(lang, value), value);
    let mut rows = Vec::new();
    for (target, readings) in profile.board().targets.iter().zip(&drawn.targets) {
        for (reading, may) in target.readings.iter().zip(readings) {
            let here = may.districts.get(profile.at).zip(reading.shape.districts.get(profile.at));
            let Some((may, place)) = here else { continue };
            let Ok(judged) = may.judged else { continue };
            rows.push(vec![
                label(profile, target, reading),
                figure(place.steps.at(day)),
                figure(may.certain),
                figure(judged.median),
                words::range(lang, &judged).into(),
            ]);
        }
    }
    let head = [words::TARGET, words::NOW, words::CERTAIN, words::MEDIAN, words::RANGE];
    (!rows.is_empty()).then(|| Exhibit {
        id: "outlook".to_owned(),
        title: words::of_district(lang, &profile.name(), drawn.until),
        subtitle: words::COUNTS.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows),
        source: profile.source(),
        ..Exhibit::default()
    })
}
