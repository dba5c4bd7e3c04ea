/// The same words in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub vi: &'static str,
    pub en: &'static str,
}
