use crate::{
    address::{Carried, link},
    part::visit::Visit,
};

/// What of a dataset is wanted besides the reader's plan and day.
#[derive(Clone, Copy, Debug, Default)]
pub struct DatasetFilter<'a> {
    pub target: Option<&'a str>,
    pub district: Option<&'a str>,
}

/// Where a dataset lies in one form: `/data/results.csv?as_of=2023-06-30`. Only what
/// the dataset knows is asked for, in its own order.
pub fn file(visit: &Visit, name: &str, form: &str, chosen: &DatasetFilter<'_>) -> String {
    let dataset = visit.edition.offers.datasets.iter().find(|dataset| dataset.layout.name == name);
    // What is no dataset describes all of them, by plan.
    let every = [Carried::PLAN.into()];
    let filters = dataset.map_or(&every[..], |dataset| &dataset.filters);
    let own = [("target", chosen.target), ("district", chosen.district)];
    let own = own.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned())));
    let pairs: Vec<_> = visit.at.carried.pairs().into_iter().chain(own).collect();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for filter in filters {
        if let Some((name, value)) = pairs.iter().find(|(name, _)| name == filter) {
            query.append_pair(name, value);
        }
    }
    if let Some(units) = &visit.at.carried.units {
        query.append_pair(Carried::UNITS, units);
    }
    link::with_query(format!("/data/{name}.{form}"), &query.finish())
}
