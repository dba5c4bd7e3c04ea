//! The register as pages know it: what its rows say, whatever the plan.

pub mod rule;
pub mod state;
