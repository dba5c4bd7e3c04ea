//! What each status is called, what it means, when it holds, and what a figure of it says.

use crate::{board::Status, format::Lang};

words! {
    MEANING: "Các trạng thái nghĩa là gì", "What the statuses mean";
}

wordings! {
    Status: name, meaning, when;
    NoSource {
        name: "Chưa tìm thấy văn bản", "No document found";
        meaning: "Chưa tìm thấy văn bản nêu chỉ tiêu này; không điền bằng phỏng đoán.",
            "No document that sets this target was found; it is never filled by guess.";
        when: "kế hoạch ghi là chưa tìm thấy văn bản nêu chỉ tiêu",
            "the plan says that no document was found for the goal";
    }
    Qualitative {
        name: "Định tính", "Qualitative";
        meaning: "Chỉ tiêu không có con số; không tính phần trăm hoàn thành.",
            "The target has no number; no percentage of completion is computed.";
        when: "chỉ tiêu không có con số", "the target has no number";
    }
    NoGoal {
        name: "Văn bản không giao số", "No number in the plan";
        meaning: "Văn bản không in con số phải đạt; kết quả vẫn được tính và hiển thị.",
            "The document prints no number to reach; the result is still computed and shown.";
        when: "văn bản không in con số phải đạt", "the document prints no number to reach";
    }
    NoData {
        name: "Chưa đủ số liệu", "Not enough data";
        meaning: "Không tính được: mẫu số bằng 0.", "Cannot be computed: the denominator is 0.";
        when: "mẫu số bằng 0", "the denominator is 0";
    }
    Met {
        name: "Đạt", "Met";
        meaning: "Giá trị tính từ danh mục đã đạt chỉ tiêu.",
            "The value computed from the register reaches the goal.";
        when: "v(D) ≥ g", "v(D) ≥ g";
    }
    Missed {
        name: "Không đạt", "Missed";
        meaning: "Kỳ đã kết thúc và giá trị thấp hơn chỉ tiêu.",
            "The period is over and the value is below the goal.";
        when: "D là ngày cuối kỳ hoặc sau đó", "D is the last day of the period or later";
    }
    OnTrack {
        name: "Đúng tiến độ", "On track";
        meaning: "Kỳ chưa kết thúc; giá trị không thấp hơn mức cần có đến ngày này.",
            "The period is not over; the value is not below what is due by this day.";
        when: "v(D) ≥ mức cần có đến ngày D", "v(D) ≥ the value due by D";
    }
    AtRisk {
        name: "Có nguy cơ không đạt", "At risk";
        meaning: "Kỳ chưa kết thúc; giá trị thấp hơn mức cần có đến ngày này.",
            "The period is not over; the value is below what is due by this day.";
        when: "mọi trường hợp còn lại", "otherwise";
    }
}

/// What a figure says that has the value `value` and the goal `goal`, as one sentence.
pub fn finding(lang: Lang, status: Status, value: &str, goal: &str) -> String {
    match (status, lang) {
        (Status::Met, Lang::Vi) => format!("{value}, đạt chỉ tiêu {goal}"),
        (Status::Met, Lang::En) => format!("{value}, reaching the goal of {goal}"),
        (Status::OnTrack, Lang::Vi) => format!("{value}, đúng tiến độ tới chỉ tiêu {goal}"),
        (Status::OnTrack, Lang::En) => format!("{value}, on track for the goal of {goal}"),
        (Status::AtRisk, Lang::Vi) => format!("{value}, chậm tiến độ tới chỉ tiêu {goal}"),
        (Status::AtRisk, Lang::En) => format!("{value}, behind the pace for the goal of {goal}"),
        (Status::Missed, Lang::Vi) => format!("{value}, không đạt chỉ tiêu {goal}"),
        (Status::Missed, Lang::En) => format!("{value}, below the goal of {goal}"),
        (Status::NoData, Lang::Vi) => "Chưa đủ số liệu để tính vào ngày này".into(),
        (Status::NoData, Lang::En) => "Not enough data to compute it on this day".into(),
        (Status::NoGoal | Status::Qualitative, Lang::Vi) => {
            format!("{value}; văn bản không in con số phải đạt")
        }
        (Status::NoGoal | Status::Qualitative, Lang::En) => {
            format!("{value}; the document prints no number to reach")
        }
        (Status::NoSource, Lang::Vi) => format!("{value}; chưa tìm thấy văn bản nêu chỉ tiêu"),
        (Status::NoSource, Lang::En) => format!("{value}; no document that sets a goal was found"),
    }
}
