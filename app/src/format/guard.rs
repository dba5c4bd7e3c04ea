//! Text that a spreadsheet would take for a formula, in a table of plain text.

use std::borrow::Cow;

/// `text` as a spreadsheet reads it as text: with `'` before what looks like a formula,
/// and before what would lose a `'` of its own in [`unguarded`].
pub fn guard(text: &str) -> Cow<'_, str> {
    match is_formula(text.trim_start_matches('\'')) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

/// What [`guarded`] was given.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
