use crate::board::Day;

/// From the day on which the register is known to the day that readings are drawn for.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub day: Day,
    /// The last day of the period.
    pub until: Day,
    /// The day before the period's first.
    pub baseline: Day,
}

/// Past years that are looked at, at most.
const YEARS: usize = 5;

impl Span {
    /// The same part of past years, newest first: after the first and up to the second day, each a
    /// year before those of the next. None reaches beyond the day, none begins before `since`, at
    /// which the register begins.
    pub fn past(self, since: Day) -> Vec<(Day, Day)> {
        let before = |&(from, to): &(Day, Day)| Some((from.year_before(), to.year_before()));
        let all = std::iter::successors(Some((self.day, self.until)), before).skip(1);
        let ended = all.skip_while(|&(_, to)| to > self.day);
        ended.take_while(|&(from, _)| from.plus(1) >= since).take(YEARS).collect()
    }

    /// A day of the past part that begins after `from`, as a day of this one.
    pub fn moved(self, day: Day, from: Day) -> Day {
        let years = (self.day.ymd().0 - from.ymd().0).unsigned_abs();
        day.plus_months(12 * years).max(self.day.plus(1)).min(self.until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn past(day: &str, until: &str, since: &str) -> Vec<String> {
        let day_of = |text: &str| text.parse::<Day>().expect("a day");
        let span = Span { day: day_of(day), until: day_of(until), baseline: day_of(day) };
        span.past(day_of(since)).iter().map(|(from, to)| format!("{from} {to}")).collect()
    }

    #[test]
    fn the_same_part_of_past_years_lies_within_what_is_known() {
        assert_eq!(
            past("2023-06-30", "2023-12-31", "2020-07-01"),
            ["2022-06-30 2022-12-31", "2021-06-30 2021-12-31", "2020-06-30 2020-12-31"]
        );
        assert_eq!(past("2023-06-30", "2023-12-31", "2020-07-02").len(), 2);
        assert_eq!(past("2023-06-30", "2023-12-31", "1990-01-01").len(), 5);
        // Two years ahead, the year before is not over.
        assert_eq!(past("2023-12-31", "2025-12-31", "2019-01-01")[0], "2021-12-31 2023-12-31");
    }
}
