use maud::{Markup, html};

use crate::{
    address::Carried,
    board::Unit,
    part::{
        compare::{Against, CompareView, Measure},
        visit::Visit,
    },
    text::{compare, shell},
};

/// A plain form that sets measure, day and comparison without scripts; where scripts run,
/// the island follows it.
pub fn form(visit: &Visit, view: &CompareView) -> Markup {
    let (all, lang) = (&view.all, visit.lang());
    let groups = [compare::GROUP_PLAN, compare::GROUP_PRODUCTS, compare::GROUP_ENTITIES];
    let in_group = |group: usize| {
        let measures = all.measures.iter().filter(move |measure| self::group(measure) == group);
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
                    @for (group, name) in groups.iter().enumerate() {
                        optgroup label=(name.of(lang)) {
                            @for (measure, here) in in_group(group) {
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

fn group(measure: &Measure) -> usize {
    match measure.unit {
        _ if measure.id.contains('.') => 0,
        Unit::Product => 1,
        _ => 2,
    }
}
