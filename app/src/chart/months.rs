use super::{
    Span,
    svg::{HPos, Ink, Scale, Sheet},
};
use crate::{board::Day, register::rule::CERTIFICATE_MONTHS};

/// The months of a certificate before `day` and as many after it, as a strip beside text
/// that says the same: a certificate in force on the day is always seen whole.
pub fn months(day: Day, spans: &[Span]) -> String {
    Sheet::silent("months", (WIDTH, HEIGHT), |sheet| {
        let x = Scale::new(f64::from(day.0 - REACH)..f64::from(day.0 + REACH), (1, WIDTH - 1));
        let x = |day: Day| x.at(day.0.into());
        for span in spans {
            for (ink, from, to) in parts(span, day) {
                if x(from) < x(to) {
                    sheet.rect(ink, (x(from), 3), (x(to), HEIGHT - 3));
                }
            }
            let widest = parts(span, day).into_iter().max_by_key(|&(_, from, to)| x(to) - x(from));
            if let Some((ink, from, to)) = widest.filter(|&(_, from, to)| x(to) - x(from) >= 12) {
                let text = if ink == Ink::Held { Ink::OnHeld } else { Ink::Name };
                let middle = ((x(from) + x(to)) / 2, HEIGHT / 2);
                sheet.text_in_row(text, &span.stars.to_string(), middle, HPos::Center);
            }
        }
        sheet.line(Ink::Goal, &[(x(day), 0), (x(day), HEIGHT)]);
    })
}

/// A certificate in force is solid up to the day and hollow after it.
pub fn parts(span: &Span, day: Day) -> Vec<(Ink, Day, Day)> {
    if span.holds(day) {
        vec![(Ink::Held, span.from, day), (Ink::Ahead, day, span.to)]
    } else if span.from > day {
        vec![(Ink::Ahead, span.from, span.to)]
    } else {
        vec![(Ink::Past, span.from, span.to)]
    }
}

/// The months of a certificate in days: 48 months have 1461.
const REACH: i32 = (CERTIFICATE_MONTHS * 1461).div_ceil(48) as i32;
const WIDTH: i32 = 146;
const HEIGHT: i32 = 20;
