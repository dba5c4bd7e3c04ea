use app::{
    board::{Day, Evidence},
    register::rule::NOTICE_DAYS,
};

use super::{Allowed, Of};
use crate::{
    engine::{
        certificates::Certificate,
        interval::{Interval, Overlap},
    },
    plan::{SpanBy, SpanProducts, StarChange, WhereProducts},
};

impl Of<'_> {
    /// Products recognised on the day.
    pub fn products(
        &self,
        conditions: &WhereProducts,
        among: &WhereProducts,
        mut to: impl FnMut(Interval),
    ) -> Evidence {
        let group = &*self.history.products.group;
        let allowed = [conditions, among].map(|it| {
            let groups = Allowed::new(it.group.iter().map(|&group| group as u8));
            (Allowed::new(it.stars.iter().copied()), groups)
        });
        let fits = |item: u32, stars: u8| {
            allowed.iter().all(|(all_stars, groups)| {
                all_stars.allows(stars) && groups.allows(group[item as usize])
            })
        };
        if !(conditions.listed || among.listed) {
            self.history.each_recognised(|interval, certificate| {
                if fits(interval.item, certificate.stars) {
                    to(interval);
                }
            });
            return Evidence::Certificate;
        }
        let mut listings = Overlap::new(self.history.active_listings());
        self.history.each_recognised(|interval, certificate| {
            if fits(interval.item, certificate.stars) {
                listings.each(interval, &mut to);
            }
        });
        Evidence::Listing
    }

    /// Recognised products on the days on which their certificate ends within the
    /// notice. What a later grading will change is not known on those days.
    pub fn ending(&self, mut to: impl FnMut(Interval)) -> Evidence {
        self.history.each_recognised(|interval, certificate| {
            let notice = certificate.end().plus(-NOTICE_DAYS);
            to(Interval { from: interval.from.max(notice), ..interval });
        });
        Evidence::Certificate
    }

    /// Products from their first certificate of 3 stars or more, if it is within.
    pub fn first_recognitions(&self, mut to: impl FnMut(Interval)) -> Evidence {
        self.each(|item, place| {
            let first = self.gradings_of(item).next().filter(|it| self.is_within(it.from));
            first.into_iter().for_each(|it| to(open(item, place, it.from, it.row)));
        });
        Evidence::Certificate
    }

    /// Products from their first certificate of 3 stars or more that is within.
    pub fn gradings(&self, mut to: impl FnMut(Interval)) -> Evidence {
        self.each(|item, place| {
            let first = self.gradings_of(item).find(|it| self.is_within(it.from));
            first.into_iter().for_each(|it| to(open(item, place, it.from, it.row)));
        });
        Evidence::Certificate
    }

    /// Products recognised on the baseline, from the end of their certificate of that day; of
    /// those `regraded`, from their grading within, if that is later.
    pub fn due(&self, regraded: bool, mut to: impl FnMut(Interval)) -> Evidence {
        self.each_on_baseline(|item, place, certificate| {
            let end = certificate.end();
            if !regraded {
                to(open(item, place, end, certificate.row));
            } else if let Some(it) = self.gradings_of(item).find(|it| self.is_within(it.from)) {
                to(open(item, place, end.max(it.from), it.row));
            }
        });
        Evidence::Certificate
    }

    /// Products recognised on the baseline, a cohort that never changes; with a `change` of stars,
    /// those of them with such a certificate granted within, from it on.
    pub fn cohort(&self, change: Option<StarChange>, mut to: impl FnMut(Interval)) -> Evidence {
        self.each_on_baseline(|item, place, before| {
            let Some(change) = change else {
                return to(open(item, place, Day::FIRST, before.row));
            };
            let enough = |it: &&Certificate| match change {
                StarChange::KeptOrRaised => it.stars >= before.stars,
                StarChange::Raised => it.stars > before.stars,
            };
            let mut within = self
                .history
                .certificates
                .of_product(item)
                .iter()
                .filter(|it| self.is_within(it.from));
            if let Some(it) = within.find(enough) {
                to(open(item, place, it.from, it.row));
            }
        });
        Evidence::Certificate
    }

    /// Products with such a grading in the span, a cohort that never changes; of those `regraded`,
    /// from their grading within.
    pub fn span_products(
        &self,
        span: &SpanProducts,
        regraded: bool,
        mut to: impl FnMut(Interval),
    ) -> Evidence {
        self.each(|item, place| {
            let mut gradings = self.gradings_of(item);
            let is_in = |it: &&Certificate| span.holds(it.from);
            let member = match span.by {
                SpanBy::FirstRecognition => gradings.next().filter(is_in),
                SpanBy::AnyGrading => gradings.find(is_in),
            };
            let Some(member) = member else { return };
            if !regraded {
                to(open(item, place, Day::FIRST, member.row));
            } else if let Some(it) = self.gradings_of(item).find(|it| self.is_within(it.from)) {
                to(open(item, place, it.from, it.row));
            }
        });
        Evidence::Certificate
    }

    fn each(&self, mut to: impl FnMut(u32, u16)) {
        for (item, &place) in (0_u32..).zip(&self.history.products.place) {
            to(item, place);
        }
    }

    /// Products recognised on the baseline, with their certificate of that day.
    fn each_on_baseline(&self, mut to: impl FnMut(u32, u16, &Certificate)) {
        self.each(|item, place| {
            let on_baseline = |it: &&Certificate| it.recognises() && it.holds_on(self.baseline);
            if let Some(certificate) =
                self.history.certificates.of_product(item).iter().find(on_baseline)
            {
                to(item, place, certificate);
            }
        });
    }

    /// The certificates of a product that have 3 stars or more.
    fn gradings_of(&self, item: u32) -> impl Iterator<Item = &Certificate> {
        self.history.certificates.of_product(item).iter().filter(|it| it.has_enough_stars())
    }
}

/// From a day on, for good.
fn open(item: u32, place: u16, from: Day, evidence: u32) -> Interval {
    Interval { item, place, from, to: Day::LAST, evidence }
}
