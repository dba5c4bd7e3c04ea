mod clashes;
mod data;
mod difference;
mod exhibit;
mod groups;
mod series;
mod table;

pub use exhibit::{exhibit, table as published_table};
pub use table::{Shows, figure_table};

use leptos::prelude::*;

use self::{
    clashes::Clashes,
    groups::{Groups, province_of, together},
    series::series,
};
use crate::{
    address::{Form, Page},
    board::FigureSeries,
    format::Lang,
    page::data::{DatasetFilter, file},
    part::{
        cite::Origin,
        exhibit::Foot,
        head::HeadSlot,
        offers::{Offer, offers},
        shell::Shell,
        visit::Visit,
    },
    text::{figures, target as words},
};

/// What was published, when and where, beside the register's own figures.
pub fn view(visit: Visit) -> AnyView {
    let (board, lang) = (visit.board.clone(), visit.lang());
    let title = figures::TITLE.in_lang(lang);
    let Groups { over_time, once, goals, elsewhere, others } =
        Groups::new(&board, &visit.edition.province.code);
    expect_context::<HeadSlot>()
        .set(200, title.to_owned(), figures::LEAD.in_lang(lang).to_owned())
        .preview(over_time.first().map_or("", |series| &series.id))
        .offers(json_ld(&visit));
    let none = board.figures.is_empty();
    let charts: Vec<_> = over_time.into_iter().map(|one| series(&visit, one)).collect();
    let places = Shows { place: true, ..Shows::default() };
    let (shows_once, shows_goals) = (!once.is_empty(), !goals.is_empty());
    let shows_charts = !charts.is_empty();
    let names = Shows { figure: true, ..Shows::default() };
    let once = figure_table(lang, figures::ONCE_TABLE.in_lang(lang), &once, names);
    let names = Shows { goals: true, place: true, ..names };
    let goals = figure_table(lang, figures::GOALS_TABLE.in_lang(lang), &goals, names);
    let by_figure = together(elsewhere, |series| &series.id).into_iter().map(|group| {
        let name = lang.text(&group[0].name);
        folded(lang, name, &figures::elsewhere(lang, name), &group, places)
    });
    let names = Shows { figure: true, ..places };
    let by_province = others.iter().map(|group| {
        let name = figures::place(lang, province_of(&group[0].place));
        folded(lang, &name, &name, group, names)
    });
    let folded: Vec<_> = by_figure.chain(by_province).collect();
    let link = visit.at.href();
    let foot = |id: &'static str| view! { <Foot lang link=link.clone() id/> };
    let (foot_once, foot_goals, foot_elsewhere) = (foot("once"), foot("goals"), foot("elsewhere"));
    let shows_folded = !folded.is_empty();
    view! {
        <Shell visit=visit.clone()>
            <h1>{title}</h1>
            <p class="lead">{figures::LEAD.in_lang(lang)}</p>
            {(!none).then(|| view! {
                <p><a href=visit.at.file("published", Form::Csv)>{figures::ALL_AS_CSV.in_lang(lang)}</a></p>
            })}
            {none.then(|| view! { <p>{figures::NONE.in_lang(lang)}</p> })}
            <Clashes visit=visit.clone()/>
            <Part id="over-time" title=figures::OVER_TIME.in_lang(lang) show=shows_charts>
                <div class="series">{charts}</div>
            </Part>
            <Part id="once" title=figures::ONCE.in_lang(lang) show=shows_once>
                {once}{foot_once}
            </Part>
            <Part id="goals" title=figures::GOALS.in_lang(lang) show=shows_goals>
                <p class="sub">{figures::GOALS_NOTE.in_lang(lang)}</p>
                {goals}{foot_goals}
            </Part>
            <Part id="elsewhere" title=figures::BY_DISTRICT.in_lang(lang) show=shows_folded>
                {folded}{foot_elsewhere}
            </Part>
            <p><a href=visit.at.to(Page::Overview).href()>{words::ALL.in_lang(lang)}</a></p>
        </Shell>
    }
    .into_any()
}

/// All published figures as a dataset.
fn json_ld(visit: &Visit) -> String {
    let lang = visit.lang();
    let forms = ["csv", "xlsx", "json"];
    let whole = Offer {
        name: figures::TITLE.in_lang(lang).to_owned(),
        about: figures::LEAD.in_lang(lang).to_owned(),
        page: visit.at.to(Page::Figures).href(),
        files: forms.map(|form| file(visit, "figures", form, &DatasetFilter::default())).to_vec(),
    };
    let origin = use_context::<Origin>().unwrap_or_default().0;
    offers(visit, &origin, &whole, &[])
}

/// A table behind its name and the number of its figures.
fn folded(
    lang: Lang,
    name: &str,
    caption: &str,
    series: &[&FigureSeries],
    shows: Shows,
) -> impl IntoView + use<> {
    let number = series.iter().map(|one| one.days.len()).sum();
    view! {
        <details>
            <summary>{figures::series(lang, name, number)}</summary>
            {figure_table(lang, caption, series, shows)}
        </details>
    }
}

#[component]
fn Part(id: &'static str, title: &'static str, show: bool, children: Children) -> impl IntoView {
    show.then(|| view! { <section aria-labelledby=id><h2 id=id>{title}</h2>{children()}</section> })
}
