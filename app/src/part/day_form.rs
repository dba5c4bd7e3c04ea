use leptos::prelude::*;

use super::visit::Visit;
use crate::{address::Carried, text::shell};

/// The as-of line, and a plain form that sets day and plan without scripts; folded where
/// it would stand between a phone's reader and the first figure.
#[component]
pub fn DayForm(visit: Visit) -> impl IntoView {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let known = board.known_days();
    let at = visit.at.at_first_pages();
    // The form names day and plan itself.
    let carried = at.carried.pairs().into_iter();
    let kept: Vec<_> = carried
        .filter(|(name, _)| ![Carried::AS_OF, Carried::PLAN].contains(name))
        .chain(at.query.pairs())
        .map(|(key, value)| view! { <input type="hidden" name=key value=value/> })
        .collect();
    let plans: Vec<_> = edition
        .plans()
        .into_iter()
        .map(|plan| view! { <option value=plan.to_owned() selected=plan == board.plan>{plan.to_owned()}</option> })
        .collect();
    view! {
        <section class="asof" aria-label=shell::AS_OF.in_lang(lang)>
            <div class="wide">
                <p>
                    <strong>{shell::as_of(lang, day)}</strong>
                    <span class="asof-period">{shell::period(lang, board.period)}</span>
                    <span>{shell::register(lang, edition.version.illustrative, &edition.version.digest)}</span>
                </p>
                <details class="asof-form">
                <summary>{shell::DAY_FORM.in_lang(lang)}</summary>
                <form method="get" action=visit.at.action() aria-label=shell::DAY_FORM.in_lang(lang)>
                    {kept}
                    <label>{shell::DAY.in_lang(lang)}
                        <input type="date" name=Carried::AS_OF required
                            value=day.to_string() min=known.first.to_string() max=known.last.to_string()/>
                    </label>
                    <label>{shell::PLAN.in_lang(lang)}<select name=Carried::PLAN>{plans}</select></label>
                    <button>{shell::SHOW.in_lang(lang)}</button>
                </form>
                </details>
            </div>
        </section>
    }
    .into_any()
}
