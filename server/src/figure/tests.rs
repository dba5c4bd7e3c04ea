//! Figures of a made-up dictionary, a row or two at a time, and the embedded ones.

mod embedded;
mod faults;
mod places;
mod rules;

use std::sync::Arc;

use app::board::FigurePlace;

use super::*;
use crate::{
    fault::FileFaults,
    place::{LAO_CAI, Places},
};

/// A total of two parts, and a percentage of the first part.
const TERMS: &str = r#"
[total]
name = { vi = "Tổng", en = "Total" }
kind = "count"
parts = ["red", "blue"]
districts_add_up = true

[red]
name = { vi = "Đỏ", en = "Red" }
kind = "count"

[blue]
name = { vi = "Xanh", en = "Blue" }
kind = "count"

[share]
name = { vi = "Tỷ lệ", en = "Share" }
kind = "percent"
share = { part = "red", whole = "total" }

[promise]
name = { vi = "Lời hứa", en = "Promise" }
kind = "goal"
"#;

const HEADER: &str = "as_of,figure,place,value,unit,title,url,published_on,note\n";

/// Reads rows of `as_of figure place value source`, a line each.
fn figures(rows: &str) -> Figures {
    placed(rows, &LAO_CAI).expect("known places")
}

fn terms() -> Arc<Terms> {
    super::terms("terms.toml", TERMS).expect("a dictionary").into()
}

fn placed(rows: &str, places: &Places) -> Result<Figures, FileFaults> {
    let mut table = HEADER.to_owned();
    for row in rows.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let [as_of, figure, place, value, source] =
            row.split(' ').collect::<Vec<_>>().try_into().expect("five cells");
        table +=
            &format!("{as_of},{figure},{place},{value},unit,Báo {source},https://{source},,\n");
    }
    Figures::read(&terms(), ("table.csv", &table), places)
}

/// A clash as `2023-12 total 10: …`.
fn line(clash: &app::board::Clash) -> String {
    use app::board::ClashKind::{Districts, Parts, Share, Values};
    let number = |milli: i64| app::format::milli(app::format::Lang::En, milli);
    let list =
        |values: Vec<i64>, with| values.into_iter().map(number).collect::<Vec<_>>().join(with);
    let said = match clash.kind.clone() {
        Values(values) => format!("values {}", list(values, " / ")),
        Parts { parts, sum, total } => {
            let parts = parts.into_iter().map(|(_, value)| value).collect();
            format!("parts {} = {}, total {}", list(parts, " + "), number(sum), number(total))
        }
        Districts { sum, total } => {
            format!("districts {}, province {}", number(sum), number(total))
        }
        Share { percent, part, whole } => {
            format!("percent {} for {}/{}", number(percent), number(part.1), number(whole.1))
        }
    };
    format!("{} {} {}: {said}", clash.as_of, clash.figure, clash.place.id)
}

fn lines(figures: &Figures, places: &Places) -> Vec<String> {
    clashes(figures, places, place).iter().map(line).collect()
}

/// A place of which nothing is known but its id.
fn place(id: &str) -> FigurePlace {
    FigurePlace { id: id.to_owned(), name: format!("nơi {id}"), period: None, province: None }
}

fn check(rows: &str, expected: &[&str]) {
    assert_eq!(lines(&figures(rows), &LAO_CAI), expected);
}
