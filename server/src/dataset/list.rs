use std::sync::LazyLock;

use app::{board::Layout, schema::Table, text::dataset as layouts};

use super::{Dataset, Filter, Question, Rows, Sink, computed, published};

/// Every dataset, the register's tables first, in the order in which they are shown.
pub static ALL: LazyLock<Vec<Dataset>> = LazyLock::new(|| {
    let tables = Table::ALL.map(|table| Dataset {
        layout: layouts::register(table),
        filters: &[Filter::District],
        rows: Rows::Register(table),
    });
    let outlook = Dataset {
        layout: layouts::outlook(),
        filters: &[Filter::Plan, Filter::AsOf, Filter::Target, Filter::District],
        rows: Rows::Drawn(computed::outlook, computed::count_outlook),
    };
    tables.into_iter().chain(others()).chain([outlook]).collect()
});

/// The dataset with this name.
pub fn find(name: &str) -> Option<&'static Dataset> {
    ALL.iter().find(|dataset| dataset.layout.name == name)
}

fn others() -> impl Iterator<Item = Dataset> {
    OTHERS.iter().map(|&(layout, filters, rows)| Dataset {
        layout: layout(),
        filters,
        rows: Rows::Computed(rows),
    })
}

type Other = (fn() -> Layout, &'static [Filter], fn(&Question<'_>, &mut Sink<'_>));

const OTHERS: &[Other] = &[
    (layouts::places, &[Filter::District], published::places),
    (layouts::figures, &[Filter::District], published::figures),
    (layouts::targets, &[Filter::Plan, Filter::Target], published::targets),
    (layouts::readings, &[Filter::Plan, Filter::Target], computed::readings),
    (
        layouts::results,
        &[Filter::Plan, Filter::AsOf, Filter::Target, Filter::District],
        computed::results,
    ),
    (layouts::steps, &[Filter::Plan, Filter::Target, Filter::District], computed::steps),
    (layouts::counts, &[Filter::Plan, Filter::AsOf, Filter::District], computed::counts),
];
