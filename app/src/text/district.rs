//! The page of one district.

mod calendar;
mod figures;
mod lists;
mod waffle;

pub use calendar::*;
pub use figures::*;
pub use lists::*;
pub use waffle::*;

use crate::{
    board::{Day, Place, PlaceKind, Unit},
    format::{self, Lang, NBSP},
    register::rule::{NOTICE_DAYS, rule},
    text::unit,
};

words! {
    CHOOSE: "Chọn địa bàn khác", "Choose another area";
    PRODUCTS: "Sản phẩm", "Products";
    TARGETS: "Đóng góp vào chỉ tiêu chung", "Contribution to the targets of the whole";
    CALENDAR: "Lịch hết hạn", "When certificates end";
    COURSE: "Thay đổi trong năm", "Change over the year";
    ENTITIES: "Chủ thể", "Entities";
    VILLAGES: "Làng nghề", "Villages";
    VILLAGE: "Làng nghề", "Village";
    APPLICATIONS: "Hồ sơ đăng ký", "Applications";
    QUALITY: "Chất lượng dữ liệu của địa bàn", "Data quality of the area";
    RECOGNISED: "Sản phẩm được công nhận", "Recognised products";
    OCOP_ENTITIES: "Chủ thể OCOP", "OCOP entities";
    PRODUCT: "Sản phẩm", "Product";
    STARS: "Số sao", "Stars";
    STATE: "Trạng thái", "State";
    ENDS_ON: "Hết hiệu lực", "Ends";
    ENTITY: "Chủ thể", "Entity";
    KIND: "Loại", "Kind";
    CODE: "Mã", "Code";
    IN_NO_COMMUNE: "Chưa xếp được vào đơn vị cấp xã nào", "Placed in no commune";
    RECOGNISED_NUMBER: "Sản phẩm được công nhận", "Recognised products";
    HAS_OCOP: "Có sản phẩm OCOP", "Has an OCOP product";
    HAS_NONE: "chưa", "not yet";
    STAGE: "Bước", "Stage";
    STAGE_ON: "Ngày", "Day";
    MONTH: "Tháng", "Month";
    ENDING_NUMBER: "Số hết hạn", "Number that end";
    OF_WHICH_SOON: "trong đó sắp hết hạn", "of which soon";
    ENDING_LIST: "Sản phẩm theo ngày hết hạn", "Products by the day they end";
    TARGET: "Chỉ tiêu và cách hiểu", "Target and reading";
    OTHER_READING: "cách hiểu khác", "another reading";
    CONTRIBUTION: "Đóng góp", "Contribution";
    NONE_ANYWHERE: "chưa nơi nào có", "none anywhere";
    NO_SHARE:
        "Kế hoạch không giao phần cho từng địa bàn, nên không có trạng thái đạt hay không đạt của địa bàn. Thanh là phần của địa bàn trong tử số chung. Cách hiểu khác không dùng để đánh giá chỉ tiêu chung.",
        "The plan assigns no share to areas, so an area has no status. The bar is the area's part of the numerator of the whole. Another reading does not decide the status of the whole.";
    MEASURE: "Số liệu", "Figure";
    CHANGE: "Thay đổi", "Change";
    TOO_FEW: "số ít, không tính", "too few to say";
    COURSE_NOTE:
        "Đường bậc thang đi từ ngày thứ nhất đến ngày thứ hai; tỷ lệ có mẫu số dưới 5 không vẽ.",
        "Step lines run from the first day to the second; shares with a denominator under 5 are not drawn.";
    SOON: concat!("Hết hạn trong ", rule!(notice), " ngày"), concat!("Ends within ", rule!(notice), " days");
    LATER: "Hết hạn sau đó", "Ends later";
    ENTITIES_SUB: "Chủ thể và số sản phẩm được công nhận", "Entities and their recognised products";
    VILLAGES_SUB:
        "Nghề truyền thống, làng nghề và làng nghề truyền thống được công nhận",
        "Recognised traditional crafts, craft villages and traditional craft villages";
    APPLICATIONS_SUB: "Sản phẩm đang đăng ký và bước mới nhất", "Products on their way and their latest stage";
    NO_PRODUCTS: "Chưa có sản phẩm nào được đánh giá đến ngày này", "No product has been graded by this day";
    NO_VILLAGES: "Không có làng nghề được công nhận vào ngày này", "No recognised village on this day";
    NO_APPLICATIONS: "Không có hồ sơ nào đến ngày này", "No application by this day";
    NO_ENTITIES: "Chưa có chủ thể nào có sản phẩm được công nhận", "No entity has a recognised product";
    LATEST_STAGE:
        "Mỗi hồ sơ đứng ở bước mới nhất đến ngày xem; hồ sơ chưa ghi bước nào đến ngày ấy không hiện ở đây.",
        "Each application stands at its latest stage by this day; one without a stage noted by then is not shown.";
    ZERO_LAST:
        "Chủ thể từng có sản phẩm được đánh giá nhưng nay không còn sản phẩm nào được công nhận đứng cuối, với số 0.",
        "Entities whose products were graded but none of which is recognised now stand last, with 0.";
}

/// How many months the calendar of ends shows.
pub const MONTHS: u8 = 24;

/// `Thị xã Sa Pa`, `Sa Pa town`; of a city without the short `TP` before its name.
pub fn full(lang: Lang, place: &Place) -> String {
    let name = place.name.trim_start_matches("TP ");
    // What tells it from another of the same name is said once.
    let name = name.trim_end_matches(&format!(" ({})", place.kind.name().vi));
    titled(lang, place.kind, name)
}

/// `Thị xã Sa Pa` of a kind and a name without it.
pub fn titled(lang: Lang, kind: PlaceKind, name: &str) -> String {
    match (kind, lang) {
        (PlaceKind::City, Lang::Vi) => format!("Thành phố {name}"),
        (PlaceKind::City, Lang::En) => format!("{name} City"),
        (PlaceKind::Town, Lang::Vi) => format!("Thị xã {name}"),
        (PlaceKind::Town, Lang::En) => format!("{name} town"),
        (PlaceKind::District, Lang::Vi) => format!("Huyện {name}"),
        (PlaceKind::District, Lang::En) => format!("{name} district"),
        (PlaceKind::UrbanDistrict, Lang::Vi) => format!("Quận {name}"),
        (PlaceKind::UrbanDistrict, Lang::En) => format!("{name} urban district"),
        (PlaceKind::Commune, Lang::Vi) => format!("Xã {name}"),
        (PlaceKind::Commune, Lang::En) => format!("{name} commune"),
        (PlaceKind::Ward, Lang::Vi) => format!("Phường {name}"),
        (PlaceKind::Ward, Lang::En) => format!("{name} ward"),
        (PlaceKind::Township, Lang::Vi) => format!("Thị trấn {name}"),
        (PlaceKind::Township, Lang::En) => format!("{name} township"),
        (PlaceKind::SpecialZone, Lang::Vi) => format!("Đặc khu {name}"),
        (PlaceKind::SpecialZone, Lang::En) => format!("{name} special zone"),
        (PlaceKind::Province, _) => name.to_owned(),
    }
}

pub fn code(lang: Lang, code: &str) -> String {
    lang.pick(format!("Mã địa bàn {code}"), format!("Area code {code}"))
}

pub fn ending(lang: Lang) -> String {
    let days = NOTICE_DAYS;
    lang.pick(format!("Hết hạn trong {days} ngày"), format!("End within {days} days"))
}

pub fn description(lang: Lang, name: &str, products: u32, entities: u32, day: Day) -> String {
    let products = number_of(lang, products, Unit::Product);
    let entities = number_of(lang, entities, Unit::Entity);
    let day = format::day(lang, day);
    lang.pick(
        format!("{name}: {products} OCOP được công nhận của {entities}. Số liệu đến {day}."),
        format!("{name}: {products} recognised, made by {entities}. Figures as of {day}."),
    )
}

/// `4 sản phẩm`.
fn number_of(lang: Lang, number: u32, unit: Unit) -> String {
    let words = unit::noun(lang, unit, number);
    format!("{}{NBSP}{words}", format::count(lang, number.into()))
}

fn wide(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
