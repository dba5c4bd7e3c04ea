//! What changed month by month, for programs that follow it (Atom, RFC 4287).

use std::sync::Arc;

use app::{
    board::Day,
    edition::Edition,
    problem::Problem,
    route::{ExhibitFile, PathAndQuery},
    text::{changes, shell},
};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Text};
use axum::response::Response;
use chrono::{NaiveDate, NaiveTime};

use crate::site::{
    http::{body::Body, media, work::Work},
    request::Request,
};

/// Months that are told of.
const MONTHS: usize = 24;

/// Answers with an entry for each of the last whole months that the register knows, the last first.
pub async fn answer(request: Request) -> Response {
    let edition = Arc::clone(request.edition());
    let (path, origin) = (request.uri.path().to_owned(), request.site.origin.clone());
    let make = move |_: &Edition, _: &str| {
        let page = path.trim_end_matches(".atom").to_owned();
        let board = edition.default_board();
        let known = board.known_days();
        let ends = months(known.last.min(board.known_until));
        let ends = ends.take_while(|&(from, _)| known.contains(from)).take(MONTHS);
        let entries = ends.map(|span| entry(&edition, &page, &origin, span));
        let entries: Vec<Entry> = entries.collect::<Result<_, Problem>>()?;
        let lang =
            if page.starts_with("/en/") { app::format::Lang::En } else { app::format::Lang::Vi };
        let product = shell::product(lang, &edition.province);
        let own = |rel: &str, href: String| Link { rel: rel.into(), href, ..Link::default() };
        let feed = Feed {
            title: Text::plain(format!("{product}: {}", changes::TITLE.in_lang(lang))),
            id: format!("{origin}{path}"),
            updated: entries.first().map_or_else(FixedDateTime::default, |entry| entry.updated),
            lang: Some(lang.code().to_owned()),
            authors: vec![atom_syndication::Person { name: product, ..Default::default() }],
            links: vec![
                own("self", format!("{origin}{path}")),
                own("alternate", format!("{origin}{page}")),
            ],
            entries,
            ..Feed::default()
        };
        Ok::<_, Problem>(Body::new(feed.to_string(), media::ATOM))
    };
    request.answer_program(Work::List, make).await
}

/// The ends of months up to `last` with the ends of the months before them, the last first.
fn months(last: Day) -> impl Iterator<Item = (Day, Day)> {
    let (year, month, _) = last.plus(1).ymd();
    let first = Day::from_ymd(year, month, 1).unwrap_or(Day::FIRST);
    let firsts = std::iter::successors(Some(first), |first| Some(first.month_before()));
    firsts.map(|first| (first.month_before().plus(-1), first.plus(-1)))
}

/// What happened within a month, in the words of the page that it leads to.
fn entry(
    edition: &Arc<Edition>,
    page: &str,
    origin: &str,
    (since, day): (Day, Day),
) -> Result<Entry, Problem> {
    let query = format!("as_of={day}&since={since}");
    let exhibit = |id: &str| {
        let (lang, page) = page.strip_prefix("/en").map_or(("", page), |page| ("/en", page));
        let path = format!("{lang}/charts{page}/{id}.csv");
        ExhibitFile::read(edition, &PathAndQuery { path: &path, query: &query })?.exhibit()
    };
    let (targets, events) = (exhibit("targets")?, exhibit("events")?);
    let at = format!("{origin}{page}?{query}");
    let written = moment(day);
    let content = format!("{}. {}. {}", events.title, targets.title, events.source);
    Ok(Entry {
        title: Text::plain(format!("{}: {}", events.subtitle, events.title)),
        id: at.clone(),
        updated: written,
        published: Some(written),
        links: vec![Link { href: at, ..Link::default() }],
        content: Some(Content {
            value: Some(content),
            content_type: Some("text".into()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// The begin of a day: the same bytes for the same register.
fn moment(day: Day) -> FixedDateTime {
    let (year, month, of_month) = day.ymd();
    let date = NaiveDate::from_ymd_opt(year, month.into(), of_month.into()).unwrap_or_default();
    date.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}
