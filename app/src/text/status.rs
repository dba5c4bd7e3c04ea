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
            "the plan says that no document was found for the target";
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
            "The value computed from the register reaches the target.";
        when: "v(D) ≥ g", "v(D) ≥ g";
    }
    Missed {
        name: "Không đạt", "Missed";
        meaning: "Kỳ đã kết thúc và giá trị thấp hơn chỉ tiêu.",
            "The period is over and the value is below the target.";
        when: "D là ngày cuối kỳ hoặc sau đó", "D is the last day of the period or later";
    }
    OnTrack {
        name: "Đúng tiến độ", "On track";
        meaning: "Kỳ chưa kết thúc; giá trị không thấp hơn tiến độ cần đạt.",
            "The period is not over; the value is not below what is expected by now.";
        when: "v(D) ≥ tiến độ cần đạt đến ngày D", "v(D) ≥ what is expected by D";
    }
    AtRisk {
        name: "Có nguy cơ không đạt", "At risk";
        meaning: "Kỳ chưa kết thúc; giá trị thấp hơn tiến độ cần đạt.",
            "The period is not over; the value is below what is expected by now.";
        when: "mọi trường hợp còn lại", "otherwise";
    }
}

/// What a figure says that has the value `value` and the goal `goal`, as one sentence.
pub fn finding(lang: Lang, status: Status, value: &str, goal: &str) -> String {
    let says = match status {
        Status::Met => lang.pick(", đạt chỉ tiêu ", ", reaching the target of "),
        Status::OnTrack => {
            lang.pick(", đúng tiến độ tới chỉ tiêu ", ", on track for the target of ")
        }
        Status::AtRisk => {
            lang.pick(", chậm tiến độ tới chỉ tiêu ", ", behind the pace for the target of ")
        }
        Status::Missed => lang.pick(", không đạt chỉ tiêu ", ", below the target of "),
        Status::NoData => {
            return lang
                .pick(
                    "Chưa đủ số liệu để tính vào ngày này",
                    "Not enough data to compute it on this day",
                )
                .into();
        }
        Status::NoGoal | Status::Qualitative => lang
            .pick("; văn bản không in con số phải đạt", "; the document prints no number to reach"),
        Status::NoSource => lang.pick(
            "; chưa tìm thấy văn bản nêu chỉ tiêu",
            "; no document that sets a target was found",
        ),
    };
    [value, says, if status.is_verdict() { goal } else { "" }].concat()
}
