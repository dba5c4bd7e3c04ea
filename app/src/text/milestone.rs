//! What is to be reached by a day.

use crate::{board::MilestoneState, format::Lang};

words! {
    TITLE: "Các mốc và kế hoạch dài hơn", "Milestones and longer plans";
    TABLE: "Bảng các mốc", "Table of milestones";
    SHORT: "Các mốc", "Milestones";
    SUB: "Mốc đã qua lấy số liệu của ngày đó; mốc chưa đến lấy số liệu của ngày xem", "A milestone that is over has the figure of its day; one to come has that of the day shown";
    BY: "Đến hết ngày", "By the end of";
    NAME: "Mốc", "Milestone";
    TARGET: "Chỉ tiêu", "Target";
    GOAL: "Mức", "Level";
    FIGURE: "Số liệu", "Figure";
    STATE: "Kết quả", "Result";
    SOURCE: "Nguồn", "Source";
    RULE: "Cách tính", "How it is counted";
    NO_NUMBER: "không in con số", "no number printed";
    NO_SOURCE: "không ghi", "not stated";
}

wordings! {
    MilestoneState: name;
    Reached { name: "Đạt", "Reached"; }
    Missed { name: "Không đạt", "Missed"; }
    Ahead { name: "Hiện đã đạt mức", "At the level now"; }
    Open { name: "Chưa đạt, còn thời gian", "Not yet, time is left"; }
    Past { name: "Đã qua", "Over"; }
    ToCome { name: "Sắp tới", "To come"; }
}

/// `Chưa đạt, còn thời gian: thiếu 12 sản phẩm`.
pub fn state(lang: Lang, state: MilestoneState, short: Option<&str>) -> String {
    let name = name(state).in_lang(lang);
    match short {
        Some(short) => format!("{name}: {} {short}", lang.pick("thiếu", "short of it by")),
        None => name.to_owned(),
    }
}
