//! Why a command ended without a result.

use std::{io, process::ExitCode};

use app::{board::Text, format::Lang};
use server::{
    bundle::BundleError, cause::cause, input::InputError, output::OutputError,
    register::RegisterError,
};

use super::{report_faults, say};

/// Why a command ended without a result.
pub enum Problem {
    Bundle(BundleError),
    Input(Box<InputError>),
    Output(io::Error),
    Written(OutputError),
    /// What the engine or a writer could not do.
    Engine(String),
    /// What is asked for is not possible.
    Refused(Text),
}

impl Problem {
    /// Says on standard error what is wrong and what to do.
    pub fn report(&self, lang: Lang) {
        match self {
            // Whoever reads the output may stop reading.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Self::Input(error) => {
                if let InputError::Register(RegisterError::Faults(faults)) = error.as_ref() {
                    report_faults(faults, lang);
                }
                let why = error.message(lang);
                let why = why.trim_end_matches('.');
                say(&lang
                    .pick(format!("{why}; không tính gì"), format!("{why}; nothing was computed")));
            }
            Self::Bundle(error) => say(&error.message(lang)),
            Self::Output(error) => {
                let why = cause(error);
                say(&lang.pick(
                    format!("không in được kết quả: {}", why.vi),
                    format!("cannot print the result: {}", why.en),
                ));
            }
            Self::Written(error) => say(&error.message(lang)),
            Self::Engine(error) => say(&lang.pick(
                format!("không tính được: {error}"),
                format!("this could not be computed: {error}"),
            )),
            Self::Refused(why) => say(&lang.text(why)),
        }
    }

    /// 1: the input has errors; 2: wrong usage.
    pub fn status(&self) -> ExitCode {
        match self {
            Self::Written(OutputError::Exists { .. } | OutputError::Kept { .. }) => {
                ExitCode::from(2)
            }
            Self::Written(_)
            | Self::Bundle(_)
            | Self::Input(_)
            | Self::Output(_)
            | Self::Engine(_)
            | Self::Refused(_) => ExitCode::FAILURE,
        }
    }
}

impl<E: Into<InputError>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Input(Box::new(error.into()))
    }
}
