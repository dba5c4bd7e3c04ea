/// Places for labels near where they are `wanted`, in the same order from top to
/// bottom, at least `gap` apart and, as long as they all fit, from `top` to `bottom`.
pub fn apart(wanted: &[i32], gap: i32, (top, bottom): (i32, i32)) -> Vec<i32> {
    // A handful of labels: the library's sort would weigh more than they do.
    let mut order = Vec::<usize>::new();
    for (label, at) in wanted.iter().enumerate() {
        order.insert(order.partition_point(|&before| wanted[before] <= *at), label);
    }
    let sorted: Vec<i32> = order.iter().map(|&label| wanted[label]).collect();
    let mut lower = sorted.clone();
    for place in 1..lower.len() {
        lower[place] = lower[place].max(lower[place - 1] + gap);
    }
    let mut upper = sorted;
    for place in (1..upper.len()).rev() {
        upper[place - 1] = upper[place - 1].min(upper[place] - gap);
    }
    // Half way between two rows of labels that keep the gap, it is kept, too; the same
    // holds for the greater or lesser of two.
    let mut places = vec![0; wanted.len()];
    let (mut first, mut last) = (top, bottom - gap * (order.len().max(1) as i32 - 1));
    for (place, &label) in order.iter().enumerate() {
        let middle = (lower[place] + upper[place]).div_euclid(2);
        places[label] = middle.max(first).min(last);
        first += gap;
        last += gap;
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn labels_with_room_stay_where_they_are_wanted() {
        assert_eq!(apart(&[100, 20, 60], 14, (0, 200)), [100, 20, 60]);
    }

    #[test]
    fn labels_that_collide_move_both_ways() {
        assert_eq!(apart(&[50, 50], 14, (0, 200)), [43, 57]);
        assert_eq!(apart(&[0, 0, 1], 14, (0, 200)), [0, 14, 28]);
        assert_eq!(apart(&[200, 199], 14, (0, 200)), [200, 186]);
        assert_eq!(apart(&[], 14, (0, 200)), [0; 0]);
    }

    proptest! {
        #[test]
        fn labels_are_never_closer_than_the_gap(wanted in prop::collection::vec(-20..320_i32, 0..12)) {
            let mut places = apart(&wanted, 14, (10, 300));
            let order = |a: usize, b: usize| wanted[a] < wanted[b];
            for a in 0..wanted.len() {
                for b in 0..wanted.len() {
                    prop_assert!(!order(a, b) || places[a] < places[b]);
                }
            }
            places.sort_unstable();
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 14), "{places:?}");
            prop_assert!(places.iter().all(|place| (10..=300).contains(place)), "{places:?}");
        }
    }
}
