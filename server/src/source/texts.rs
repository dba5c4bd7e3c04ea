use std::{borrow::Cow, fs, path::Path};

use super::{SourceError, TERMS};
use crate::{
    figure::Figures,
    place::{LAO_CAI_CSV, Places},
    plan::Plan,
};

/// Everything that figures are computed from besides the register, to the byte.
#[derive(Clone, Debug)]
pub struct Texts {
    pub places: File,
    /// The default plan first.
    pub plans: Vec<File>,
    /// What the names of published figures mean.
    pub terms: File,
    /// `None` when no published figures are known.
    pub figures: Option<File>,
}

/// A text and the name that errors give.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub text: Cow<'static, str>,
}

impl Texts {
    /// What a person gives and, in place of the rest, what the program carries.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or the table of places cannot be used.
    pub fn given(
        places: Option<&Path>,
        plan: Option<&Path>,
        figures: Option<&Path>,
    ) -> Result<Self, SourceError> {
        let places = places.map_or_else(|| Ok(LAO_CAI_CSV.into()), File::open)?;
        let known = super::places_in(&places)?;
        Ok(Self {
            plans: super::plan_files(plan)?,
            terms: TERMS.into(),
            figures: super::figure_file(figures, &known)?,
            places,
        })
    }

    /// # Errors
    ///
    /// [`SourceError::Places`] when the table cannot be used.
    pub fn places(&self) -> Result<Places, SourceError> {
        super::places_in(&self.places)
    }

    /// # Errors
    ///
    /// When one of them cannot be used, or is of another province than `places`.
    pub fn plans(&self, places: &Places) -> Result<Vec<Plan>, SourceError> {
        super::plans_in(&self.plans, &self.terms, places)
    }

    /// # Errors
    ///
    /// [`SourceError::Figures`] when the table or the dictionary cannot be used.
    pub fn figures(&self, places: &Places) -> Result<Figures, SourceError> {
        super::figures_in(self.figures.as_ref(), &self.terms, places)
    }
}

impl File {
    pub(super) fn open(path: &Path) -> Result<Self, SourceError> {
        let text = fs::read_to_string(path)
            .map_err(|source| SourceError::File { path: path.to_owned(), source })?;
        Ok(Self { name: path.display().to_string(), text: text.into() })
    }

    pub(super) fn parts(&self) -> (&str, &str) {
        (&self.name, &self.text)
    }
}

impl From<(&'static str, &'static str)> for File {
    fn from((name, text): (&'static str, &'static str)) -> Self {
        Self { name: name.to_owned(), text: text.into() }
    }
}
