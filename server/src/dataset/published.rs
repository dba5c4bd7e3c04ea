//! What is official or published: places, figures, and what the plan promises.

use app::board::{Place, PublishedFigure};

use super::{Question, Sink, Value};

/// The province, its districts, then their communes.
pub fn places(asked: &Question<'_>, row: &mut Sink<'_>) {
    let edition = asked.edition;
    let mut upper = |place: &Place, parent: Option<&String>| {
        row(&[
            (&place.code).into(),
            (&place.name).into(),
            place.kind.id().into(),
            parent.into(),
            place.tile.map(|tile| tile.row).into(),
            place.tile.map(|tile| tile.column).into(),
        ]);
    };
    if asked.district.is_none() {
        upper(&edition.province, None);
    }
    for (at, place) in edition.districts.iter().enumerate() {
        if asked.district.is_none_or(|district| district == at) {
            upper(place, Some(&edition.province.code));
        }
    }
    let communes = edition.items.communes_of_the_day().map(|(_, commune)| commune);
    for commune in communes.filter(|it| asked.takes(it.place)) {
        let parent = edition.districts.get(usize::from(commune.place));
        // Where a plan is told in communes, they stand above.
        if parent.is_some_and(|parent| *parent.code == *commune.code) {
            continue;
        }
        row(&[
            (&commune.code).into(),
            (&commune.name).into(),
            commune.kind.id().into(),
            parent.map(|place| &place.code).into(),
            Value::Missing,
            Value::Missing,
        ]);
    }
}

/// Published figures in the form in which they are read.
pub fn figures(asked: &Question<'_>, row: &mut Sink<'_>) {
    let district = asked.district.and_then(|district| asked.edition.districts.get(district));
    let here = |place: &str| district.is_none_or(|district| district.code == place);
    for series in asked.board.figures.iter().filter(|series| here(&series.place.id)) {
        for day in &series.days {
            for one in &day.published {
                row(&[
                    (&day.as_of).into(),
                    (&series.id).into(),
                    (&series.place.id).into(),
                    value(one),
                    (&one.unit).into(),
                    (&one.title).into(),
                    (&one.url).into(),
                    one.published_on.as_ref().into(),
                    one.note.as_ref().map(|note| &note.vi).into(),
                    one.note.as_ref().map(|note| &note.en).into(),
                ]);
            }
        }
    }
}

fn value(one: &PublishedFigure) -> Value<'_> {
    match one.milli {
        None => (&one.printed).into(),
        Some(milli) if milli % 1000 == 0 => Value::Integer(milli / 1000),
        Some(milli) => Value::Number(milli as f64 / 1000.0),
    }
}

pub fn targets(asked: &Question<'_>, row: &mut Sink<'_>) {
    for target in asked.board.targets.iter().filter(|target| asked.takes_target(&target.id)) {
        let (numerator, denominator) = target.goal.fraction().unzip();
        let document = target.goal_text.source.as_ref();
        row(&[
            target.number.into(),
            (&target.id).into(),
            (&target.name.vi).into(),
            (&target.name.en).into(),
            target.goal.kind().id().into(),
            numerator.into(),
            denominator.into(),
            target.goal_text.quote.as_ref().into(),
            document.map(|document| &document.title.vi).into(),
            document.and_then(|document| document.url.as_ref()).into(),
            document.and_then(|document| document.date).into(),
            target.deciding().map(|reading| &reading.shape.id).into(),
        ]);
    }
}
