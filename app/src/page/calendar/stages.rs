use super::pipeline::{OPEN, median, of_place};
use crate::{
    board::{Application, Day, Fraction, Stage},
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{Pair, calendar as words, units},
};

/// What became of the applications that reached a stage.
#[derive(Default)]
struct Way {
    reached: u32,
    went_on: u32,
    rejected: u32,
    /// Days from this stage to the next one that is known.
    days: Vec<i32>,
}

/// How many applications came to each stage, what part of them went on, and how long it took them.
pub fn stages(visit: &Visit) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let known = of_place(visit);
    let ways = OPEN.map(|stage| way(&known, stage, day));
    let enough = ways.iter().any(|way| way.went_on + way.rejected > 0);
    let has_districts = visit.edition.has_districts();
    let occurs = |(stage, way): &(Stage, Way)| {
        has_districts || *stage != Stage::DistrictGraded || way.reached > 0
    };
    let rows = OPEN
        .into_iter()
        .zip(ways)
        .filter(occurs)
        .map(|(stage, way)| row(lang, units::stage(stage, has_districts), way));
    let head = [
        words::STAGE,
        words::REACHED,
        words::WENT_ON,
        words::REJECTED,
        words::STILL_HERE,
        words::PART,
        words::TO_NEXT,
    ];
    let title = if enough { words::STAGES } else { words::NO_STAGES };
    Exhibit {
        id: "stages".to_owned(),
        title: title.in_lang(lang).to_owned(),
        subtitle: words::at(lang, &super::name(visit), day),
        note: words::STAGES_NOTE.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

fn way(known: &[&Application], stage: Stage, day: Day) -> Way {
    let mut way = Way::default();
    for row in known {
        let steps = row.steps(day);
        let Some(at) = steps.iter().position(|&(step, _)| step == stage) else { continue };
        way.reached += 1;
        match steps.get(at + 1) {
            None => {}
            Some((Stage::Rejected, _)) => way.rejected += 1,
            Some((_, next)) => {
                way.went_on += 1;
                way.days.push(next.0 - steps[at].1.0);
            }
        }
    }
    way
}

fn row(lang: Lang, stage: Pair, way: Way) -> Vec<Cell> {
    let Way { reached, went_on, rejected, days } = way;
    let number = |number: u32| Cell::number(lang, number.into());
    let done = went_on + rejected;
    let part = match done {
        0 => Cell::missing("–"),
        _ => Cell::figure(lang, Fraction::share(went_on, done)),
    };
    let days = median(days).map_or_else(|| Cell::missing("–"), |it| Cell::number(lang, it.into()));
    let here = reached - done;
    let name = Cell::from(stage.in_lang(lang));
    vec![name, number(reached), number(went_on), number(rejected), number(here), part, days]
}

#[cfg(test)]
mod tests;
