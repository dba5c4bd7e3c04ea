use maud::{Markup, html};

use crate::{
    address::Carried,
    board::Unit,
    part::{
        compare::{Against, CompareView, Measure},
        visit::Visit,
    },
    text::{Pair, compare, shell, unit},
};

/// A plain form that sets measure, day and comparison without scripts; where scripts run,
/// the island follows it.
pub fn form(visit: &Visit, view: &CompareView) -> Markup {
    let (all, lang) = (&view.all, visit.lang());
    let mut groups = vec![compare::GROUP_PLAN];
    groups.extend(Unit::ALL.map(unit::measures));
    groups.dedup();
    let in_group = |name: Pair| {
        let measures = all.measures.iter().filter(move |measure| group(measure) == name);
        measures.map(|measure| (measure, measure.id == view.measure().id))
    };
    let against = [
        (Against::Goal, compare::GOAL),
        (Against::Province, compare::PROVINCE),
        (Against::Day, compare::OTHER_DAY),
    ];
    let carried = Carried { as_of: None, ..visit.at.carried.clone() }.pairs();
    let (first, last) = (all.known.first.to_string(), all.known.last.to_string());
    html! {
        form.filter method="get" action=(visit.at.action()) aria-label=(compare::FORM.of(lang)) autocomplete="off" {
            @for (key, value) in carried { input type="hidden" name=(key) value=(value); }
            label.wide-label {
                (compare::MEASURE.of(lang))
                select name="measure" {
                    @for name in groups {
                        optgroup label=(name.of(lang)) {
                            @for (measure, here) in in_group(name) {
                                option value=(measure.id) selected[here] { (measure.name) }
                            }
                        }
                    }
                }
            }
            label {
                (compare::DAY.of(lang))
                input type="date" name="as_of" value=(visit.day) min=(first) max=(last) required;
            }
            label {
                (compare::AGAINST.of(lang))
                select name="against" {
                    @for (value, name) in against {
                        option value=(value.id()) selected[value == view.against()] { (name.of(lang)) }
                    }
                }
            }
            label {
                (compare::SINCE.of(lang))
                input type="date" name="since" value=(view.since()) min=(first) max=(last) required;
            }
            button { (shell::SHOW.of(lang)) }
        }
    }
}

/// The heading under which a measure stands.
fn group(measure: &Measure) -> Pair {
    if measure.id.contains('.') { compare::GROUP_PLAN } else { unit::measures(measure.unit) }
}
