use super::{
    Known,
    draw::Draw,
    span::Span,
    trend::{FADING, Trend, size},
    world::World,
};
use crate::{
    board::{Certificate, Day},
    register::rule::{MOST_STARS, RECOGNISED_STARS, REGRADING_DAYS},
};

/// Which products that were recognised before are graded anew.
///
/// Products are told apart by when their certificate ends, seen from the day: most are graded anew
/// about that time, some long before it. Of each sort, the part that was graded anew in the same
/// part of past years says how many are in this one, on the scale of `asin(sqrt(p))`.
pub struct Regrading {
    sorts: [Sort; Term::NUMBER],
    /// All that happened, where a sort has none of its own.
    outcomes: Vec<Outcome>,
}

#[derive(Default)]
struct Sort {
    trend: Option<Trend>,
    outcomes: Vec<Outcome>,
    /// Products of the sort today, with the stars of their certificate.
    open: Vec<(u32, u8)>,
    /// Of past years: how many there were.
    at_risk: usize,
}

#[derive(Clone, Copy)]
struct Outcome {
    /// Moved into what is left of the period.
    day: Day,
    from: u8,
    to: u8,
}

/// When the certificate of a product ends, seen from a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Term {
    /// Long before it, or it was revoked, or too few stars were granted after a recognition.
    Gone,
    /// So lately that it may still be graded anew.
    Late,
    /// Within the span.
    Ending,
    /// Not long after the span.
    Soon,
    Later,
}

impl Term {
    const NUMBER: usize = 5;

    fn new(row: &Certificate, (day, until): (Day, Day)) -> Self {
        let end = row.known_end(day);
        match () {
            () if row.stars < RECOGNISED_STARS || end < row.ends_on => Self::Gone,
            () if end <= day.plus(-REGRADING_DAYS) => Self::Gone,
            () if end <= day => Self::Late,
            () if end <= until => Self::Ending,
            () if end <= until.plus(REGRADING_DAYS) => Self::Soon,
            () => Self::Later,
        }
    }
}

impl Regrading {
    /// The register begins on `since`.
    pub fn new(known: Known<'_>, span: Span, since: Day) -> Self {
        let mut sorts: [Sort; Term::NUMBER] = Default::default();
        let act = known.acts.on(span.day);
        each_current(known, span.day, |product, row, _| {
            // Nothing is graded anew of what can no longer be extended.
            if act.and_then(|act| row.lapses_on(act)).is_some_and(|lapse| lapse <= span.day) {
                return;
            }
            let term = Term::new(row, (span.day, span.until));
            sorts[term as usize].open.push((product, row.stars));
        });
        // Of each past year: the part that was graded anew, its weight, and how many there were.
        let mut values: [Vec<(f64, f64)>; Term::NUMBER] = Default::default();
        let mut numbers = [(0.0, 0.0); Term::NUMBER];
        let (mut rounds, mut weight) = (Vec::new(), 1.0);
        for (from, to) in span.past(since) {
            let mut counts = [(0_usize, 0_usize); Term::NUMBER];
            let mut days = Vec::new();
            each_current(known, from, |_, row, next| {
                let term = Term::new(row, (from, to)) as usize;
                counts[term].1 += 1;
                if let Some(next) = next.filter(|next| next.granted_on <= to) {
                    counts[term].0 += 1;
                    days.push(next.granted_on);
                    let day = span.moved(next.granted_on, from);
                    sorts[term].outcomes.push(Outcome { day, from: row.stars, to: next.stars });
                }
            });
            for (term, (again, all)) in counts.into_iter().enumerate() {
                sorts[term].at_risk += all;
                if all > 0 {
                    let part = (again as f64 + 0.375) / (all as f64 + 0.75);
                    // Few say less.
                    let weight = weight * all as f64 / (all as f64 + 4.0);
                    values[term].push((angle(part), weight));
                    numbers[term].0 += weight;
                    numbers[term].1 += weight / (4.0 * all as f64 + 2.0);
                }
            }
            days.sort_unstable();
            rounds.extend(days.chunk_by(|one, other| one == other).map(<[Day]>::len));
            weight *= FADING;
        }
        let size = size(&rounds);
        for (sort, (values, (weights, noises))) in sorts.iter_mut().zip(values.iter().zip(numbers))
        {
            // Of independent items, a part has this variance on its scale.
            let noise = if weights > 0.0 { noises / weights } else { 0.0 };
            // As for counts in outlook.md, whose variance is a quarter and whose prior is a sixth.
            sort.trend = Trend::new(values, (size * noise / 1.5).min(0.1), noise);
        }
        let outcomes = sorts.iter().flat_map(|sort| sort.outcomes.iter().copied()).collect();
        Self { sorts, outcomes }
    }

    /// Ends of past years whose outcome is known.
    pub fn number(&self) -> usize {
        [Term::Late, Term::Ending].map(|term| self.sorts[term as usize].at_risk).iter().sum()
    }

    /// Grades anew in `world` what is graded anew in one future.
    pub fn draw(&self, world: &mut World, span: Span, draw: &mut Draw) {
        for sort in &self.sorts {
            let Some(trend) = &sort.trend else { continue };
            let sine = libm::sin(trend.draw(draw).clamp(0.0, std::f64::consts::FRAC_PI_2));
            let outcomes = if sort.outcomes.is_empty() { &self.outcomes } else { &sort.outcomes };
            if outcomes.is_empty() {
                continue;
            }
            for &(product, stars) in &sort.open {
                if draw.chance(sine * sine) {
                    let Outcome { day, from, to } = outcomes[draw.below(outcomes.len())];
                    let stars = i16::from(stars) + i16::from(to) - i16::from(from);
                    let stars = stars.clamp(1, MOST_STARS.into()) as u8;
                    world.products[product as usize].grade(stars, day, span);
                }
            }
        }
    }
}

/// The latest certificate up to `day` of each product recognised by then, and the one after it.
/// Who gets three stars for the first time later is drawn with what is new.
fn each_current(
    known: Known<'_>,
    day: Day,
    mut to: impl FnMut(u32, &Certificate, Option<&Certificate>),
) {
    for product in (0_u32..).take(known.items.products.len()) {
        let mut rows = known.items.certificates_of(known.links, product);
        let enough = |row: &&Certificate| row.stars >= RECOGNISED_STARS;
        let first = rows.find(enough).filter(|row| row.granted_on <= day);
        let Some(mut current) = first else { continue };
        let next = loop {
            match rows.next() {
                Some(row) if row.granted_on <= day => current = row,
                next => break next,
            }
        };
        to(product, current, next);
    }
}

/// The scale on which parts of few and of many spread alike.
fn angle(part: f64) -> f64 {
    libm::asin(part.clamp(0.0, 1.0).sqrt())
}
