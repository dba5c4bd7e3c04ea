//! A sheet that has a header of its own, or several below each other.

use std::sync::Arc;

use super::{Origin, Reader, line, texts};
use crate::{
    intake::list::{
        Choices, List,
        header::{self, Header},
        row::Skipped,
        title,
    },
    place::Gazetteer,
    sheet::{self, Sheet},
    written::stars,
};

/// The list on a sheet with these rows, or all lists below each other; `None` when there is none.
pub fn read(
    sheet: &Sheet,
    rows: &[sheet::Row],
    choices: &Choices,
    places: &Gazetteer,
) -> Option<List> {
    let header = header::find(rows, &choices.columns)?;
    if !header.is_of_a_list() {
        return None;
    }
    let (of_table, of_title): (Vec<usize>, Vec<usize>) =
        (0..header.first).partition(|at| *at >= header.table && texts(&rows[*at]).len() > 1);
    let above = of_title.into_iter().map(|at| (rows[at].0, line(&rows[at])));
    let above: Vec<(u32, String)> = above.filter(|(_, line)| !line.is_empty()).collect();
    let lines: Vec<String> = above.iter().map(|(_, line)| line.clone()).collect();
    let mut title = title::read(&lines, places);
    title.stars = title.stars.or_else(|| stars::in_title(&sheet.name));
    let mut at = header.end;
    let origin = Origin {
        file: sheet.file.as_str().into(),
        sheet: sheet.name.as_str().into(),
        row: rows[header.first].0,
        header: Arc::new(header),
    };
    let mut reader = Reader { above, ..Reader::new(origin, title, choices, places) };
    of_table.into_iter().for_each(|at| reader.skipped(&rows[at], Skipped::OtherTable.name()));
    reader.denied_title();
    reader.other_subject();
    reader.hidden(sheet);
    let other = |from: usize| {
        let header = |first| Some((first, header::again(rows, first, &choices.columns)?));
        (from..rows.len()).find_map(header)
    };
    let end = |next: &Option<(usize, Header)>| next.as_ref().map_or(rows.len(), |(at, _)| *at);
    let mut next = other(at);
    reader.columns(&rows[at..end(&next)]);
    loop {
        reader.table(&rows[at..end(&next)]);
        let Some((first, header)) = next else { break };
        at = header.end;
        next = other(at);
        reader.turn(&rows[first], header, &rows[at..end(&next)]);
    }
    Some(reader.finish())
}

impl Reader<'_> {
    /// Reads the rows below a header, and tells those of another table below them.
    fn table(&mut self, rows: &[sheet::Row]) {
        let header = self.origin.header.clone();
        let end = rows.iter().position(|row| header::heads_another(row, &header));
        let (own, other) = rows.split_at(end.unwrap_or(rows.len()));
        self.rows(own);
        if !self.lacks_columns {
            let other = other.iter().filter(|row| !texts(row).is_empty());
            other.for_each(|row| self.skipped(row, Skipped::OtherTable.name()));
        }
    }
}
