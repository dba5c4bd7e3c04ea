//! What is to be graded anew, and the days that the plan names, as a calendar, for programs that people keep theirs in.

use std::sync::Arc;

use app::{
    board::Day,
    edition::Edition,
    part::cell::{Cell, Datum},
    problem::Problem,
    route::{ExhibitFile, PathAndQuery},
    text::shell,
};
use axum::response::Response;
use chrono::{Days, NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::site::{
    http::{body::Body, media, work::Work},
    request::Request,
};

/// Answers with the list of `/calendar` as iCalendar (RFC 5545): an all-day event at each end, at
/// each day of a window where the list has them, and at each milestone.
pub async fn answer(request: Request) -> Response {
    let edition = Arc::clone(request.edition());
    let path = request.uri.path().to_owned();
    let origin = request.site.origin.clone();
    let make = move |_: &Edition, query: &str| {
        let file = |id: &str| {
            let path = path.replace("/calendar.ics", &format!("/charts/calendar/{id}.csv"));
            ExhibitFile::read(&edition, &PathAndQuery { path: &path, query })
        };
        let (work, days) = (file("work")?, file("milestones")?);
        let exhibit = work.exhibit()?;
        let visit = &work.visit;
        let product = shell::product(visit.lang(), &visit.edition.province);
        let mut calendar = Calendar::new();
        calendar.name(&format!("{}. {}", exhibit.title, exhibit.subtitle));
        calendar.description(&format!("{product}. {}", exhibit.source));
        for row in &exhibit.data.rows {
            calendar.extend(events(&exhibit.data.head, row, visit.day, &origin));
        }
        // Not every plan names days.
        for row in days.exhibit().iter().flat_map(|exhibit| &exhibit.data.rows) {
            calendar.extend(milestone(row, visit.day, &origin));
        }
        Ok::<_, Problem>(Body::new(calendar.to_string(), media::CALENDAR).saved_as("calendar.ics"))
    };
    request.answer_program(Work::List, make).await
}

/// Of a row of the list: the product, the day it ends, the days left, which a calendar counts
/// itself, then what else to know. Where other days are among that, each event says what it is.
fn events(head: &[Cell], row: &[Cell], noted: Day, origin: &str) -> Vec<Event> {
    let [product, end, _, others @ ..] = row else { return Vec::new() };
    let named = head.get(3..).unwrap_or_default().iter().zip(others);
    let (days, about): (Vec<_>, Vec<_>) =
        named.partition(|(_, cell)| matches!(cell.datum, Datum::Day(_)));
    let about = together(about.iter().map(|(_, cell)| *cell));
    let of_end = head.get(1).map(|name| (name, end));
    let all = of_end.into_iter().chain(days.iter().copied()).filter_map(|(name, cell)| {
        let summary = match days.is_empty() {
            true => product.shown.clone(),
            false => format!("{}: {}", product.shown, name.shown),
        };
        event(product, &summary, cell, noted, origin).map(|mut it| it.description(&about).done())
    });
    all.collect()
}

/// A day that the plan names: the target, what is to be reached, then how much and how it stands.
fn milestone(row: &[Cell], noted: Day, origin: &str) -> Option<Event> {
    let [by, target, name, others @ ..] = row else { return None };
    let summary = format!("{}: {}", target.shown, name.shown);
    let event = event(target, &summary, by, noted, origin);
    event.map(|mut it| it.description(&together(others)).done())
}

fn together<'a>(cells: impl IntoIterator<Item = &'a Cell>) -> String {
    cells.into_iter().map(|cell| cell.shown.as_str()).collect::<Vec<_>>().join(" · ")
}

/// On a day, of what `linked` leads to.
fn event(linked: &Cell, summary: &str, on: &Cell, noted: Day, origin: &str) -> Option<Event> {
    let Datum::Day(day) = on.datum else { return None };
    let href = linked.href.as_deref()?;
    let id = href.split('?').next()?.rsplit('/').next()?;
    let day = date(day)?;
    Some(
        Event::new()
            .uid(&format!("{id}-{day}@ocop-targets"))
            // The same bytes for the same register.
            .timestamp(date(noted)?.and_time(NaiveTime::MIN).and_utc())
            .summary(summary)
            .url(&format!("{origin}{href}"))
            .starts(day)
            .ends(day.checked_add_days(Days::new(1))?)
            .done(),
    )
}

fn date(day: Day) -> Option<NaiveDate> {
    let (year, month, of_month) = day.ymd();
    NaiveDate::from_ymd_opt(year, month.into(), of_month.into())
}
