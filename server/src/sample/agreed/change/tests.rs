use super::*;

const STARS: [u8; 7] = [3, 4, 3, 3, 4, 4, 5];
const GROUPS: [&str; 7] = ["food", "food", "food", "drink", "food", "drink", "food"];

fn agreed() -> Agreed {
    let text = "day = \"2025-12-12\"\nstars = [3, 3, 1]\nnew = 2\nregraded = 3\nentities = {}";
    toml::from_str(text).expect("totals")
}

fn before(text: &str) -> Before {
    toml::from_str(&format!("day = \"2025-07-31\"\n{text}")).expect("totals")
}

#[track_caller]
fn check(
    text: &str,
    others: &[(u8, u8)],
    returned: &[(u8, Option<&str>)],
    ended: &[(u8, Option<&str>)],
) {
    let before = before(text);
    let changes = Changes::since(&before, &agreed(), &STARS, &GROUPS).expect("changes");
    let expected =
        Changes { others: others.to_vec(), returned: returned.to_vec(), ended: ended.to_vec() };
    assert_eq!(changes, expected, "{text}");
}

#[test]
fn the_same_totals_are_the_same_products() {
    check("stars = [3, 3, 1]\nnew = 2", &[], &[], &[]);
}

#[test]
fn what_was_first_recognised_later_is_no_change_of_what_was_there() {
    check("stars = [2, 2, 1]", &[], &[], &[]);
    check("stars = [3, 2, 1]\nnew = 1", &[], &[], &[]);
}

#[test]
fn more_of_some_stars_and_fewer_of_others_are_graded_again() {
    check("stars = [4, 3, 0]\nnew = 2", &[(3, 5)], &[], &[]);
}

#[test]
fn fewer_products_before_have_returned_since_and_more_have_ended() {
    check("stars = [3, 2, 1]\nnew = 2", &[], &[(4, None)], &[]);
    check("stars = [4, 5, 0]\nnew = 2", &[(4, 5)], &[], &[(4, None), (3, None)]);
}

#[test]
fn groups_say_of_which_those_are_that_returned() {
    check(
        "stars = [3, 2, 1]\nnew = 2\ngroups = { food = 5, drink = 1 }",
        &[],
        &[(4, Some("drink"))],
        &[],
    );
}

#[test]
fn groups_that_change_otherwise_than_stars_are_an_error() {
    let before = before("stars = [3, 3, 1]\nnew = 2\ngroups = { food = 4, drink = 2 }");
    assert!(Changes::since(&before, &agreed(), &STARS, &GROUPS).is_err());
}

#[test]
fn those_graded_again_stand_last_and_the_new_ones_first() {
    let (mut stars, mut groups) = (STARS, GROUPS);
    let changes =
        Changes { others: vec![(4, 5)], returned: vec![(3, Some("drink"))], ended: Vec::new() };
    changes.arrange(2, &mut stars, &mut groups).expect("such products");
    assert_eq!((stars[6], stars[5], groups[5]), (5, 3, "drink"));
    assert_eq!((stars[..2].to_vec(), groups[..2].to_vec()), (vec![3, 4], vec!["food", "food"]));
    let (mut now, mut then) = (stars, STARS);
    now.sort_unstable();
    then.sort_unstable();
    assert_eq!(now, then, "none is another");

    let none = Changes { others: vec![(4, 5), (4, 5)], ..Changes::default() };
    assert!(none.arrange(2, &mut stars, &mut groups).is_err(), "there is one with 5 stars");
}
