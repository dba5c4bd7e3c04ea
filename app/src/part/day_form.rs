use leptos::prelude::*;

use super::{head::HeadSlot, hidden::hidden, plans::plans, visit::Visit};
use crate::{
    address::{Address, Carried},
    board::{Board, Day},
    edition::year,
    format,
    text::{Pair, shell, units},
};

/// The as-of line, which opens to a plain form that sets day and plan without scripts, with the
/// days that are asked for most.
#[component]
pub fn DayForm(visit: Visit) -> impl IntoView {
    // Another day of a page that there is not is none either.
    if use_context::<HeadSlot>().is_some_and(|slot| slot.get().status != 200) {
        return view! {
            <section class="asof" aria-label=shell::AS_OF.in_lang(visit.lang())>
                <p class="wide"><strong>{shell::as_of(visit.lang(), visit.day)}</strong></p>
            </section>
        }
        .into_any();
    }
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let left = board.period.last.0 - day.0;
    let at = visit.at.at_first_pages();
    // The form names them itself.
    let carried = at.carried.pairs().into_iter();
    let carried = carried.filter(|(name, _)| !Carried::ALL.contains(name));
    let kept = hidden(carried.chain(at.query.pairs()).collect::<Vec<_>>());
    let plans: Vec<_> = plans(edition, lang)
        .into_iter()
        .map(|(plan, name)| view! { <option value=plan.to_owned() selected=plan == board.plan>{name}</option> })
        .collect();
    let units = units(&visit);
    let picks: Vec<_> = picks(board, day)
        .into_iter()
        .map(|(pick, name)| {
            let href = on(&visit, pick);
            view! { <li><a href=href aria-current=(pick == day).then_some("true")>{name.in_lang(lang)}</a></li> }
        })
        .collect();
    view! {
        <section class="asof" aria-label=shell::AS_OF.in_lang(lang)>
            <details class="wide">
                <summary>
                    <strong>{shell::as_of(lang, day)}</strong>
                    {(left > 0).then(|| view! { <span class="left">{shell::days_left(lang, left)}</span> })}
                    <span class="asof-more">{shell::OTHER_DAY.in_lang(lang)}</span>
                </summary>
                <div class="asof-form">
                    <form method="get" action=visit.at.action() aria-label=shell::DAY_FORM.in_lang(lang)>
                        {kept}
                        <label>{shell::DAY.in_lang(lang)}
                            <input type="text" name=Carried::AS_OF required size="10" maxlength="10" autocomplete="off"
                                pattern=shell::DAY_PATTERN title=shell::DAY_HINT.in_lang(lang)
                                placeholder=shell::DAY_HINT.in_lang(lang) value=format::date(day)/>
                        </label>
                        <label>{shell::PLAN.in_lang(lang)}<select name=Carried::PLAN>{plans}</select></label>
                        {units}
                        <button>{shell::SHOW.in_lang(lang)}</button>
                    </form>
                    <ul class="picks" aria-label=shell::PICKS.in_lang(lang)>{picks}</ul>
                </div>
            </details>
        </section>
        {outside_period(&visit)}
        {after_known(&visit)}
    }
    .into_any()
}

/// The choice of units, where there is one.
fn units(visit: &Visit) -> Option<impl IntoView + use<>> {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let (on, number) = edition.other.as_ref()?.day_and_number();
    let mut all = [(on, number), (edition.units_on, edition.districts.len())];
    all.sort();
    let options = all.map(|(day, number)| {
        let year = year(day);
        let (value, shown) = (year.clone(), units::choice(&year, number));
        view! { <option value=value selected=day == edition.units_on>{shown}</option> }
    });
    let options = options.into_iter().collect::<Vec<_>>();
    let name = units::UNITS.in_lang(lang);
    Some(view! { <label>{name}<select name=Carried::UNITS>{options}</select></label> })
}

/// Says on a day outside of the period when it begins, or that its figures count on.
fn outside_period(visit: &Visit) -> Option<impl IntoView + use<>> {
    let (lang, period, day) = (visit.lang(), visit.board.period, visit.day);
    if day < period.first {
        let said = shell::before_period(lang, period.first);
        return Some(banner(visit, shell::NOT_BEGUN, said, (period.first, shell::FIRST_DAY)));
    }
    let said = shell::after_period(lang, period.last, day);
    (day > period.last)
        .then(|| banner(visit, shell::PERIOD_OVER, said, (period.last, shell::LAST_DAY)))
}

/// Says on a day after all that the register notes that more may have happened since.
fn after_known(visit: &Visit) -> Option<impl IntoView + use<>> {
    let board = &visit.board;
    let latest = board.known_until.max(board.default_day);
    let said = shell::after_known(visit.lang(), board.known_until);
    (visit.day > latest)
        .then(|| banner(visit, shell::AFTER_KNOWN, said, (latest, shell::SHOW_LATEST)))
}

/// What is to be known of the day, and the way to another.
fn banner(visit: &Visit, name: Pair, said: String, (to, shown): (Day, Pair)) -> AnyView {
    let lang = visit.lang();
    view! {
        <aside class="banner" aria-label=name.in_lang(lang)>
            <p class="wide">
                {said}" "
                <a href=on(visit, to)>{shown.in_lang(lang)}</a>
            </p>
        </aside>
    }
    .into_any()
}

/// The address of the same view on another day.
fn on(visit: &Visit, day: Day) -> String {
    let at = visit.at.at_first_pages();
    let as_of = Some(day).filter(|it| *it != visit.board.default_day);
    Address { carried: Carried { as_of, ..at.carried.clone() }, ..at }.href()
}

/// The ends of the quarters of the period, a month before `day`, and what is known last.
fn picks(board: &Board, day: Day) -> Vec<(Day, Pair)> {
    let (year, ..) = board.period.last.ymd();
    let end = |month, last| Day::from_ymd(year, month, last);
    let named = [
        (end(3, 31), shell::QUARTER_1),
        (end(6, 30), shell::QUARTER_2),
        (end(9, 30), shell::QUARTER_3),
        (end(12, 31), shell::YEAR_END),
        (Some(day.month_before()), shell::MONTH_BEFORE),
        (Some(board.known_until), shell::KNOWN_LAST),
    ];
    let known = board.known_days();
    let known =
        |(day, name): (Option<Day>, Pair)| Some((day.filter(|&day| known.contains(day))?, name));
    named.into_iter().filter_map(known).collect()
}
