use super::*;

fn is_given_up(place: &Place) -> bool {
    place.seat.given_up.is_cancelled()
}

#[test]
fn who_comes_when_all_places_are_taken_gets_that_of_whoever_is_idle_longest() {
    let places = Places::new(3);
    let all: Vec<_> = (0..3).map(|_| places.take().expect("a place")).collect();
    all[0].begin();
    all[0].answer();
    all[0].sent();
    let fourth = places.take().expect("the place of the second, which never asked");
    assert_eq!(all.iter().map(is_given_up).collect::<Vec<_>>(), [false, true, false]);
    drop(all);
    assert_eq!(places.taken(), 1);
    drop(fourth);
    assert_eq!(places.taken(), 0);
}

#[test]
fn nobody_who_is_served_gives_up_a_place() {
    let places = Places::new(2);
    let all: Vec<_> = (0..2).map(|_| places.take().expect("a place")).collect();
    all[0].begin();
    all[1].begin();
    all[1].answer();
    assert!(places.take().is_none(), "the second is still being sent");
    all[1].sent();
    assert!(places.take().is_some());
    assert_eq!(all.iter().map(is_given_up).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn what_is_sent_before_the_answer_makes_nobody_idle() {
    let places = Places::new(1);
    let place = places.take().expect("a place");
    place.begin();
    place.sent();
    assert!(places.take().is_none());
}

#[test]
fn when_nobody_is_idle_whoever_took_nothing_for_longest_gives_up_a_place() {
    let places = Places::new(3);
    let all: Vec<_> = (0..3).map(|_| places.take().expect("a place")).collect();
    all.iter().for_each(Place::begin);
    for place in &all[1..] {
        place.answer();
        place.wait();
    }
    // The second has taken something since.
    all[1].wait();
    let newcomer = places.take().expect("the place of the third");
    assert_eq!(all.iter().map(is_given_up).collect::<Vec<_>>(), [false, false, true]);
    newcomer.begin();
    let fifth = places.take().expect("the place of the second");
    assert!(places.take().is_some(), "that of the fifth, which is idle");
    drop((all, newcomer, fifth));
    assert_eq!(places.taken(), 0);
}

#[test]
fn who_has_just_come_is_not_sent_away_for_whoever_comes_next() {
    let places = Places::new(3);
    let all: Vec<_> = (0..3).map(|_| places.take().expect("a place")).collect();
    for place in &all[..2] {
        place.begin();
        place.answer();
        place.wait();
    }
    let _next = places.take().expect("the place of the first");
    assert_eq!(all.iter().map(is_given_up).collect::<Vec<_>>(), [true, false, false]);
}
