//! What each state of a product is called, what makes it, and how its square is drawn.

use crate::register::state::State;

wordings! {
    State: name, rule, square;
    Recognised {
        name: "Còn hiệu lực", "Recognised";
        rule: "giấy chứng nhận hiện hành từ 3 sao và còn hiệu lực",
            "the current certificate has 3 stars or more and is in force";
        square: "ô đặc", "solid square";
    }
    Ending {
        name: "Sắp hết hạn", "Ends soon";
        rule: "như trên, và còn không quá 90 ngày là hết hạn",
            "the same, and its end is at most 90 days away";
        square: "ô kẻ chéo", "striped square";
    }
    Ended {
        name: "Đã hết hạn", "Ended";
        rule: "giấy chứng nhận hiện hành đã qua 36 tháng và chưa được đánh giá lại",
            "the 36 months of the current certificate are over, and there is no new grading";
        square: "ô rỗng một nét gạch", "struck square";
    }
    Revoked {
        name: "Đã thu hồi", "Revoked";
        rule: "giấy chứng nhận hiện hành bị thu hồi trước khi hết hạn",
            "the current certificate was revoked before its end";
        square: "ô rỗng hai nét gạch", "crossed square";
    }
    Below {
        name: "Dưới 3 sao", "Below 3 stars";
        rule: "giấy chứng nhận hiện hành còn hạn nhưng dưới 3 sao",
            "the current certificate has not ended but has fewer than 3 stars";
        square: "ô viền đứt", "dashed square";
    }
    None {
        name: "Chưa đánh giá", "Not graded yet";
        rule: "chưa có lần đánh giá nào tính đến ngày xem", "never graded up to the day";
        square: "ô viền đứt", "dashed square";
    }
}
