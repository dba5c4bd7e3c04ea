use app::board::Day;

use super::{
    changes::{Change, Counter},
    history::History,
    interval::{Interval, since},
};

/// Why the number of recognised products changed since the baseline:
/// `baseline + new + returned - ended - revoked - lowered` is the number on the day.
pub struct Bridge {
    pub new: Vec<Change>,
    pub returned: Vec<Change>,
    pub ended: Vec<Change>,
    pub revoked: Vec<Change>,
    pub lowered: Vec<Change>,
}

impl Bridge {
    /// The bridge from `baseline`; every part is empty up to it.
    pub fn new(history: &History, baseline: Day) -> Self {
        let counter = || Counter::new(history.window, history.number_of_places());
        let [mut new, mut returned] = [counter(), counter()];
        let [mut ended, mut revoked, mut lowered] = [counter(), counter(), counter()];
        let after = baseline.plus(1);
        for (item, &place) in (0_u32..).zip(&history.products.place) {
            let own = history.certificates.of_product(item).iter();
            let interval = |from, to| Interval { item, place, from, to, evidence: item };
            let Some(first) = own.clone().find(|it| it.has_enough_stars()) else { continue };
            let mut recognised = own.clone().filter(|it| it.recognises());
            let is_new = first.from > baseline;
            if is_new {
                new.add(interval(first.from, Day::LAST));
            } else if !recognised.clone().any(|it| it.holds_on(baseline)) {
                let again = recognised.by_ref().map(|it| since(interval(it.from, it.to), after));
                again.filter(|it| it.from < it.to).for_each(|it| returned.add(it));
                continue;
            }
            let later = own.clone().skip(1).map(|next| next.from).chain([Day::LAST]);
            for (it, next) in own.zip(later).filter(|(it, _)| it.from >= first.from) {
                // Its days without recognition: of one with too few stars all, of others
                // those after its end.
                let (from, counter) = if !it.has_enough_stars() {
                    (it.from, &mut lowered)
                } else if it.to < it.end() {
                    (it.to, &mut revoked)
                } else {
                    (it.to, &mut ended)
                };
                let gap = since(interval(from, next), after);
                if gap.from < gap.to {
                    counter.add(gap);
                }
            }
        }
        let [new, returned] = [new, returned].map(Counter::changes);
        let [ended, revoked, lowered] = [ended, revoked, lowered].map(Counter::changes);
        Self { new, returned, ended, revoked, lowered }
    }
}
