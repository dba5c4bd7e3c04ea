use super::{
    cell::{Cell, Data},
    exhibit::Exhibit,
    place, place_map,
    source::source,
    visit::Visit,
};
use crate::{
    board::Commune,
    chart,
    text::{commune, district as words, progress},
};

/// Fewer dots than these show no more than their names.
const FEWEST_DOTS: usize = 3;

/// The communes of the plan's day with the number of their recognised products: those of the unit
/// at `place`, or of the whole province, whose `name` is given. Those without come first in a
/// unit, the greatest first in the province; as dots where they lie, and as a table, whose last row
/// is what lies in none of them.
pub fn communes(visit: &Visit, place: Option<u16>, name: &str) -> Exhibit {
    let (lang, day, edition) = (visit.lang(), visit.day, &visit.edition);
    let recognised = |product: u32| edition.state(product, day).is_recognised();
    let number_of = |at| {
        let products = edition.links.products_of_commune.rows_of(at).iter();
        u32::try_from(products.filter(|&&product| recognised(product)).count()).unwrap_or(u32::MAX)
    };
    let numbers = edition.items.by_home(number_of);
    let products = (0_u32..).zip(&edition.items.products);
    let products = products.filter(|(_, row)| place.is_none_or(|place| row.place == place));
    let recognised_here = products.filter(|(at, _)| recognised(*at)).count();
    let here = edition.items.communes_of_the_day();
    let here = here.filter(|(_, row)| place.is_none_or(|place| row.place == place));
    let mut all: Vec<(&Commune, u32)> = here.map(|(at, row)| (row, numbers[at as usize])).collect();
    all.sort_by_key(|(_, number)| *number);
    let without = all.iter().take_while(|(_, number)| *number == 0).count();
    let wide = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let counted = commune::number(lang, wide(all.len()), &edition.items);
    let (title, note) = match place {
        Some(_) => {
            let names: Vec<_> = all[..without].iter().map(|(row, _)| &*row.name).collect();
            let note = if names.is_empty() {
                String::new()
            } else {
                words::without(lang, &names.join(", "))
            };
            (words::communes(lang, wide(without), &counted), note)
        }
        None => (words::with_product(lang, wide(all.len() - without), &counted), String::new()),
    };
    if place.is_none() {
        all.reverse();
    }
    let dots = dots(&all);
    let drawn = (dots.len() < all.len()).then(|| wide(dots.len()));
    let desc = words::communes_drawn(lang, drawn, &counted);
    let spoken = chart::Spoken { title: title.clone(), desc };
    let map = (dots.len() >= FEWEST_DOTS).then_some(chart::Map { spoken, dots });
    let cells = |name: Cell, unit: Cell, number: u32, code: Cell| {
        let number = Cell::number(lang, number.into());
        match place {
            Some(_) => vec![name, number, code],
            None => vec![name, unit, number, code],
        }
    };
    let mut rows: Vec<_> = all
        .iter()
        .map(|(row, number)| {
            let unit = place::place(edition, lang, row.place);
            cells(Cell::name(lang, &*row.name), unit, *number, (&*row.code).into())
        })
        .collect();
    let placed: u32 = all.iter().map(|(_, number)| number).sum();
    let elsewhere = wide(recognised_here).saturating_sub(placed);
    if elsewhere > 0 {
        let none = || Cell::missing("–");
        let name = Cell::from(words::IN_NO_COMMUNE.in_lang(lang));
        rows.push(cells(name, none(), elsewhere, none()));
    }
    let mut head = vec![commune::heading(&edition.items), words::RECOGNISED_NUMBER, words::CODE];
    if place.is_none() {
        head.insert(1, progress::DISTRICT);
    }
    let off = all.iter().filter(|(row, _)| row.point.is_none()).map(|(row, _)| &*row.name);
    let off: Vec<_> = off.collect();
    let map_note = map.as_ref().map(|map| place_map::note(lang, map, &off));
    let notes: Vec<String> =
        map_note.into_iter().chain([note]).filter(|it| !it.is_empty()).collect();
    Exhibit {
        id: "communes".to_owned(),
        subtitle: words::at(lang, &commune::products_by_commune(lang, &edition.items), name, day),
        note: notes.join(" "),
        chart: map.as_ref().map(chart::map),
        title,
        data: Data::new(lang, &head, rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

fn dots(all: &[(&Commune, u32)]) -> Vec<chart::MapDot> {
    let dot = |(row, number): &(&Commune, u32)| {
        let (latitude, longitude) = row.point?;
        Some(chart::MapDot { name: row.name.to_string(), latitude, longitude, number: *number })
    };
    all.iter().filter_map(dot).collect()
}
