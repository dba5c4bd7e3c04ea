//! The acts of the programme as data: one table each, from its day on.

mod file;

use std::sync::LazyLock;

use app::board::{Act, Acts};

use self::file::File;
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
    let acts = file.acts()?;
    if let Some(two) = acts.windows(2).find(|two| two[1].from <= two[0].from) {
        return Err(format!("{} does not come after {}", two[1].title.en, two[0].title.en));
    }
    if let Some(wrong) = acts.iter().flat_map(addresses).find(|it| !is_address(it)) {
        return Err(format!("`{wrong}` is not an address"));
    }
    Ok(Acts(acts))
}

fn addresses(act: &Act) -> impl Iterator<Item = &str> {
    let of_groups = act.groups.as_ref().and_then(|groups| groups.url.as_deref());
    [Some(act.url.as_str()), act.term_url.as_deref(), of_groups].into_iter().flatten()
}

#[cfg(test)]
mod tests;
