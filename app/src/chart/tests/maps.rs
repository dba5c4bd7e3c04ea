//! Places where they lie.

use proptest::prelude::*;

use super::{alternative, covered, labels, spots, texts};
use crate::chart::{Map, MapDot, at_edge, map, size};

fn a_dot(name: &str, latitude: i32, longitude: i32) -> MapDot {
    MapDot { name: name.into(), latitude, longitude, number: 0 }
}

/// Thirty places a tenth of a degree apart, all of them without any, and others.
fn a_map(others: Vec<MapDot>) -> Map {
    let place = |at: i32| a_dot(&format!("Xã {at}"), 10_300 + at / 6 * 100, 106_400 + at % 6 * 100);
    Map { spoken: alternative(), dots: (0..30).map(place).chain(others).collect() }
}

/// Where all dots stand, the greatest first.
fn circles(svg: &str) -> Vec<(i32, i32)> {
    let of = |class| spots(svg, class, ["cx", "cy"]);
    [of("last"), of("start")].concat()
}

#[test]
fn an_island_far_off_stands_at_the_edge_with_its_name_and_presses_nobody_together() {
    let island = || a_dot("Đảo", 8_680, 106_600);
    let (alone, with) = (map(&a_map(Vec::new())), map(&a_map(vec![island()])));
    let reach = |svg: &str| {
        let across = circles(svg).into_iter().take(30).map(|(x, _)| x);
        across.clone().max().zip(across.min()).map(|(most, least)| most - least)
    };
    assert!(reach(&with) >= reach(&alone).map(|reach| reach - 2), "{with}");
    let (_, height) = size(&with).expect("a size");
    let (_, y) = circles(&with)[30];
    assert!(y > height - 34, "beyond all others: {y} of {height}");
    assert_eq!(texts(&with), ["Đảo"], "of many places without any, none but the island is named");
    assert_eq!(at_edge(&a_map(vec![island()])), ["Đảo"]);
}

#[test]
fn islands_that_lie_together_far_off_stand_at_the_edge_together() {
    let islands = [("Một", 9_000), ("Hai", 9_100), ("Ba", 9_200)];
    let islands = islands.map(|(name, latitude)| a_dot(name, latitude, 112_000));
    assert_eq!(at_edge(&a_map(islands.to_vec())), ["Một", "Hai", "Ba"]);
}

#[test]
fn places_that_lie_apart_by_less_than_the_others_reach_stand_where_they_lie() {
    assert!(at_edge(&a_map(Vec::new())).is_empty());
    assert!(at_edge(&a_map(vec![a_dot("Xa", 9_850, 106_600)])).is_empty());
    let two = vec![a_dot("a", 9_000, 106_000), a_dot("b", 12_000, 108_000)];
    let two = Map { spoken: alternative(), dots: two };
    assert!(at_edge(&two).is_empty(), "of a handful nobody is far from the rest");
}

fn places() -> impl Strategy<Value = Vec<MapDot>> {
    let place = (8_000..23_000_i32, 102_000..117_000_i32, 0..40_u32);
    let dot = |(latitude, longitude, number)| MapDot {
        number,
        ..a_dot("Thành phố Lào Cai", latitude, longitude)
    };
    prop::collection::vec(place.prop_map(dot), 1..60)
}

proptest! {
    #[test]
    fn dots_and_names_of_a_map_are_within_the_picture(dots in places()) {
        let svg = map(&Map { spoken: alternative(), dots });
        let (width, height) = size(&svg).expect("a size");
        for (x, y) in circles(&svg) {
            prop_assert!(14 <= x && x <= width - 14 && 14 <= y && y <= height - 14, "{x} {y}");
        }
        for ([left, top, right, bottom], _) in labels(&svg, "t-") {
            prop_assert!(0 <= left && right <= width && 0 <= top && bottom <= height, "{svg}");
        }
        prop_assert_eq!(covered(&svg), None);
    }
}
