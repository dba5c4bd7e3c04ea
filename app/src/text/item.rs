//! The pages of one product, entity or village.
