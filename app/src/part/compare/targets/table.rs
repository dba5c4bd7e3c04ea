use maud::{Markup, PreEscaped, html};

use super::{Column, Row, Targets};
use crate::{
    chart, format,
    part::compare::{
        Against, Choice,
        shade::shade,
        tiles::{fraction, number, shades},
    },
    text::progress,
};

impl Targets<'_> {
    /// The table, with what to know of it below: each column sorts, and each cell leads to the
    /// comparison of its measure.
    pub fn table(&self, caption: &str, note: &str) -> Markup {
        let (view, lang) = (self.view, self.view.all.lang);
        let sorted = |at: u32| view.choice.sort == Some(at);
        let sort = |sort| [&*view.href_of(Choice { sort, ..view.choice }), "#targets"].concat();
        html! {
            div.scroll role="region" tabindex="0" aria-label=(caption) {
                table {
                    caption.hidden { (caption) }
                    thead { tr {
                        th scope="col" { a href=(sort(None)) { (progress::DISTRICT.in_lang(lang)) } }
                        @for column in &self.columns {
                            @let now = sorted(column.at);
                            th scope="col" aria-sort=[now.then_some("descending")] {
                                a href=(sort((!now).then_some(column.at))) { (column.name) }
                                small { (column.goal) }
                            }
                        }
                    } }
                    tbody {
                        @for row in self.rows() {
                            tr class=[(!matches!(row, Row::District(_))).then_some("whole")] {
                                @let name = self.row_name(row);
                                th scope="row" lang=[name.lang.map(format::Lang::code)] { (name.shown) }
                                @for column in &self.columns { (self.cell(column, row)) }
                            }
                        }
                    }
                }
            }
            @if self.has_share() { (shades(lang)) }
            p.note { (note) }
        }
    }

    fn cell(&self, column: &Column, row: Row) -> Markup {
        let (view, lang) = (self.view, self.view.all.lang);
        let Some(value) = self.value(column, row) else { return html! { td { "–" } } };
        let measure = &view.all.measures[column.at as usize];
        let class = match row {
            Row::District(_) if measure.is_share() => {
                Some(shade(value, measure.province.at(view.choice.day)))
            }
            _ => None,
        };
        let counted = matches!(row, Row::District(_)) && !measure.is_share();
        let part = counted.then(|| f64::from(value.numerator) / f64::from(measure.span[1].max(1)));
        let (against, since) = match row {
            Row::YearBefore(day) if !measure.flow => (Some(Against::Day), Some(day)),
            _ => (None, None),
        };
        let choice = Choice { measure: column.at, against, since, ..view.choice };
        html! {
            td class=[class] {
                a href={ (view.href_of(choice)) "#shown" } {
                    (number(lang, value))
                    @if value.denominator.is_some_and(|of| of >= 5) {
                        " " small { (fraction(lang, value)) }
                    }
                }
                @if let Some(part) = part { (PreEscaped(chart::bit(part))) }
            }
        }
    }
}
