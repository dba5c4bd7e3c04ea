//! The page that compares districts.
