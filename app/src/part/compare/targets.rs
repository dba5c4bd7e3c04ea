//! All districts by the targets of the plan: what a planner opens the page for.

mod column;
mod table;

use self::column::Column;
use super::CompareView;
use crate::{
    board::{Board, Chance, Day, Fraction},
    edition::Edition,
    format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{caution, order},
    },
    text::{compare, progress},
};

/// The districts, a row each, by the deciding readings of the plan's targets.
pub struct Targets<'a> {
    view: &'a CompareView,
    columns: Vec<Column>,
    /// Positions of the districts, as they stand.
    order: Vec<usize>,
}

/// What a row of figures is of.
#[derive(Clone, Copy)]
enum Row {
    Province,
    /// The province on the same day of the year before.
    YearBefore(Day),
    District(usize),
}

impl<'a> Targets<'a> {
    /// `board` is the one that `view` compares.
    pub fn new(view: &'a CompareView, edition: &Edition, board: &Board) -> Self {
        let column = |target| Column::new(view, edition, board, target);
        let columns = board.targets.iter().filter_map(column).collect();
        let sort = view.choice.sort.and_then(|at| view.all.measures.get(at as usize));
        let order = sort.map_or_else(
            || (0..view.all.places.len()).collect(),
            |measure| {
                let day = view.choice.day;
                order(&measure.districts.iter().map(|steps| steps.at(day)).collect::<Vec<_>>())
            },
        );
        Self { view, columns, order }
    }

    /// The same as data, and what the figures decide as its title.
    pub fn exhibit(&self) -> Exhibit {
        let (view, lang) = (self.view, self.view.all.lang);
        let mut head = vec![Cell::from(progress::DISTRICT.in_lang(lang))];
        head.extend(self.columns.iter().map(|column| Cell::from(&*column.name)));
        let rows = self.rows().into_iter().map(|row| {
            let figure = |column| self.value(column, row).map(|value| Cell::figure(lang, value));
            let figures =
                self.columns.iter().map(|it| figure(it).unwrap_or_else(|| Cell::missing("–")));
            std::iter::once(self.row_name(row)).chain(figures).collect()
        });
        let rows: Vec<_> = rows.collect();
        let values = self.columns.iter().flat_map(|it| self.values(it)).collect::<Vec<_>>();
        let day = format::day(lang, view.choice.day);
        let bits = compare::BITS_OF_TARGETS.in_lang(lang);
        Exhibit {
            id: "targets".to_owned(),
            title: self.finding(),
            subtitle: compare::fill(lang, compare::TARGETS_OF, &[&day]),
            chart: None,
            keys: Vec::new(),
            note: [bits, &caution(lang, &values, false, None)].join(" "),
            data: Data { head, rows },
            source: view.source(),
        }
    }

    fn rows(&self) -> Vec<Row> {
        let before = self.view.choice.day.year_before();
        let mut rows = vec![Row::Province];
        rows.extend(self.view.all.known.contains(before).then_some(Row::YearBefore(before)));
        rows.extend(self.order.iter().map(|&at| Row::District(at)));
        rows
    }

    /// `None` where the measure says nothing of the day.
    fn value(&self, column: &Column, row: Row) -> Option<Fraction> {
        let measure = &self.view.all.measures[column.at as usize];
        let day = self.view.choice.day;
        match row {
            Row::Province => Some(measure.province.at(day)),
            Row::YearBefore(_) => column.before,
            Row::District(at) => Some(measure.districts[at].at(day)),
        }
    }

    fn values(&self, column: &Column) -> Vec<Fraction> {
        let rows = (0..self.view.all.places.len()).map(Row::District);
        rows.filter_map(|row| self.value(column, row)).collect()
    }

    fn row_name(&self, row: Row) -> Cell {
        let lang = self.view.all.lang;
        match row {
            Row::Province => self.view.all.whole.as_str().into(),
            Row::YearBefore(day) => {
                let whole = &self.view.all.whole;
                compare::fill(lang, compare::YEAR_BEFORE, &[whole, &format::day(lang, day)]).into()
            }
            Row::District(at) => Cell::name(lang, &*self.view.all.places[at].1),
        }
    }

    /// True where a target is a share: of counts chance says nothing.
    fn has_share(&self) -> bool {
        let measures = &self.view.all.measures;
        self.columns.iter().any(|column| measures[column.at as usize].is_share())
    }

    /// Who clearly differs from the province in which target, or that nobody does or can be compared.
    fn finding(&self) -> String {
        let (all, lang) = (&self.view.all, self.view.all.lang);
        if !self.has_share() {
            let areas = all.areas().to_string();
            return compare::fill(lang, compare::COUNTS_OF_TARGETS, &[&areas]);
        }
        let (mut clear, mut compared) = (Vec::new(), 0);
        for column in &self.columns {
            let province = all.measures[column.at as usize].province.at(self.view.choice.day);
            for (value, place) in self.values(column).into_iter().zip(&all.places[..all.areas()]) {
                let Some(chance) = Chance::judge(value, province) else { continue };
                compared += 1;
                if chance == Chance::Beyond998 {
                    let number = column.number.to_string();
                    clear.push(compare::fill(lang, compare::IN_TARGET, &[&place.1, &number]));
                }
            }
        }
        match &*clear {
            [] if compared == 0 => compare::NONE_COMPARED.in_lang(lang).to_owned(),
            [] => compare::NOBODY_IN_TARGETS.in_lang(lang).to_owned(),
            names => compare::fill(lang, compare::SOMEBODY, &[&names.join(", ")]),
        }
    }
}
