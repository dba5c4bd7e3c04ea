//! Who is like one of the past: what begins goes to one of them.

use app::outlook::Draw;

use crate::{
    naive::state::first_recognition,
    place::district,
    rows::{Entity, Product, Rows},
};

/// One of the same district and kind that has had a recognised product.
pub fn entity_like(rows: &Rows, like: &str, draw: &mut Draw) -> Option<String> {
    let like = entity(rows, like);
    let mut all = Vec::new();
    for entity in &rows.entities {
        let mut own = rows.products.iter().filter(|product| product.entity == entity.id);
        if entity.kind == like.kind
            && district(&entity.commune) == district(&like.commune)
            && own.any(|product| first_recognition(rows, &product.id).is_some())
        {
            all.push(&entity.id);
        }
    }
    if all.is_empty() { None } else { Some(all[draw.below(all.len())].clone()) }
}

/// One of the same district that has been recognised.
pub fn product_near(rows: &Rows, like: &str, draw: &mut Draw) -> String {
    let like = product(rows, like);
    let mut all = Vec::new();
    for product in &rows.products {
        if district(&product.commune) == district(&like.commune)
            && first_recognition(rows, &product.id).is_some()
        {
            all.push(&product.id);
        }
    }
    all[draw.below(all.len())].clone()
}

pub fn product<'a>(rows: &'a Rows, id: &str) -> &'a Product {
    rows.products.iter().find(|row| row.id == id).expect("a product")
}

pub fn entity<'a>(rows: &'a Rows, id: &str) -> &'a Entity {
    rows.entities.iter().find(|row| row.id == id).expect("an entity")
}
