//! The acts of the programme as data: one table each, from its day on.

use std::sync::LazyLock;

use app::board::{
    Act, Acts, Day, Granter, Text,
    act::{Article, Extension, Window},
};
use serde::{Deserialize, Deserializer, de::Error as _};

use crate::plan::is_address;

/// The acts that the program carries.
pub static ACTS: LazyLock<Acts> = LazyLock::new(|| {
    parse(include_str!("../data/ocop.toml"))
        .unwrap_or_else(|error| panic!("the embedded acts: {error}"))
});

/// The acts in `text`.
///
/// # Errors
///
/// When it is not of its form, an act does not come after the one before it, or an address is none.
pub fn parse(text: &str) -> Result<Acts, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let acts: Vec<Act> = file.act.into_iter().map(ActFile::act).collect();
    if let Some(two) = acts.windows(2).find(|two| two[1].from <= two[0].from) {
        return Err(format!("{} does not come after {}", two[1].title.en, two[0].title.en));
    }
    let addresses = |act: &'_ Act| [Some(act.url.clone()), act.term_url.clone()];
    if let Some(wrong) = acts.iter().flat_map(addresses).flatten().find(|it| !is_address(it)) {
        return Err(format!("`{wrong}` is not an address"));
    }
    Ok(Acts(acts))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    act: Vec<ActFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActFile {
    #[serde(default = "always", deserialize_with = "day")]
    from: Day,
    title: Text,
    url: String,
    term_url: Option<String>,
    term_months: u32,
    least_stars: u8,
    #[serde(default)]
    granters: Vec<Granter>,
    regrading: Option<WindowFile>,
    extension: Option<ExtensionFile>,
    notice_days: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowFile {
    opens: i32,
    closes: i32,
    article: u8,
    clause: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExtensionFile {
    days: i32,
    article: u8,
    clause: u8,
}

impl ActFile {
    fn act(self) -> Act {
        let Self { from, title, url, term_url, notice_days, .. } = self;
        let Self { term_months, least_stars, granters, .. } = self;
        let article = |number, clause| Article { number, clause };
        let regrading = self.regrading.map(|it| Window {
            opens: it.opens,
            closes: it.closes,
            article: article(it.article, it.clause),
        });
        let extension = self
            .extension
            .map(|it| Extension { days: it.days, article: article(it.article, it.clause) });
        Act {
            from,
            title,
            url,
            term_url,
            term_months,
            least_stars,
            granters,
            regrading,
            extension,
            notice_days,
        }
    }
}

fn always() -> Day {
    Day::FIRST
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|()| D::Error::custom(format!("`{text}` is not a day like 2023-12-31")))
}

#[cfg(test)]
mod tests;
