use super::{
    cell::{Cell, Data},
    exhibit::Exhibit,
};
use crate::{
    board::{Fraction, Place},
    chart,
    format::Lang,
    text::{compare, progress},
};

/// Places where they lie, the area of each dot its number, and as a table, the greatest first;
/// `None` where no point is known. `what` is counted; names beyond those of `places` have no dot.
pub fn place_map(
    lang: Lang,
    what: &str,
    places: &[Place],
    values: &[(String, Fraction)],
) -> Option<Exhibit> {
    let dots: Vec<chart::MapDot> = places
        .iter()
        .zip(values)
        .filter_map(|(place, (name, value))| {
            let (latitude, longitude) = place.point?;
            let (name, number) = (name.clone(), value.numerator);
            Some(chart::MapDot { name, latitude, longitude, number })
        })
        .collect();
    if dots.is_empty() {
        return None;
    }
    let with = values.iter().take(places.len()).filter(|(_, value)| value.numerator > 0).count();
    let [with, of] = [with, places.len()].map(|number| number.to_string());
    let title = compare::fill(lang, compare::WITH, &[&with, &of, what]);
    let drawn = dots.len().to_string();
    let desc = match dots.len() == places.len() {
        true => compare::fill(lang, compare::MAP_DRAWN, &[&drawn]),
        false => compare::fill(lang, compare::MAP_DRAWN_OF, &[&drawn, &of]),
    };
    let map = chart::Map { spoken: chart::Spoken { title: title.clone(), desc }, dots };
    let off = places.iter().zip(values).filter(|(place, _)| place.point.is_none());
    let off: Vec<_> = off.map(|(_, (name, _))| name.as_str()).collect();
    let note = note(lang, &map, &off);
    let mut rows: Vec<_> = values.iter().collect();
    rows.sort_by_key(|(_, value)| std::cmp::Reverse(value.numerator));
    let rows = rows
        .into_iter()
        .map(|(name, value)| vec![Cell::name(lang, name.as_str()), Cell::figure(lang, *value)]);
    Some(Exhibit {
        id: "map".to_owned(),
        title,
        chart: Some(chart::map(&map)),
        note,
        data: Data::new(lang, &[progress::DISTRICT, progress::VALUE], rows.collect()),
        ..Exhibit::default()
    })
}

/// So many places without a point are named.
const NAMED: usize = 5;

/// How a map is read, who stands at its edge, and who is not on it.
pub fn note(lang: Lang, map: &chart::Map, off: &[&str]) -> String {
    let mut note = compare::MAP_NOTE.in_lang(lang).to_owned();
    let mut add = |words, names: &[&str]| {
        note += " ";
        note += &compare::fill(lang, words, &[&names.join(", ")]);
    };
    let far = chart::at_edge(map);
    if !far.is_empty() {
        add(compare::AT_EDGE, &far);
    }
    if (1..=NAMED).contains(&off.len()) {
        add(compare::NO_POINT, off);
    }
    note
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::PlaceKind;

    #[test]
    fn who_stands_at_the_edge_of_a_map_is_named_below_it() {
        let place = |at: i32, point| Place {
            code: at.to_string(),
            name: format!("Xã {at}"),
            kind: PlaceKind::Commune,
            tile: None,
            point: Some(point),
        };
        let near = (0..9).map(|at| place(at, (10_000 + at % 3 * 100, 106_000 + at * 50)));
        let places: Vec<_> = near.chain([place(9, (8_000, 106_000))]).collect();
        let values = places.iter().map(|place| (place.name.clone(), Fraction::count(1)));
        let values: Vec<_> = values.collect();
        let note = |number| {
            let places = &places[..number];
            place_map(Lang::Vi, "sản phẩm", places, &values[..number]).expect("points").note
        };
        assert!(note(10).ends_with(" Nằm xa, vẽ ở mép bản đồ: Xã 9."), "{}", note(10));
        assert!(!note(9).contains("Nằm xa"), "{}", note(9));
    }

    #[test]
    fn a_map_is_called_by_a_sentence_whatever_the_measure_is_called() {
        let place = |at: i32| Place {
            code: at.to_string(),
            name: format!("Xã {at}"),
            kind: PlaceKind::Commune,
            tile: None,
            point: Some((10_000 + at % 2 * 100, 106_000 + at * 50)),
        };
        let places = [0, 1, 2].map(place);
        let numbers = [0, 1, 2].map(Fraction::count);
        let values = places.iter().map(|place| place.name.clone()).zip(numbers);
        let values: Vec<_> = values.collect();
        let title = |lang, what| place_map(lang, what, &places, &values).expect("points").title;
        assert_eq!(
            title(Lang::Vi, "1. Sản phẩm mới từ 3 sao: Chỉ sản phẩm mới"),
            "2 trong 3 địa bàn có số liệu lớn hơn 0 về “1. Sản phẩm mới từ 3 sao: Chỉ sản phẩm mới”"
        );
        assert_eq!(title(Lang::En, "New products"), "2 of 3 areas above 0 in “New products”");
    }
}
