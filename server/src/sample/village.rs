//! Villages and crafts: 20 traditional craft villages, 10 craft villages and 17
//! traditional crafts in 2023, and what changes in 2024.

use time::Date;

use super::{
    cast::{Cast, Product},
    draw::Draw,
    good::Goods,
    round::day,
    story::Seat,
};

pub struct Village {
    pub name: String,
    pub kind: &'static str,
    pub commune: String,
    pub recognised_on: Option<Date>,
    pub revoked_on: Option<Date>,
}

/// Kind, how many, what stands before the craft in a name.
const KINDS: [(&str, usize, &str); 3] = [
    ("traditional_craft_village", 20, "Làng nghề truyền thống"),
    ("craft_village", 10, "Làng nghề"),
    ("traditional_craft", 20, "Nghề"),
];
const CRAFTS: [&str; 7] =
    ["dệt", "nấu rượu", "đan lát", "chạm bạc", "làm miến", "làm hương", "rèn"];
const DECIDED: [Date; 5] =
    [day(2010, 11, 18), day(2014, 8, 5), day(2017, 10, 12), day(2020, 9, 24), day(2022, 6, 9)];
/// The last three crafts are recognised on this day.
const ADDED: Date = day(2024, 5, 23);
const REVOKED: (usize, Date) = (1, day(2024, 12, 10));

/// A product that names its village: the first of that seat in that district.
struct Link {
    village: usize,
    district: usize,
    seat: Seat,
    good: &'static str,
}

/// Two of the traditional craft villages have OCOP from the start, the third
/// and the fourth since 2023 and 2024.
const LINKS: [Link; 9] = [
    Link { village: 0, district: 4, seat: Seat::Founding, good: "Thổ cẩm" },
    Link { village: 1, district: 7, seat: Seat::Founding, good: "Rượu thóc" },
    Link { village: 2, district: 3, seat: Seat::Of2023, good: "Đồ mây tre" },
    Link { village: 3, district: 6, seat: Seat::Of2024, good: "Vòng bạc" },
    Link { village: 25, district: 1, seat: Seat::Founding, good: "Miến dong" },
    Link { village: 27, district: 5, seat: Seat::Left2023, good: "Đồ mây tre" },
    Link { village: 30, district: 2, seat: Seat::Founding, good: "Đồ mây tre" },
    Link { village: 35, district: 6, seat: Seat::Founding, good: "Thổ cẩm" },
    Link { village: 41, district: 8, seat: Seat::Of2023, good: "Thổ cẩm" },
];

/// The villages; the products of [`LINKS`] are told theirs, and it lies in their commune.
pub fn villages(cast: &mut Cast, draw: &mut Draw) -> Vec<Village> {
    let count = KINDS.iter().map(|(_, count, _)| count).sum::<usize>();
    let kinds = KINDS.iter().flat_map(|kind| std::iter::repeat_n(kind, kind.1));
    let mut villages: Vec<_> = kinds
        .enumerate()
        .map(|(position, (kind, _, title))| {
            let communes = &cast.communes[position % 9];
            Village {
                name: name(title, position, CRAFTS[position % CRAFTS.len()]),
                kind,
                commune: communes[draw.below(communes.len() as u32) as usize].clone(),
                recognised_on: match position {
                    _ if position + 3 >= count => Some(ADDED),
                    _ if position % 6 == 4 => None,
                    _ => Some(DECIDED[position % DECIDED.len()]),
                },
                revoked_on: (position == REVOKED.0).then_some(REVOKED.1),
            }
        })
        .collect();

    for link in &LINKS {
        let of_link = |p: &&mut Product| p.district == link.district && p.fate.seat == link.seat;
        if let Some(product) = cast.products.iter_mut().find(of_link) {
            product.village = Some(link.village);
            product.good = Goods::Highland.with_name(link.good);
            villages[link.village].commune.clone_from(&product.commune);
            villages[link.village].name = name(title(link.village), link.village, craft(link.good));
        }
    }
    villages
}

fn name(title: &str, position: usize, craft: &str) -> String {
    format!("{title} {craft} {:02} (minh họa)", position + 1)
}

fn title(village: usize) -> &'static str {
    match village {
        0..20 => KINDS[0].2,
        20..30 => KINDS[1].2,
        _ => KINDS[2].2,
    }
}

fn craft(good: &str) -> &'static str {
    match good {
        "Thổ cẩm" => "dệt",
        "Rượu thóc" => "nấu rượu",
        "Vòng bạc" => "chạm bạc",
        "Miến dong" => "làm miến",
        _ => "đan lát",
    }
}
