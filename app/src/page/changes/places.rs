use crate::{
    board::{Day, Unit},
    format,
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
        few, place,
        source::source,
        visit::Visit,
    },
    register::{Change, Event},
    text::{changes as words, progress},
};

/// What happened by district, between the recognised products of both days; the province last.
pub fn exhibit(visit: &Visit, since: Day, changes: &[Change]) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    // The last is for what cannot be placed.
    let last = edition.districts.len();
    let mut places = vec![Place::default(); last + 1];
    for (product, row) in (0_u32..).zip(&edition.items.products) {
        let known = edition.state(product, since).is_recognised();
        places[last.min(usize::from(row.place))].before += i64::from(known);
    }
    for change in changes {
        let row = &edition.items.products[change.product as usize];
        places[last.min(usize::from(row.place))].add(change.event);
    }
    let whole = places.iter().fold(Place::default(), Place::with);
    let names = (0_u16..).map(|at| place::place(edition, lang, at));
    let rows = names.zip(&places).enumerate();
    let rows = rows.filter(|(at, (_, place))| *at < last || **place != Place::default());
    let rows = rows.map(|(_, (name, place))| place.row(visit, name));
    let rows = rows.chain([whole.row(visit, progress::whole(lang, &edition.province).into())]);
    let [first, last] = [since, day].map(|day| Cell::from(format::day(lang, day)));
    let [new, regained, lost, regraded] = [
        words::name(Event::New),
        words::name(Event::Regained),
        words::LOST,
        words::name(Event::Regraded),
    ]
    .map(|name| Cell::from(name.in_lang(lang)));
    let place = words::PLACE.in_lang(lang).into();
    let products = (0_u32..).take(edition.items.products.len());
    let brought = brought::note(visit, Unit::Product, products);
    Exhibit {
        id: "places".to_owned(),
        title: words::recognised(lang, whole.before, whole.after()),
        subtitle: words::title(lang, since, day),
        note: [words::PLACES_NOTE.in_lang(lang), &brought].join(" ").trim_end().to_owned(),
        data: Data {
            head: vec![place, first, new, regained, lost, last, regraded],
            rows: rows.collect(),
        },
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// Where most happened, with the province.
pub fn few(exhibit: &Exhibit) -> Option<Data> {
    // Name, before, new, regained, lost, after, graded anew.
    few::few(&exhibit.data, 1, |row| [2, 3, 4, 6].map(|at| few::number(&row[at])).iter().sum())
}

#[derive(Clone, Copy, Default, PartialEq)]
struct Place {
    before: i64,
    new: i64,
    regained: i64,
    lost: i64,
    regraded: i64,
}

impl Place {
    fn add(&mut self, event: Event) {
        let number = match event {
            Event::New => &mut self.new,
            Event::Regained => &mut self.regained,
            Event::Regraded => &mut self.regraded,
            Event::Ended | Event::Revoked | Event::Lowered => &mut self.lost,
        };
        *number += 1;
    }

    fn with(self, other: &Self) -> Self {
        Self {
            before: self.before + other.before,
            new: self.new + other.new,
            regained: self.regained + other.regained,
            lost: self.lost + other.lost,
            regraded: self.regraded + other.regraded,
        }
    }

    fn after(&self) -> i64 {
        self.before + self.new + self.regained - self.lost
    }

    fn row(&self, visit: &Visit, name: Cell) -> Vec<Cell> {
        let numbers =
            [self.before, self.new, self.regained, self.lost, self.after(), self.regraded];
        let numbers = numbers.map(|number| Cell::number(visit.lang(), number));
        [name].into_iter().chain(numbers).collect()
    }
}
