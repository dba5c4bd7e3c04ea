//! The form in which acts are written.

use std::collections::BTreeMap;

use app::board::{
    Act, Day, Granter, Group, Text,
    act::{Article, Extension, Groups, KindWords, Kinds, Window},
};
use serde::{Deserialize, Deserializer, de::Error as _};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    groups: BTreeMap<String, Scheme>,
    act: Vec<ActFile>,
}

/// What a scheme calls each group.
type Scheme = BTreeMap<Group, Vec<Text>>;

impl File {
    /// The acts in their order.
    ///
    /// # Errors
    ///
    /// When one names groups that are not there.
    pub fn acts(self) -> Result<Vec<Act>, String> {
        self.act.into_iter().map(|act| act.act(&self.groups)).collect()
    }
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
    groups: Option<GroupsFile>,
    kinds: Option<KindsFile>,
    #[serde(default)]
    granters: Vec<Granter>,
    regrading: Option<WindowFile>,
    extension: Option<ExtensionFile>,
    notice_days: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupsFile {
    scheme: String,
    url: Option<String>,
    article: Option<u8>,
    clause: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindsFile {
    article: u8,
    clause: u8,
    all: Vec<KindWords>,
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
    fn act(self, schemes: &BTreeMap<String, Scheme>) -> Result<Act, String> {
        let Self { from, title, url, term_url, notice_days, .. } = self;
        let Self { term_months, least_stars, granters, .. } = self;
        let article = |number, clause| Article { number, clause };
        Ok(Act {
            from,
            title,
            url,
            term_url,
            term_months,
            least_stars,
            groups: self.groups.map(|it| it.groups(schemes)).transpose()?,
            kinds: self
                .kinds
                .map(|it| Kinds { article: article(it.article, it.clause), all: it.all }),
            granters,
            regrading: self.regrading.map(|it| Window {
                opens: it.opens,
                closes: it.closes,
                article: article(it.article, it.clause),
            }),
            extension: self
                .extension
                .map(|it| Extension { days: it.days, article: article(it.article, it.clause) }),
            notice_days,
        })
    }
}

impl GroupsFile {
    fn groups(self, schemes: &BTreeMap<String, Scheme>) -> Result<Groups, String> {
        let scheme = schemes.get(&self.scheme);
        let scheme = scheme.ok_or_else(|| format!("there are no groups `{}`", self.scheme))?;
        let words =
            scheme.iter().flat_map(|(&group, words)| words.iter().map(move |it| (group, it)));
        let article = self.article.zip(self.clause);
        Ok(Groups {
            words: words.map(|(group, it)| (group, it.clone())).collect(),
            url: self.url,
            article: article.map(|(number, clause)| Article { number, clause }),
        })
    }
}

fn always() -> Day {
    Day::FIRST
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|()| D::Error::custom(format!("`{text}` is not a day like 2023-12-31")))
}
