//! The table of certificates.

use super::products::Product;
use crate::{
    day::Day,
    schema::{
        Granter, Table,
        declare::table,
        kind::{Common, Date, Maybe, Row, Stars, Word},
    },
};

table! {
    Certificates("certificates") of Certificate, required: true,
    title: ["Giấy chứng nhận", "Certificates"],
    about: [
        "Mỗi dòng là một lần sản phẩm được xếp hạng và cấp giấy chứng nhận.",
        "A row is one grading of a product, with its certificate."
    ],
    key: ["product", "granted_on"],
    district: |row, keys| keys.district(Table::Products, row.product),
    columns: {
        /// Position among the products.
        product: Row<Product>,
            ["Mã sản phẩm", "Product id"],
            [
                "Sản phẩm được xếp hạng: một mã của bảng products.",
                "The graded product: an id of the table products."
            ];
        stars: Stars,
            ["Hạng sao", "Stars"],
            [
                "Hạng sao, từ 1 đến 5; từ 3 sao mới được công nhận.",
                "Stars, 1 to 5; a product is recognised with 3 or more."
            ];
        granted_on: Date,
            ["Ngày cấp", "Granted on"],
            [
                "Ngày cấp giấy chứng nhận; hết hạn cùng ngày sau 36 tháng.",
                "The day of grant; the certificate ends on the same day 36 months later."
            ];
        decision: Maybe<Common>,
            ["Số quyết định", "Decision"],
            ["Số, ký hiệu của quyết định cấp.", "Number of the decision that granted it."];
        granted_by: Maybe<Word<Granter>>,
            ["Cấp quyết định", "Granted by"],
            ["Cấp ra quyết định.", "The level of government that decided."];
        revoked_on: Maybe<Date>,
            ["Ngày thu hồi", "Revoked on"],
            [
                "Ngày đầu tiên giấy chứng nhận không còn giá trị do bị thu hồi; để trống là chưa bị thu hồi.",
                "The first day on which a revoked certificate no longer holds; empty when it was not revoked."
            ];
        extended_until: Maybe<Date>,
            ["Gia hạn đến", "Extended until"],
            [
                "Ngày đầu tiên giấy chứng nhận được gia hạn không còn hiệu lực, muộn nhất 180 ngày sau khi hết hạn; để trống là không gia hạn.",
                "The first day on which an extended certificate no longer holds, at most 180 days after its end; empty when it was not extended."
            ];
        extension_act: Maybe<Common>,
            ["Văn bản gia hạn", "Extended by"],
            [
                "Văn bản hoặc quy định là căn cứ gia hạn; để trống nếu không nêu.",
                "The document or rule by which it was extended; empty when not stated."
            ];
    }
    derived by known: {
        /// The first day on which its 36 months are over, or what they were extended by.
        ends_on: Day = known.end(granted_on).max(extended_until.unwrap_or(Day::FIRST));
    }
}
