//! The table of listings.

use super::products::Product;
use crate::schema::{
    Table,
    declare::table,
    kind::{Common, Date, Maybe, Row},
};

table! {
    Listings("listings") of Listing, required: false,
    title: ["Kênh bán hiện đại", "Modern sales channels"],
    about: [
        "Mỗi dòng là một khoảng thời gian sản phẩm được bán trên một kênh.",
        "A row is a span of time in which a product is sold in a channel."
    ],
    key: [],
    district: |row, keys| keys.district(Table::Products, row.product),
    columns: {
        /// Position among the products.
        product: Row<Product>,
            ["Mã sản phẩm", "Product id"],
            [
                "Sản phẩm được bán: một mã của bảng products.",
                "The product sold: an id of the table products."
            ];
        channel: Common,
            ["Kênh bán", "Channel"],
            [
                "Tên sàn, siêu thị hoặc kênh khác.",
                "Name of the platform, supermarket or other channel."
            ];
        since: Date,
            ["Từ ngày", "Since"],
            ["Ngày đầu tiên được bán trên kênh.", "The first day it is sold there."];
        until: Maybe<Date>,
            ["Đến trước ngày", "Until before"],
            [
                "Ngày đầu tiên không còn bán trên kênh; để trống là vẫn bán.",
                "The first day it is no longer sold there; empty while it is."
            ];
    }
}
