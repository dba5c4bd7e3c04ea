//! What communes are called, all together: by the kinds that there are.

use crate::{
    board::{Items, PlaceKind, Unit},
    format::{self, Lang, NBSP},
    text::{Pair, unit},
};

/// `Xã, phường, thị trấn`, where one is named.
pub fn heading(items: &Items) -> Pair {
    Pair { vi: kinds(items)[0], en: "Commune" }
}

/// The same where all are.
pub fn headings(items: &Items) -> Pair {
    Pair { vi: kinds(items)[0], en: "Communes" }
}

/// `152 xã, phường, thị trấn`
pub fn number(lang: Lang, number: u32, items: &Items) -> String {
    let noun = lang.pick(kinds(items)[1], unit::noun(Lang::En, Unit::Commune, number));
    format!("{}{NBSP}{noun}", format::count(lang, number.into()))
}

/// How many have a product, as the heading of a number.
pub fn with_product(lang: Lang, items: &Items) -> String {
    lang.pick(format!("{} có sản phẩm", kinds(items)[0]), "Communes with a product".to_owned())
}

/// What a table of communes counts.
pub fn products_by_commune(lang: Lang, items: &Items) -> String {
    lang.pick(
        format!("Số sản phẩm được công nhận theo {}", kinds(items)[1]),
        "Recognised products by commune".to_owned(),
    )
}

/// At the begin of a sentence and within one.
fn kinds(items: &Items) -> [&'static str; 2] {
    let is_there = |kind| items.communes_of_the_day().any(|(_, row)| row.kind == kind);
    match () {
        () if is_there(PlaceKind::Township) => ["Xã, phường, thị trấn", "xã, phường, thị trấn"],
        () if is_there(PlaceKind::SpecialZone) => ["Xã, phường, đặc khu", "xã, phường, đặc khu"],
        () => ["Xã, phường", "xã, phường"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Commune;

    fn of(kinds: &[PlaceKind]) -> Items {
        let commune = |(at, &kind): (u32, &PlaceKind)| Commune {
            code: at.to_string().into(),
            name: "Một".into(),
            kind,
            place: 0,
            home: Some(at),
            point: None,
            uncertain: false,
        };
        let communes = (0_u32..).zip(kinds).map(commune).collect();
        Items { communes, ..Items::default() }
    }

    #[test]
    fn communes_are_called_by_the_kinds_that_there_are() {
        use PlaceKind::{Commune, SpecialZone, Township, Ward};
        let cases: [(&[PlaceKind], &str); 3] = [
            (&[Commune, Ward], "2\u{a0}xã, phường"),
            (&[Commune, Ward, Township], "3\u{a0}xã, phường, thị trấn"),
            (&[Ward, Commune, SpecialZone], "3\u{a0}xã, phường, đặc khu"),
        ];
        for (kinds, said) in cases {
            let (items, all) = (of(kinds), u32::try_from(kinds.len()).expect("few"));
            assert_eq!(number(Lang::Vi, all, &items), said);
            assert!(said.ends_with(&heading(&items).vi.to_lowercase()), "{said}");
        }
        assert_eq!(number(Lang::En, 1, &of(&[Ward])), "1\u{a0}commune");
    }

    #[test]
    fn a_kind_that_there_was_on_another_day_alone_is_none_of_them() {
        let mut items = of(&[PlaceKind::Commune, PlaceKind::Township]);
        items.communes[1].home = Some(0);
        assert_eq!(heading(&items).vi, "Xã, phường");
    }
}
