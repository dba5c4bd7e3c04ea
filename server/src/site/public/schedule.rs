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

/// Answers with the list of `/calendar` as iCalendar (RFC 5545): an all-day event at each
/// end and each milestone.
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
        let product = shell::product(visit.lang(), &visit.edition.province.name);
        let mut calendar = Calendar::new();
        calendar.name(&format!("{}. {}", exhibit.title, exhibit.subtitle));
        calendar.description(&format!("{product}. {}", exhibit.source));
        for row in &exhibit.data.rows {
            calendar.extend(event(row, visit.day, &origin));
        }
        // Not every plan names days.
        for row in days.exhibit().iter().flat_map(|exhibit| &exhibit.data.rows) {
            calendar.extend(milestone(row, visit.day, &origin));
        }
        Ok::<_, Problem>(Body::new(calendar.to_string(), media::CALENDAR).saved_as("calendar.ics"))
    };
    request.answer_program(Work::List, make).await
}

/// A row of the list: the product, the day it ends, the days left, which a calendar counts itself,
/// then what else to know.
fn event(row: &[Cell], noted: Day, origin: &str) -> Option<Event> {
    let [product, end, _, others @ ..] = row else { return None };
    all_day(product, &product.shown, end, others, (noted, origin))
}

/// A day that the plan names: the target, what is to be reached, then how much and how it stands.
fn milestone(row: &[Cell], noted: Day, origin: &str) -> Option<Event> {
    let [by, target, name, others @ ..] = row else { return None };
    let summary = format!("{}: {}", target.shown, name.shown);
    all_day(target, &summary, by, others, (noted, origin))
}

/// On a day, of what `linked` leads to.
fn all_day(
    linked: &Cell,
    summary: &str,
    on: &Cell,
    others: &[Cell],
    (noted, origin): (Day, &str),
) -> Option<Event> {
    let Datum::Day(day) = on.datum else { return None };
    let href = linked.href.as_deref()?;
    let id = href.split('?').next()?.rsplit('/').next()?;
    let about: Vec<&str> = others.iter().map(|cell| cell.shown.as_str()).collect();
    let day = date(day)?;
    Some(
        Event::new()
            .uid(&format!("{id}-{day}@ocop-targets"))
            // The same bytes for the same register.
            .timestamp(date(noted)?.and_time(NaiveTime::MIN).and_utc())
            .summary(summary)
            .description(&about.join(" · "))
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
