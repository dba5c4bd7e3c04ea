//! Dashes in the place of a value.

/// True for a dash or dots, and for nothing.
pub fn is_dash(text: &str) -> bool {
    text.trim().chars().all(|it| matches!(it, '-' | '–' | '—' | '.'))
}
