/// The nearest of `words` to `word`, ignoring case, or `None` when none is near:
/// at most a third of its letters may differ. Equally near words go by alphabet,
/// so that the answer does not depend on the order of `words`.
pub fn nearest<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase();
    let length = folded.chars().count();
    let limit = (length / 3).max(1);
    words
        .filter(|other| other.chars().count().abs_diff(length) <= limit)
        .map(|other| (strsim::osa_distance(&folded, &other.to_lowercase()), other))
        .filter(|&(distance, _)| distance <= limit)
        .min()
        .map(|(_, other)| other)
}
