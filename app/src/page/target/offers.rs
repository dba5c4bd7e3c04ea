use leptos::prelude::*;

use crate::{
    board::TargetView,
    page::data::{DatasetFilter, file},
    part::{
        cite::Origin,
        offers::{Offer, offers},
        visit::Visit,
    },
};

/// The target's figures as a dataset: of the day, and on every day there is.
pub fn json_ld(visit: &Visit, target: &TargetView, name: &str, about: &str) -> String {
    let chosen = DatasetFilter { target: Some(&target.id), district: None };
    let names = ["results", "steps"];
    let files = names
        .iter()
        .flat_map(|name| ["csv", "xlsx", "json"].map(|form| file(visit, name, form, &chosen)));
    let whole = Offer {
        name: name.to_owned(),
        about: about.to_owned(),
        page: visit.at.to_target(&target.id).href(),
        files: files.collect(),
    };
    let origin = use_context::<Origin>().unwrap_or_default().0;
    offers(visit, &origin, &whole, &[])
}
