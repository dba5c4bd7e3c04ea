use crate::{board::Dataset, part::visit::Visit};

/// What of a dataset is wanted besides the reader's plan and day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chosen<'a> {
    pub target: Option<&'a str>,
    pub district: Option<&'a str>,
}

/// Where a dataset lies in one form: `/data/results.csv?as_of=2023-06-30`. Only what
/// the dataset knows is asked for.
pub fn file(visit: &Visit, name: &str, form: &str, chosen: &Chosen<'_>) -> String {
    let at = &visit.at;
    let dataset = visit.edition.offers.datasets.iter().find(|dataset| dataset.layout.name == name);
    // What is no dataset describes all of them, by plan.
    let takes = |filter: &str| dataset.map_or(filter == "plan", |it| knows(it, filter));
    let pairs = [
        ("plan", at.plan.clone()),
        ("as_of", at.as_of.map(|day| day.to_string())),
        ("target", chosen.target.map(str::to_owned)),
        ("district", chosen.district.map(str::to_owned)),
    ];
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (key, value) in pairs.into_iter().filter(|(key, _)| takes(key)) {
        if let Some(value) = value {
            query.append_pair(key, &value);
        }
    }
    let query = query.finish();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/data/{name}.{form}{mark}{query}")
}

fn knows(dataset: &Dataset, filter: &str) -> bool {
    dataset.filters.iter().any(|known| known == filter)
}
