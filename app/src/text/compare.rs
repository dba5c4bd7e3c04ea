//! The page that compares districts.

use super::Pair;
use crate::{
    board::{Chance, Day},
    format::{self, Lang},
};

words! {
    TITLE: "So sánh các địa bàn", "Compare areas";
    LEAD:
        "Các địa bàn theo từng chỉ tiêu. Chọn một ô để xem riêng chỉ tiêu đó, cạnh mức chỉ tiêu, mức chung hoặc một ngày khác. Biểu đồ sắp theo giá trị; đây không phải xếp hạng.",
        "All areas by target. Choose a cell to see its target alone, beside the target, the whole or another day. Charts are in order of value; this is no ranking.";
    FORM: "Chọn số đo và mốc so sánh", "Choose measure and comparison";
    MEASURE: "Số đo", "Measure";
    AGAINST: "So với", "Compare with";
    GOAL: "Chỉ tiêu", "The target";
    OTHER_DAY: "Ngày khác", "Another day";
    SINCE: "Ngày khác", "Other day";
    COMPARE: "So sánh", "Compare";
    THEN: "Ngày khác", "The other day";
    NOW: "Ngày của số liệu", "The day of the figures";
    GROUP_PLAN: "Chỉ tiêu của kế hoạch", "Targets of the plan";
    ROWS: "Xem danh sách được tính", "Show the rows that count";
    GOAL_IS_PROVINCE:
        "Chỉ tiêu là chỉ tiêu chung, không giao cho từng địa bàn.",
        "The target is of the whole; no area has been given a part of it.";
    NO_GOAL:
        "Số đo này không có chỉ tiêu là tỷ lệ, nên không so với chỉ tiêu.",
        "This measure has no target that is a share, so it is not compared with one.";
    NO_DAY:
        "Số phát sinh bắt đầu từ 0 ở đầu kỳ nên không so với ngày trước kỳ.",
        "A flow starts the period at 0, so it is not compared with a day before it.";
    TILES: "Theo vị trí", "By location";
    SHADES: "Màu: so với mức chung, ngoài mức mà ngẫu nhiên giải thích được", "Colours: beside the whole, beyond what chance explains";
    TOO_FEW: "số ít, không so sánh", "too few to compare";
    PART: "Phần trong tổng số", "Part of the whole";
    CHANGE: "Thay đổi giữa hai ngày", "Change between the two days";
    SAME_DAY: "Hai ngày trùng nhau nên không có thay đổi", "Both days are the same, so nothing changes";
    ANALYSIS: "Phân tích: biểu đồ phễu", "Analysis: funnel plot";
    LIMITS_95: "Giới hạn 95%", "95% limits";
    LIMITS_998: "Giới hạn 99,8%", "99.8% limits";
    VERDICT: "So với mức chung", "Beside the whole";
    INSIDE: "không khác biệt rõ", "not clearly different";
    BEYOND_95: "ngoài giới hạn 95%, có thể chỉ do ngẫu nhiên", "outside the 95% limits, may be chance alone";
    BEYOND_998: "khác biệt rõ", "clearly different";
    NO_VERDICT: "số ít, không nhận xét", "too few to say";
    FUNNEL_DRAWN:
        "Biểu đồ phễu: tỷ lệ của từng địa bàn theo mẫu số, quanh tỷ lệ chung",
        "Funnel plot: the share of each area by its denominator, around the share of the whole";
    ALL: "Mọi số đo", "All measures";
    BITS:
        "Vạch dưới số: với tỷ lệ là phần của tổng, với số lượng là so với giá trị lớn nhất từng có. Dấu –: mẫu số bằng 0, chưa có số liệu.",
        "Bars under the figures: of the whole for shares; of the greatest number on any day for counts. A dash: the denominator is 0, no data.";
    BITS_OF_TARGETS:
        "Vạch dưới số lượng: so với giá trị lớn nhất từng có. Dấu –: chưa có số liệu; số phát sinh của năm trước chỉ có khi có kế hoạch năm đó với cùng cách tính.",
        "Bars under counts: of the greatest number on any day. A dash: no data; a flow of the year before is known only where that year has a plan with the same rule.";
    TARGETS: "Các địa bàn theo chỉ tiêu", "Areas by target";
    TARGETS_OF: "Cách hiểu dùng để đánh giá từng chỉ tiêu, #", "The reading that decides each target, #";
    YEAR_BEFORE: "#, cùng ngày năm trước (#)", "#, same day a year before (#)";
    NOBODY_IN_TARGETS:
        "Không địa bàn nào khác biệt rõ so với mức chung ở chỉ tiêu tính theo tỷ lệ",
        "No area is clearly different from the whole in a target that is a share";
    COUNTS_OF_TARGETS: "Số lượng theo từng chỉ tiêu ở # địa bàn", "Counts by target in # areas";
    /// A district and the number of the target.
    IN_TARGET: "# (chỉ tiêu #)", "# (target #)";
    COMPARED_GOAL: "So với chỉ tiêu #", "Compared with the target of #";
    /// Of a province or a city.
    COMPARED_WHOLE: "So với mức chung: #", "Compared with the whole: #";
    /// Of counts, which add up to it.
    TOTAL: "Tổng số: #", "Total: #";
    DESCRIBED: "#: #. Số liệu đến #.", "#: #. Figures as of #.";
    COMPARED_DAY: "So với ngày #", "Compared with #";
    DIFFERENCE: "Chênh lệch", "Difference";
    DIFFERENCE_POINTS: "Chênh lệch (điểm %)", "Difference (percentage points)";
    CHANGED: "Thay đổi", "Change";
    CHANGED_POINTS: "Thay đổi (điểm %)", "Change (percentage points)";
    /// How many reach the goal, of all.
    REACHING: "# trong # địa bàn có tỷ lệ từ # trở lên", "# of # areas with a share of # or more";
    AROUND: "Tỷ lệ # của từng địa bàn, quanh mức chung #", "Share of # by area, around # of the whole";
    MOVED:
        "Tỷ lệ #: cao hơn ở #, thấp hơn ở # trong # địa bàn so với #",
        "Share of #: higher in # and lower in # of # areas than on #";
    AND_FEW: "#; # địa bàn số ít, không so", "#; # too few to compare";
    LEADS: "# có nhiều nhất: # #", "# has the most: # #";
    RANGE: "Mỗi địa bàn có từ # đến # #", "Between # and # # in each area";
    ROSE: "Số # tăng nhiều nhất: #", "# rose most: #";
    FELL: "Số # giảm nhiều nhất: #", "# fell most: #";
    CHANGES: "Thay đổi số # của từng địa bàn", "Change in # by area";
    SHIFTED: "Tỷ lệ # thay đổi rõ: #", "Share of # changed clearly: #";
    UNMOVED:
        "Tỷ lệ #: không địa bàn nào thay đổi vượt mức ngẫu nhiên",
        "Share of #: no area changed more than chance explains";
    SLOPE_DRAWN: "Mỗi đường là một địa bàn, từ # đến #", "One line an area, from # to #";
    BETWEEN: "#, # và #", "#, # and #";
    NOBODY: "Không địa bàn nào khác biệt rõ so với mức chung", "No area is clearly different from the whole";
    NONE_COMPARED: "Chưa đủ số liệu để so sánh các địa bàn", "Not enough data to compare the areas";
    SOMEBODY: "Khác biệt rõ so với mức chung: #", "Clearly different from the whole: #";
    PERHAPS: "#; ngoài giới hạn 95%: #", "#; outside the 95% limits: #";
    FUNNEL_NOTE:
        "Giới hạn chính xác theo phân phối nhị thức quanh tỷ lệ chung: bên trong là mức chênh lệch mà ngẫu nhiên đủ giải thích. Với # địa bàn, khả năng ít nhất một địa bàn vượt giới hạn chỉ do ngẫu nhiên là đến #% (giới hạn 95%) và #% (99,8%). Danh mục đếm đủ, nên giới hạn nói về ngẫu nhiên, không phải sai số chọn mẫu. Mẫu số dưới 5 không có điểm và nhận xét.",
        "Exact binomial limits around the share of the whole: inside is what chance alone explains. With # areas, the probability that chance alone puts at least one outside is up to #% (95% limits) and #% (99.8%). The register counts every case, so the limits speak of chance, not of sampling. Denominators under 5 have no dot and no verdict.";
    NAME: "Tên địa bàn", "Name of an area";
    NAMED: "# trong # địa bàn có tên chứa «#».", "# of # areas with “#” in the name.";
    NONE_YET: "# địa bàn chưa có", "Areas that have none: #";
    EVERY: "Tất cả # địa bàn", "All # areas";
    NEED: "# địa bàn thấp nhất", "The # areas with the least";
    /// How many have less than all others, and how many are level after them.
    NEED_LEVEL: "Số địa bàn thấp nhất: #; tiếp theo là # địa bàn bằng nhau", "Areas with the least: #; then # that are level";
    /// How many have the least, and how much that is.
    LEVEL: "# địa bàn cùng thấp nhất, đều là #", "# areas share the least: # each";
    /// How many can be compared, of how many.
    ENOUGH: "# trong # địa bàn đủ số liệu để so sánh", "# of # areas have enough data to compare";
    /// How many have some, of how many, and of what.
    WITH: "# trong # địa bàn có số liệu lớn hơn 0 về “#”", "# of # areas above 0 in “#”";
    MAP_DRAWN: "Bản đồ chấm của # địa bàn; diện tích chấm theo số lượng.", "A map of # areas as dots; the area of a dot is its number.";
    MAP_DRAWN_OF: "Bản đồ chấm của # trong # địa bàn có vị trí; diện tích chấm theo số lượng.", "A map of # of # areas, those with a point, as dots; the area of a dot is its number.";
    /// Of names.
    AT_EDGE: "Nằm xa, vẽ ở mép bản đồ: #.", "Far off, drawn at the edge of the map: #.";
    /// Of names.
    NO_POINT: "Chưa có vị trí trên bản đồ: #.", "Without a point on the map: #.";
    MAP_NOTE:
        "Diện tích chấm theo số lượng, với tỷ lệ là tử số; vòng nhỏ là chưa có. Vị trí gần đúng. Tên chỉ ghi ở nơi không che nhau; bảng số liệu có đủ.",
        "The area of a dot is the number, of a share its numerator; a small ring is none. Points are approximate. Names stand where they cover nothing; the table has them all.";
    MATRIX: "# số đo của # địa bàn", "# measures of # areas";
    MATRIX_OF: "Mọi cách hiểu và số lượng, #", "All readings and counts, #";
}

/// A sentence with `values` in its gaps, each written `#`, in their order.
///
/// The browser's part has many sentences; filling them at one place weighs less than a
/// format of each in each language.
pub fn fill(lang: Lang, words: Pair, values: &[&str]) -> String {
    let mut parts = words.in_lang(lang).split('#');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for (part, value) in parts.zip(values) {
        text.push_str(value);
        text.push_str(part);
    }
    text
}

/// What the shades say, from clearly below the province to clearly above it, then the few.
pub fn shades(lang: Lang) -> [&'static str; 6] {
    lang.pick(
        [
            "thấp hơn rõ",
            "có thể thấp hơn",
            "không khác rõ",
            "có thể cao hơn",
            "cao hơn rõ",
            "số ít",
        ],
        ["clearly below", "perhaps below", "not clear", "perhaps above", "clearly above", "few"],
    )
}

pub fn chance(chance: Chance) -> Pair {
    match chance {
        Chance::Inside => INSIDE,
        Chance::Beyond95 => BEYOND_95,
        Chance::Beyond998 => BEYOND_998,
    }
}

/// Who of `compared` areas differs from the province, clearly or perhaps.
pub fn clearly(lang: Lang, compared: usize, clearly: &[&str], perhaps: &[&str]) -> String {
    let first = match clearly {
        [] if compared == 0 => NONE_COMPARED.in_lang(lang).to_owned(),
        [] => NOBODY.in_lang(lang).to_owned(),
        names => fill(lang, SOMEBODY, &[&names.join(", ")]),
    };
    match perhaps {
        [] => first,
        names => fill(lang, PERHAPS, &[&first, &names.join(", ")]),
    }
}

/// What the limits are, and how often chance alone leaves them.
pub fn funnel_note(lang: Lang, count: usize) -> String {
    let chance = |inside: f64| {
        let none = (0..count).fold(1.0, |none, _| none * inside);
        // The cast saturates.
        format::decimal(lang, ((1.0 - none) * 1000.0).round() as i128, 10, 1)
    };
    fill(lang, FUNNEL_NOTE, &[&count.to_string(), &chance(0.95), &chance(0.998)])
}

/// What a chart shows, for those who do not see it.
pub fn description(lang: Lang, measure: &str, finding: &str, day: Day) -> String {
    fill(lang, DESCRIBED, &[measure, finding, &format::day(lang, day)])
}
