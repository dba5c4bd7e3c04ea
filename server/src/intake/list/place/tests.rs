mod parts;
mod time;
mod unclear;

use super::*;
use crate::intake::list::tests::{DONG_THAP, HUE, LAM_DONG, LAO_CAI, details};

/// What `text` means on `day`: code and full name, then what is said, a line each.
fn check(places: &Gazetteer, text: &str, day: &str, expected: &[&str]) {
    let on = day.parse().ok();
    check_address(places, &Address { on, ..alone(text) }, expected);
}

/// `text` and nothing beside it, on any day.
fn alone(text: &str) -> Address<'_> {
    let provinces = &Vec::new;
    Address { text, above: &[], district: None, on: None, is_commune: false, provinces }
}

fn check_address(places: &Gazetteer, address: &Address<'_>, expected: &[&str]) {
    let line = |remark: &Remark| {
        let details = details(&remark.details);
        let near = remark.suggestion.as_ref().map(|near| format!(" ? {near}")).unwrap_or_default();
        format!("{} {details}{near}", remark.code.id())
    };
    let lines: Vec<String> = match read(address, places) {
        Ok(found) => {
            let own = format!("{} {}", places.code(found.at), places.full_name(found.at));
            [own].into_iter().chain(found.remarks.iter().map(line)).collect()
        }
        Err(remark) => vec![line(&remark)],
    };
    assert_eq!(lines, expected, "{}", address.text);
}
