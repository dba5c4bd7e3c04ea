//! Cells that show another thing than the number they hold.

/// What a format of numbers shows of a day or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Of a day its month and year, or its year alone.
    Month,
    Year,
    /// A hundred times the number.
    Percent,
}

/// Cells by rows and columns from 0, in runs.
#[derive(Debug, Default)]
pub struct ShownCells(Vec<Run>);

#[derive(Debug)]
struct Run {
    first: (u32, u32),
    last: (u32, u32),
    shown: Shown,
}

impl Shown {
    /// Of a code as `mmm-yy`, `0.00%`; `None` where nothing is lost.
    pub fn of_code(code: &str) -> Option<Self> {
        let said = bare(code);
        let has = |letter: char| said.contains(letter);
        match () {
            () if has('%') => Some(Self::Percent),
            // Minutes are not months.
            () if has('d') || has('h') || has('s') => None,
            () if has('m') && has('y') => Some(Self::Month),
            () if has('y') => Some(Self::Year),
            () => None,
        }
    }

    /// Of the formats that every workbook has, by number.
    pub fn of_every_workbook(number: u32) -> Option<Self> {
        match number {
            9 | 10 => Some(Self::Percent),
            17 => Some(Self::Month),
            _ => None,
        }
    }
}

/// The first section of a code without texts, colours and conditions, in small letters.
fn bare(code: &str) -> String {
    let (mut bare, mut letters) = (String::new(), code.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|&it| it == '"')),
            '[' => drop(letters.by_ref().find(|&it| it == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            _ => bare.extend(letter.to_lowercase()),
        }
    }
    bare
}

impl ShownCells {
    /// Brings all into the order in which they are looked for, whatever that of the file.
    pub fn sort(&mut self) {
        self.0.sort_unstable_by_key(|run| run.first);
    }

    /// Adds cells of some rows.
    pub fn push(&mut self, first: (u32, u32), last: (u32, u32), shown: Shown) {
        self.0.push(Run { first, last, shown });
    }

    pub fn at(&self, row: u32, column: u32) -> Option<Shown> {
        let rows = &self.0[self.0.partition_point(|run| run.last.0 < row)..];
        let runs = &rows[..rows.partition_point(|run| run.first.0 <= row)];
        let run = runs.get(runs.partition_point(|run| run.last.1 < column))?;
        (run.first.1 <= column).then_some(run.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_without_a_day_or_with_percent_shows_less_or_more() {
        let check = |code: &str, expected| assert_eq!(Shown::of_code(code), expected, "{code}");
        for code in ["mmm-yy", "[$-42A]mmmm/yyyy;@", "\"Tháng\" mm\\/yyyy", "MM/YYYY"] {
            check(code, Some(Shown::Month));
        }
        check("yyyy", Some(Shown::Year));
        check("0.00%", Some(Shown::Percent));
        for code in ["dd/mm/yyyy", "General", "0.00", "h:mm", "mm:ss", "[Red]0;0%", "\"%\"0"] {
            check(code, None);
        }
    }

    #[test]
    fn a_cell_is_found_among_runs_of_rows_and_columns() {
        let mut cells = ShownCells::default();
        cells.push((1, 2), (3, 2), Shown::Month);
        cells.push((1, 4), (3, 6), Shown::Percent);
        cells.push((7, 0), (7, 0), Shown::Year);
        cells.push((0, 5), (0, 5), Shown::Month);
        cells.sort();
        assert_eq!(cells.at(0, 5), Some(Shown::Month));
        assert_eq!([cells.at(2, 2), cells.at(3, 2)], [Some(Shown::Month); 2]);
        assert_eq!([cells.at(1, 5), cells.at(2, 4)], [Some(Shown::Percent); 2]);
        assert_eq!(cells.at(7, 0), Some(Shown::Year));
        for (row, column) in [(0, 2), (2, 3), (3, 7), (4, 2), (7, 1), (8, 0)] {
            assert_eq!(cells.at(row, column), None, "{row} {column}");
        }
    }
}
