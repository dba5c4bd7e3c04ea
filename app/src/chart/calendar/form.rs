use super::{Calendar, Ends, NAMES, NUMBER};
use crate::chart::svg::{Ink, Scale, Sheet};

/// How the numbers are drawn.
#[derive(Clone, Copy)]
pub enum Form {
    /// As many squares as in the fullest month fit.
    Squares(i32),
    /// Up to so many.
    Bars(u32),
}

impl Form {
    pub fn new(calendar: &Calendar) -> Self {
        match calendar.months.iter().map(Ends::all).max().unwrap_or_default() {
            most @ 0..=LIMIT => Self::Squares(i32::try_from(most).unwrap_or(1).max(1)),
            most => Self::Bars(most),
        }
    }

    pub fn column_height(self) -> i32 {
        match self {
            Self::Squares(most) => most * STEP,
            Self::Bars(_) => 100,
        }
    }

    pub fn row_height(self) -> i32 {
        NUMBER + self.column_height() + NAMES
    }

    /// Draws what ends in a month and returns how high it reaches.
    pub fn draw_column(self, sheet: &Sheet<'_>, ends: &Ends, middle: i32, bottom: i32) -> i32 {
        match self {
            Self::Squares(_) => {
                let mut top = bottom;
                for place in 0..ends.all() {
                    let ink = if place < ends.soon { Ink::AtRisk } else { Ink::Bar };
                    let left = middle - SQUARE / 2;
                    sheet.rect(ink, (left, top - STEP), (left + SQUARE, top - STEP + SQUARE));
                    top -= STEP;
                }
                top
            }
            Self::Bars(most) => {
                let scale = Scale::new(0.0..most.into(), (bottom, bottom - self.column_height()));
                let (soon, top) = (scale.at(ends.soon.into()), scale.at(ends.all().into()));
                if ends.later > 0 {
                    sheet.rect(Ink::Bar, (middle - HALF, top.min(soon - 1)), (middle + HALF, soon));
                }
                if ends.soon > 0 {
                    sheet.rect(
                        Ink::AtRisk,
                        (middle - HALF, soon.min(bottom - 1)),
                        (middle + HALF, bottom),
                    );
                }
                top
            }
        }
    }
}

/// Half of a column.
pub const HALF: i32 = 9;
const SQUARE: i32 = 11;
const STEP: i32 = SQUARE + 2;
/// The most squares that stand on each other.
const LIMIT: u32 = 10;
