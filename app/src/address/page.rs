//! The pages, as the list has them, and what no page is at.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{
    id::{decode, encode, is_id},
    list::pages,
    query::Key,
};
macro_rules! page {
    ($($(#[$doc:meta])* $Page:ident $(($id:ident in $ids:ident))? at $pattern:tt $file:ident
        [$($key:ident)*] $(navigation $word:ident)?;)+) => {
        /// What an address leads to, with the id of what it is about.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Page {
            $($(#[$doc])* $Page $((#[doc = concat!("One of the ", stringify!($ids), ".")] String))?,)+
            /// A path, within its language, that is none of a page.
            Nowhere(String),
        }

        impl Page {
            /// The page at a path within its language.
            pub fn parse(path: &str) -> Self {
                $(if fits($pattern, path) {
                    return Self::$Page $((segment($pattern, path, stringify!($id))))?;
                })+
                Self::nowhere(path)
            }

            /// The path within a language, ready for a link.
            // Inlined, so that the browser gets the patterns of its own links only.
            #[inline(always)]
            pub fn path(&self) -> String {
                match self {
                    $(Self::$Page $(($id))? => fill($pattern, &[$($id)?]),)+
                    Self::Nowhere(path) => path.clone(),
                }
            }

            /// The id of what it is about; `None` where there is one page alone.
            pub fn id(&self) -> Option<&str> {
                match self {
                    $(Self::$Page $(($id))? => {
                        let ids: &[&str] = &[$($id.as_str())?];
                        ids.first().copied()
                    })+
                    Self::Nowhere(_) => None,
                }
            }

            /// `/targets/:id`; `None` where there is no page.
            pub const fn pattern(&self) -> Option<&'static str> {
                match self {
                    $(Self::$Page { .. } => Some($pattern),)+
                    Self::Nowhere(_) => None,
                }
            }

            /// The parameters that it takes.
            pub const fn keys(&self) -> &'static [Key] {
                match self {
                    $(Self::$Page { .. } => &[$(Key::$key),*],)+
                    Self::Nowhere(_) => &[],
                }
            }
        }
    };
}

pages!(page);

impl Page {
    /// True for pages in the same part of the site: `/districts` and `/districts/088`.
    pub fn is_beside(&self, other: &Self) -> bool {
        let first = |page: &Self| page.pattern()?.split('/').nth(1);
        first(self).is_some_and(|part| first(other) == Some(part))
    }

    fn nowhere(path: &str) -> Self {
        // A browser takes `//` and `\` for the begin of another site's address.
        const RAW: AsciiSet = CONTROLS
            .add(b' ')
            .add(b'"')
            .add(b'<')
            .add(b'>')
            .add(b'\\')
            .add(b'`')
            .add(b'?')
            .add(b'#');
        let path = if path.starts_with("//") { "/" } else { path };
        Self::Nowhere(utf8_percent_encode(path, &RAW).to_string())
    }
}

/// True when `path` has the parts of `pattern`, with an id for its `:id`.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = path.split('/');
    let same = pattern.split('/').all(|wanted| {
        parts.next().is_some_and(|part| match wanted.starts_with(':') {
            true => is_id(&decode(part)),
            false => part == wanted,
        })
    });
    same && parts.next().is_none()
}

/// What stands in `path` where `pattern` has this name.
fn segment(pattern: &str, path: &str, name: &str) -> String {
    let mut parts = pattern.split('/').zip(path.split('/'));
    let part = parts.find(|(wanted, _)| wanted.strip_prefix(':') == Some(name));
    part.map_or_else(String::new, |(_, part)| decode(part))
}

/// The pattern with the id, if there is one, in its place.
fn fill(pattern: &str, ids: &[&String]) -> String {
    match (pattern.split_once(':'), ids) {
        (Some((before, name)), [id]) => {
            let after = name.find('/').and_then(|at| name.get(at..)).unwrap_or_default();
            [before, &encode(id), after].concat()
        }
        _ => pattern.to_owned(),
    }
}
