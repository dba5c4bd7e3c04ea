//! The pages of method.
