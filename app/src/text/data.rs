//! The page of downloads and of the programming interface.
