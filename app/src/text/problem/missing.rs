//! That there is no such thing, for each kind of thing.

use crate::{
    board::{Day, Place},
    format::{self, Lang},
    problem::Thing,
    text::district::full,
};

pub fn missing(lang: Lang, thing: Thing, name: &str) -> String {
    let (vi, en) = match thing {
        Thing::Page => (
            format!("Không có gì ở {name}. Địa chỉ có thể bị gõ sai hoặc trang đã được đổi chỗ."),
            format!(
                "There is nothing at {name}. The address may be mistyped, or the page has moved."
            ),
        ),
        Thing::Exhibit => (
            format!("Không có hình hay bảng nào ở {name}."),
            format!("There is no chart or table at {name}."),
        ),
        Thing::File => (
            format!("Không có tệp «{name}»; mỗi bộ dữ liệu là một tệp .csv, .xlsx hoặc .json."),
            format!("There is no file “{name}”; a dataset is a file .csv, .xlsx or .json."),
        ),
        Thing::Dataset => {
            (format!("Không có bộ dữ liệu «{name}»."), format!("There is no dataset “{name}”."))
        }
        Thing::Operation => (
            format!("Không có gì ở {name}; bản mô tả giao diện ở /api/v1/openapi.json."),
            format!("There is nothing at {name}; the description is at /api/v1/openapi.json."),
        ),
        Thing::Plan => {
            (format!("Không có kế hoạch «{name}»."), format!("There is no plan “{name}”."))
        }
        Thing::Units => (
            format!("Không có cách xem theo địa bàn của năm «{name}»."),
            format!("There is no view in the areas of the year “{name}”."),
        ),
        Thing::Target => (
            format!("Kế hoạch này không có chỉ tiêu «{name}»."),
            format!("This plan has no target “{name}”."),
        ),
        Thing::Reading => {
            (format!("Không có cách hiểu «{name}»."), format!("There is no reading “{name}”."))
        }
        Thing::Measure => {
            (format!("Không có số đo «{name}»."), format!("There is no measure “{name}”."))
        }
        Thing::District => in_register("địa bàn", "area", name),
        Thing::Product => in_register("sản phẩm", "product", name),
        Thing::Entity => in_register("chủ thể", "entity", name),
        Thing::Village => in_register("làng nghề", "village", name),
        Thing::Figure => (
            format!("Không có số liệu công bố nào tên «{name}»."),
            format!("Nothing was published under the name “{name}”."),
        ),
        Thing::FigurePlace => (
            format!("Không có số liệu công bố nào của địa bàn «{name}»."),
            format!("Nothing was published of the area “{name}”."),
        ),
        Thing::Year => (
            format!("Không có sản phẩm nào được công nhận lần đầu năm {name}."),
            format!("No product was first recognised in {name}."),
        ),
    };
    lang.pick(vi, en)
}

/// Whose code it is among the units of before, of which there are other units now.
pub fn former_area(lang: Lang, place: &Place, on: Day) -> String {
    let (code, name, on) = (&place.code, full(lang, place), format::day(lang, on));
    lang.pick(
        format!("«{code}» là mã của {name} trong các địa bàn như ngày {on}, trước khi sắp xếp đơn vị hành chính; các địa bàn đang xem không có mã này."),
        format!("“{code}” is the code of {name} among the areas of {on}, before they were reorganised; none of the areas shown has it."),
    )
}

/// The way to a unit of before.
pub fn see_former(lang: Lang, place: &Place, on: Day) -> String {
    let (name, on) = (full(lang, place), format::day(lang, on));
    lang.pick(
        format!("Xem {name} theo các địa bàn như ngày {on}"),
        format!("Show {name} among the areas of {on}"),
    )
}

fn in_register(vi: &str, en: &str, name: &str) -> (String, String) {
    (
        format!("Danh mục đang dùng không có {vi} «{name}». Có thể danh mục đã có phiên bản mới."),
        format!(
            "The register in use has no {en} “{name}”. A newer version of the register may have replaced it."
        ),
    )
}
