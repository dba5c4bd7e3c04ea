//! The page of one district.
