use crate::format::{self, Lang};

/// The classes of a count's colours: one scale for each measure, on every page and day, so
/// that pages and days compare. Holds the first number of each class; 0 is below all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Classes([u32; 5]);

impl Classes {
    /// Even steps that hold `most`, the greatest number of the measure on any day.
    pub fn new(most: u32) -> Self {
        let mut power = 1;
        let step = loop {
            let fits = |step: &u32| u64::from(*step) * 5 > u64::from(most);
            match [power, power * 2, power * 5].into_iter().find(fits) {
                Some(step) => break step,
                None => power *= 10,
            }
        };
        match step {
            1 => Self([1, 2, 3, 4, 5]),
            _ => Self([1, step, step * 2, step * 3, step * 4]),
        }
    }

    /// From 0, for none, to 5.
    pub fn class(self, number: u32) -> usize {
        self.0.iter().filter(|&&first| number >= first).count()
    }

    /// `0`, `1–9`, … `40+`.
    pub fn bounds(self, lang: Lang) -> Vec<String> {
        let written = |number: u32| format::count(lang, number.into());
        let mut bounds = vec!["0".to_owned()];
        for (place, &first) in self.0.iter().enumerate() {
            bounds.push(match self.0.get(place + 1).map(|next| next - 1) {
                None => [&written(first), "+"].concat(),
                Some(last) if last == first => written(first),
                Some(last) => [&written(first), "–", &written(last)].concat(),
            });
        }
        bounds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_even_and_hold_the_greatest() {
        assert_eq!(Classes::new(0), Classes([1, 2, 3, 4, 5]));
        assert_eq!(Classes::new(9), Classes([1, 2, 4, 6, 8]));
        assert_eq!(Classes::new(37), Classes([1, 10, 20, 30, 40]));
        assert_eq!(Classes::new(60), Classes([1, 20, 40, 60, 80]));
        for most in [0, 1, 4, 5, 24, 25, 99_999, u32::MAX / 10] {
            let Classes(firsts) = Classes::new(most);
            assert!(most < firsts[1] * 5, "{most} in {firsts:?}");
        }
        assert_eq!(Classes::new(37).class(0), 0);
        assert_eq!(Classes::new(37).class(37), 4);
    }

    #[test]
    fn bounds_of_classes_are_written_as_numbers_are() {
        assert_eq!(Classes::new(4).bounds(Lang::Vi), ["0", "1", "2", "3", "4", "5+"]);
        let bounds = Classes::new(4301).bounds(Lang::En);
        assert_eq!(bounds, ["0", "1–999", "1,000–1,999", "2,000–2,999", "3,000–3,999", "4,000+"]);
    }
}
