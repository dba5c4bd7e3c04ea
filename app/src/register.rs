//! What is known of products, entities and villages, whatever the plan.

pub mod rule;
