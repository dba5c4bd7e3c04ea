use super::{Known, draw::Draw, span::Span, world::World};
use crate::{
    board::Day,
    register::rule::{MOST_STARS, RECOGNISED_STARS, REGRADING_DAYS},
};

/// What became of certificates that ended, and which end next.
///
/// Source: outlook.md, section 1, "Re-grading". An end counts when its time to be graded anew is
/// over, and those that were graded anew on a day before the span's are no longer open.
pub struct Regrading {
    renewed: f64,
    lapsed: f64,
    /// Of those graded anew, by how many days after the end it was (before it: negative).
    outcomes: Vec<Outcome>,
    open: Vec<Open>,
}

struct Outcome {
    delay: i32,
    from: u8,
    to: u8,
}

/// A certificate that may be graded anew within the span.
struct Open {
    product: u32,
    end: Day,
    stars: u8,
    /// The first of the outcomes that lies after the span's day.
    first: usize,
}

/// Ends of so many months before the day are looked at.
const MONTHS: u32 = 36;

impl Regrading {
    pub fn new(known: Known<'_>, span: Span) -> Self {
        let (items, links) = (known.items, known.links);
        let from = (0..MONTHS).fold(span.day, |day, _| day.month_before());
        let (mut outcomes, mut lapsed, mut open) = (Vec::new(), 0.0, Vec::new());
        for product in (0_u32..).take(items.products.len()) {
            let granted = items.certificates_of(links, product);
            let mut granted = granted.filter(|row| row.granted_on <= span.day).peekable();
            while let Some(row) = granted.next() {
                let is_recognised =
                    row.stars >= RECOGNISED_STARS && row.known_end(span.day) == row.ends_on;
                if !is_recognised {
                    continue;
                }
                let delay = granted.peek().map(|next| next.granted_on.0 - row.ends_on.0);
                let is_over = from < row.ends_on && row.ends_on.plus(REGRADING_DAYS) <= span.day;
                match delay {
                    Some(delay)
                        if is_over && (-REGRADING_DAYS..=REGRADING_DAYS).contains(&delay) =>
                    {
                        let to = granted.peek().map_or(row.stars, |next| next.stars);
                        outcomes.push(Outcome { delay, from: row.stars, to });
                    }
                    // Graded anew long before its end, it never came to one.
                    Some(delay) if delay < -REGRADING_DAYS => {}
                    _ if is_over => lapsed += 1.0,
                    None if span.day.plus(-REGRADING_DAYS) < row.ends_on
                        && row.ends_on <= span.until.plus(REGRADING_DAYS) =>
                    {
                        open.push(Open { product, end: row.ends_on, stars: row.stars, first: 0 });
                    }
                    _ => {}
                }
            }
        }
        outcomes.sort_by_key(|outcome| (outcome.delay, outcome.from, outcome.to));
        for one in &mut open {
            one.first = outcomes.partition_point(|it| one.end.plus(it.delay) <= span.day);
        }
        Self { renewed: outcomes.len() as f64, lapsed, outcomes, open }
    }

    /// Ends of the past whose outcome is known.
    pub fn number(&self) -> usize {
        self.outcomes.len() + self.lapsed as usize
    }

    /// Grades anew in `world` what is graded anew in one future.
    pub fn draw(&self, world: &mut World, span: Span, draw: &mut Draw) {
        let probability = draw.beta(0.5 + self.renewed, 0.5 + self.lapsed);
        for open in &self.open {
            let later = &self.outcomes[open.first..];
            // That it has not happened yet speaks against it.
            let left = probability * later.len() as f64 / self.renewed.max(1.0);
            if !draw.chance(left / (left + 1.0 - probability)) {
                continue;
            }
            let Some(outcome) = later.get(draw.below(later.len())) else { continue };
            let day = open.end.plus(outcome.delay);
            if day <= span.until {
                let stars = i16::from(open.stars) + i16::from(outcome.to) - i16::from(outcome.from);
                let stars = stars.clamp(1, MOST_STARS.into()) as u8;
                world.products[open.product as usize].grade(stars, day, span);
            }
        }
    }
}
