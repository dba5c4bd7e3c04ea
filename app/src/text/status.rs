//! What each status is called and what it means.

use super::Pair;
use crate::board::Status;

words! {
    MEANING: "Các trạng thái nghĩa là gì", "What the statuses mean";
    MET: "Đạt", "Met";
    ON_TRACK: "Đúng tiến độ", "On track";
    AT_RISK: "Có nguy cơ", "At risk";
    MISSED: "Không đạt", "Missed";
    NO_DATA: "Chưa đủ số liệu", "Not enough data";
    NO_SOURCE: "Chưa có văn bản", "No document found";
    QUALITATIVE: "Định tính", "Qualitative";
    NO_GOAL: "Không có số trong văn bản", "No number printed";
    MET_MEANS: "Giá trị tính từ sổ đăng ký đã đạt chỉ tiêu.", "The value computed from the register reaches the goal.";
    ON_TRACK_MEANS: "Kỳ chưa kết thúc; giá trị không thấp hơn mức cần có đến ngày này.", "The period is not over; the value is not below what is due by this day.";
    AT_RISK_MEANS: "Kỳ chưa kết thúc; giá trị thấp hơn mức cần có đến ngày này.", "The period is not over; the value is below what is due by this day.";
    MISSED_MEANS: "Kỳ đã kết thúc và giá trị thấp hơn chỉ tiêu.", "The period is over and the value is below the goal.";
    NO_DATA_MEANS: "Không tính được: mẫu số bằng 0.", "Cannot be computed: the denominator is 0.";
    NO_SOURCE_MEANS: "Chưa tìm thấy văn bản nêu chỉ tiêu này; không điền bằng phỏng đoán.", "No document that sets this target was found; it is never filled by guess.";
    QUALITATIVE_MEANS: "Chỉ tiêu không có con số; không tính phần trăm hoàn thành.", "The target has no number; no percentage of completion is computed.";
    NO_GOAL_MEANS: "Văn bản không in con số phải đạt; kết quả vẫn được tính và hiển thị.", "The document prints no number to reach; the result is still computed and shown.";
}

pub fn name(status: Status) -> Pair {
    match status {
        Status::Met => MET,
        Status::OnTrack => ON_TRACK,
        Status::AtRisk => AT_RISK,
        Status::Missed => MISSED,
        Status::NoData => NO_DATA,
        Status::NoSource => NO_SOURCE,
        Status::Qualitative => QUALITATIVE,
        Status::NoGoal => NO_GOAL,
    }
}

pub fn meaning(status: Status) -> Pair {
    match status {
        Status::Met => MET_MEANS,
        Status::OnTrack => ON_TRACK_MEANS,
        Status::AtRisk => AT_RISK_MEANS,
        Status::Missed => MISSED_MEANS,
        Status::NoData => NO_DATA_MEANS,
        Status::NoSource => NO_SOURCE_MEANS,
        Status::Qualitative => QUALITATIVE_MEANS,
        Status::NoGoal => NO_GOAL_MEANS,
    }
}
