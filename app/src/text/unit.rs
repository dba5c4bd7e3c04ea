//! What is counted, and by whom.

use crate::{board::Unit, format::Lang};

wordings! {
    Unit: one, many, heading, measures, counted_in;
    Product {
        one: "sản phẩm", "product";
        many: "sản phẩm", "products";
        heading: "Sản phẩm", "Product";
        measures: "Sản phẩm", "Products";
        counted_in: "địa bàn của xã ghi cho sản phẩm", "the area of the product’s commune";
    }
    Entity {
        one: "chủ thể", "entity";
        many: "chủ thể", "entities";
        heading: "Chủ thể", "Entity";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "địa bàn của xã ghi cho chủ thể", "the area of the entity’s commune";
    }
    Village {
        one: "làng nghề", "village";
        many: "làng nghề", "villages";
        heading: "Làng nghề", "Village";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "địa bàn của xã ghi cho làng nghề", "the area of the village’s commune";
    }
    SalesPoint {
        one: "điểm bán hàng", "sales point";
        many: "điểm bán hàng", "sales points";
        heading: "Điểm bán hàng", "Sales point";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "địa bàn của xã ghi cho điểm bán", "the area of the sales point’s commune";
    }
    Commune {
        one: "xã", "commune";
        many: "xã, phường", "communes";
        heading: "Xã, phường", "Commune";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "địa bàn của xã", "the area of the commune";
    }
    Application {
        one: "hồ sơ", "application";
        many: "hồ sơ", "applications";
        heading: "Hồ sơ", "Application";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "địa bàn của xã ghi cho hồ sơ", "the area of the application’s commune";
    }
    Place {
        one: "địa bàn", "area";
        many: "địa bàn", "areas";
        heading: "Địa bàn", "Area";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "chính địa bàn đó, là một địa bàn của kế hoạch", "the area itself, which is a unit of the plan";
    }
}

/// The word after a number: `41 products`, `1 product`.
pub fn noun(lang: Lang, unit: Unit, number: u32) -> &'static str {
    match (lang, number) {
        (Lang::En, 1) => one(unit).en,
        _ => many(unit).in_lang(lang),
    }
}
