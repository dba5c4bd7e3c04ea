use super::{BackendCoord, HPos};

/// The height of a line of text.
pub const LINE: i32 = 14;

/// The width that is kept for a text of 14 units, the largest, from its characters alone, so that server
/// and browser agree; on the safe side for the fonts of common systems.
pub fn text_width(text: &str) -> i32 {
    let halves = text.chars().map(|character| match character {
        ' ' | '.' | ',' | '/' | '(' | ')' | '·' | 'i' | 'j' | 'l' | 't' | 'f' | 'r' => 9,
        'M' | 'W' | 'm' | 'w' | '%' => 24,
        // The letters of pictures have wide digits.
        '0'..='9' => 17,
        'A'..='Z' | 'ơ' | 'ư' | 'Ớ'..='ợ' | 'Ứ'..='ự' => 18,
        _ => 15,
    });
    halves.sum::<i32>() * 14 / 26
}

/// An anchor on the base line of a text.
pub type Place = (i32, i32, HPos);

/// What stands on a sheet, so that labels can keep clear of it.
#[derive(Default)]
pub struct Space {
    /// Left, top, right, bottom.
    taken: Vec<[i32; 4]>,
}

impl Space {
    pub fn take_rect(&mut self, from: BackendCoord, to: BackendCoord) {
        self.taken.push([from.0.min(to.0), from.1.min(to.1), from.0.max(to.0), from.1.max(to.1)]);
    }

    /// A slanted line is taken in short pieces, so that its corners stay free.
    pub fn take_line(&mut self, points: &[BackendCoord]) {
        const PIECES: i32 = 16;
        for ends in points.windows(2) {
            let (from, to) = (ends[0], ends[1]);
            let (wide, high) = (to.0 - from.0, to.1 - from.1);
            let at = |piece| (from.0 + wide * piece / PIECES, from.1 + high * piece / PIECES);
            if wide == 0 || high == 0 {
                self.take_rect(from, to);
            } else {
                (0..PIECES).for_each(|piece| self.take_rect(at(piece), at(piece + 1)));
            }
        }
    }

    /// Takes and returns the first of `places` where `text` covers nothing and
    /// stays between `left` and `right`.
    pub fn first_free(
        &mut self,
        text: &str,
        (left, right): (i32, i32),
        places: &[Place],
    ) -> Option<Place> {
        let width = text_width(text);
        let covered = |&(x, y, anchor): &Place| {
            let start = match anchor {
                HPos::Left => x,
                HPos::Center => x - width / 2,
                HPos::Right => x - width,
            };
            [start, y - LINE + 3, start + width, y + 3]
        };
        let free = |place: &&Place| {
            let [x0, y0, x1, y1] = covered(place);
            let apart = |&[left, top, right, bottom]: &[i32; 4]| {
                x1 < left || right < x0 || y1 < top || bottom < y0
            };
            // What lies above the picture would be drawn at its edge, over others.
            left <= x0 && x1 <= right && 0 <= y0 && self.taken.iter().all(apart)
        };
        let place = places.iter().find(free)?;
        self.taken.push(covered(place));
        Some(*place)
    }
}
