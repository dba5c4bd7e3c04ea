use super::Profile;
use crate::part::{communes, exhibit::Exhibit};

/// The communes with the number of their recognised products, those without first.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let place = u16::try_from(profile.at).ok();
    communes::communes(profile.visit, place, &profile.name())
}
