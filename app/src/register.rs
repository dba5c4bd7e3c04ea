//! The register as pages know it: what its rows say.

pub mod state;
