//! The block of a target that changes with the day and the reading.

#[cfg(feature = "ssr")]
use crate::board::{Place, PlaceKind};
use crate::{
    board::{Day, Goal, Measurement, Period, Unit},
    format::{self, Lang},
    text::{number, plural, status},
};

words! {
    READINGS: "Các cách hiểu", "Readings";
    READINGS_WHY:
        "Câu trong văn bản có thể hiểu theo nhiều cách. Mỗi cách đều được tính; một cách dùng để đánh giá.",
        "The sentence can be read in several ways. Each is computed; one decides the status.";
    DECIDES: "dùng để đánh giá", "decides the status";
    GOAL: "Chỉ tiêu", "Target";
    START: "Đầu kỳ", "Start of the period";
    DUE: "Tiến độ cần đạt", "Expected by now";
    OF_GOAL: "So với chỉ tiêu", "Of the target";
    COURSE: "Diễn biến trong kỳ", "Course over the period";
    DAY: "Ngày", "Day";
    VALUE: "Giá trị", "Value";
    YEAR_BEFORE: "Cùng ngày năm trước", "Same day a year before";
    NOT_STARTED: "Kỳ kế hoạch chưa bắt đầu vào ngày này.", "The period has not begun on this day.";
    DISTRICTS: "Theo địa bàn", "By area";
    DISTRICT: "Địa bàn", "Area";
    PROVINCE: "Toàn tỉnh", "Province";
    UNPLACED: "Chưa xếp được", "Not placed";
    SMALL: "Mẫu số dưới 5: chỉ ghi phân số, không tính phần trăm.", "Denominators under 5: the fraction only, no percentage.";
    FEW: "Mẫu số từ 5 đến 9: số ít, đọc thận trọng.", "Denominators from 5 to 9: few, read with care.";
    FIRST_ROWS: "Chỉ vẽ các dòng đầu; bảng số liệu có đủ.", "Only the first rows are drawn; the table has all.";
    AXIS: "Trục không bắt đầu từ 0.", "The axis does not start at 0.";
}

/// What stands beside the figures of all areas: a city under the centre is no province.
#[cfg(feature = "ssr")]
pub fn whole(lang: Lang, province: &Place) -> &'static str {
    match province.kind {
        PlaceKind::City => lang.pick("Toàn thành phố", "City"),
        _ => PROVINCE.in_lang(lang),
    }
}

/// What the figure says, as one sentence.
pub fn finding(lang: Lang, measured: &Measurement, unit: Unit) -> String {
    let value = number::value_of(lang, measured.value, measured.goal, unit);
    let goal = number::goal(lang, measured.goal);
    status::finding(lang, measured.status(), &value, &goal)
}

pub fn on(lang: Lang, what: &str, day: Day) -> String {
    format!("{what}, {}", format::day(lang, day))
}

/// The title of the line: where it stood first and stands now.
pub fn course(lang: Lang, first: &str, now: &str) -> String {
    let [from, to] = lang.pick(["Từ ", " đến "], ["From ", " to "]);
    [from, first, to, now].concat()
}

/// That something ends where it started: of a line, its title.
pub fn same_ends(lang: Lang, now: &str) -> String {
    [lang.pick("Vẫn ", "Still "), now].concat()
}

/// The title of a line with a goal: where it stands and what is needed.
pub fn beside_needed(lang: Lang, now: &str, met: bool, needed: u32) -> String {
    let needed = format::count(lang, needed.into());
    let so_far = if met { "Đã có " } else { "Mới có " };
    let [so_far, so, then] = lang.pick([so_far, ", cần ", ""], ["", ", ", " needed"]);
    [so_far, now, so, &needed, then].concat()
}

pub fn course_of(lang: Lang, what: &str, period: Period) -> String {
    format!("{what}, {}", format::period(lang, period))
}

/// The title of the districts' chart: the least and the most that one has.
pub fn range(lang: Lang, least: &str, most: &str) -> String {
    let [from, to, each] =
        lang.pick(["Mỗi địa bàn có từ ", " đến ", ""], ["Between ", " and ", " in each area"]);
    [from, least, to, most, each].concat()
}

/// The title where each area counts or does not, or where most of many may have none.
pub fn areas_that_count(lang: Lang, unit: Unit, count: usize, of: usize) -> String {
    let among = lang.pick(" trong ", " of ");
    let do_so = match unit {
        // It counts where it reaches a number; the others may have some too.
        Unit::Place => lang.pick(" địa bàn được tính", " areas counted"),
        _ => lang.pick(" địa bàn có", " areas with some"),
    };
    [&*count.to_string(), among, &of.to_string(), do_so].concat()
}

/// How many of all districts reach the goal's share, and how many are too few to be compared.
pub fn reaching(lang: Lang, reach: usize, of: usize, few: usize, goal: Goal) -> String {
    let goal = format::goal(lang, goal).unwrap_or_default();
    let reach = lang.pick(
        format!("{reach} trong {of} địa bàn có tỷ lệ từ {goal} trở lên"),
        format!("{reach} of {of} areas with a share of {goal} or more"),
    );
    let few = match few {
        0 => String::new(),
        few => lang
            .pick(format!("; {few} địa bàn quá ít để so"), format!("; {few} too small to compare")),
    };
    reach + &few
}

pub fn steps_drawn(lang: Lang, number: usize) -> String {
    let points = plural(number, "point", "points");
    lang.pick(format!("Biểu đồ bậc thang, {number} mốc"), format!("Step line, {number} {points}"))
}

pub fn places_drawn(lang: Lang, number: usize) -> String {
    let areas = plural(number, "area", "areas");
    lang.pick(
        format!("Biểu đồ {number} địa bàn, xếp theo giá trị"),
        format!("Chart of {number} {areas}, in order of value"),
    )
}
