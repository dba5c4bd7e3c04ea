//! The page that finds products.
