//! How the data of an island travel: as lines of text, in its props and in answers of server
//! functions. Reading them takes an eighth of the code that deriving a reader of JSON takes.

use crate::board::{Day, Step, Steps};

/// What travels to the browser.
pub trait Wire: Sized {
    fn write(&self, lines: &mut Lines);

    /// The same again; `None` when the lines are not of the form.
    fn read(lines: &mut Reader<'_>) -> Option<Self>;

    fn to_text(&self) -> String {
        let mut lines = Lines::default();
        self.write(&mut lines);
        lines.0.join("\n")
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut lines = Reader(text.split('\n'));
        Self::read(&mut lines).filter(|_| lines.0.next().is_none())
    }
}

/// Lines that are being written.
#[derive(Default)]
pub struct Lines(Vec<String>);

impl Lines {
    /// A text; what would end its line or its part of it becomes a space.
    pub fn word(&mut self, text: &str) {
        self.0.push(flat(text));
    }

    pub fn words<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        self.0.push(texts.map(flat).collect::<Vec<_>>().join("\t"));
    }

    pub fn numbers(&mut self, numbers: &[i64]) {
        self.0.push(numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" "));
    }

    /// The steps of each place and of the province, which are mostly the sum of the places'.
    pub fn figure(&mut self, province: &Steps, places: &[Steps]) {
        places.iter().for_each(|place| self.steps(place));
        if Steps::sum(province.share, places) == *province {
            self.0.push(SUM.to_owned());
        } else {
            self.steps(province);
        }
    }

    /// Each step as what it adds to the one before: days, numerator, and for shares denominator.
    fn steps(&mut self, steps: &Steps) {
        let mut before = Step { day: Day(0), numerator: 0, denominator: 0 };
        let mut numbers = Vec::new();
        for step in &steps.steps {
            numbers.push(i64::from(step.day.0) - i64::from(before.day.0));
            numbers.push(i64::from(step.numerator) - i64::from(before.numerator));
            if steps.share {
                numbers.push(i64::from(step.denominator) - i64::from(before.denominator));
            }
            before = *step;
        }
        self.numbers(&numbers);
    }
}

/// Stands for the steps of a province that are the sum of its places'.
const SUM: &str = "=";

fn flat(text: &str) -> String {
    text.replace(['\n', '\t'], " ")
}

/// Lines that are being read.
pub struct Reader<'a>(std::str::Split<'a, char>);

impl<'a> Reader<'a> {
    pub fn word(&mut self) -> Option<&'a str> {
        self.0.next()
    }

    pub fn text(&mut self) -> Option<String> {
        self.word().map(str::to_owned)
    }

    pub fn words(&mut self) -> Option<Vec<String>> {
        let line = self.word()?;
        let words = line.split('\t').filter(|_| !line.is_empty());
        Some(words.map(str::to_owned).collect())
    }

    pub fn numbers(&mut self) -> Option<Vec<i64>> {
        numbers(self.word()?)
    }

    /// The steps of the province and of each of so many places.
    pub fn figure(&mut self, share: bool, places: usize) -> Option<(Steps, Vec<Steps>)> {
        let mut all = Vec::new();
        for _ in 0..places {
            all.push(steps(self.word()?, share)?);
        }
        let province = match self.word()? {
            SUM => Steps::sum(share, &all),
            line => steps(line, share)?,
        };
        Some((province, all))
    }

    /// True when nothing is left.
    pub fn is_done(&self) -> bool {
        self.0.clone().next().is_none()
    }
}

fn steps(line: &str, share: bool) -> Option<Steps> {
    let mut at = Step { day: Day(0), numerator: 0, denominator: 0 };
    let numbers = numbers(line)?;
    let steps = numbers.chunks(if share { 3 } else { 2 }).map(|step| {
        let more = |number: u32, at: usize| u32::try_from(i64::from(number) + step.get(at)?).ok();
        at.day = Day(i32::try_from(i64::from(at.day.0) + step.first()?).ok()?);
        at.numerator = more(at.numerator, 1)?;
        if share {
            at.denominator = more(at.denominator, 2)?;
        }
        Some(at)
    });
    Some(Steps { share, steps: steps.collect::<Option<_>>()? })
}

fn numbers(line: &str) -> Option<Vec<i64>> {
    line.split(' ').filter(|number| !number.is_empty()).map(|number| number.parse().ok()).collect()
}

/// A day on the wire.
pub fn day(number: i64) -> Option<Day> {
    i32::try_from(number).ok().map(Day)
}

/// A word of a closed list, as its position.
pub fn position<T: PartialEq>(all: &[T], one: &T) -> i64 {
    all.iter().position(|other| other == one).map_or(-1, |at| at as i64)
}

/// The word at a position of a closed list.
pub fn at<T: Copy>(all: &[T], position: i64) -> Option<T> {
    all.get(usize::try_from(position).ok()?).copied()
}

#[cfg(test)]
mod tests;
