//! What each state of a product is called, what makes it, and how its square is drawn.

use crate::register::{rule::rule, state::State};

wordings! {
    State: name, rule, square;
    Recognised {
        name: "Còn hiệu lực", "Recognised";
        rule: concat!("giấy chứng nhận hiện hành từ ", rule!(stars), " sao và còn hiệu lực"),
            concat!("the current certificate has ", rule!(stars), " stars or more and is in force");
        square: "ô đặc", "solid square";
    }
    Ending {
        name: "Sắp hết hạn", "Ends soon";
        rule: concat!("như trên, và còn không quá ", rule!(notice), " ngày là hết hạn"),
            concat!("the same, and its end is at most ", rule!(notice), " days away");
        square: "ô kẻ chéo", "striped square";
    }
    Extended {
        name: "Được gia hạn", "Extended";
        rule: concat!(
                "giấy chứng nhận hiện hành đã qua ", rule!(months),
                " tháng và còn hiệu lực chỉ nhờ được gia hạn; vẫn tính là được công nhận"
            ),
            concat!(
                "the ", rule!(months),
                " months of the current certificate are over, and it is in force by an extension alone; still counted as recognised"
            );
        square: "ô rỗng", "hollow square";
    }
    Ended {
        name: "Đã hết hạn", "Ended";
        rule: concat!(
                "giấy chứng nhận hiện hành đã qua ", rule!(months),
                " tháng, kể cả thời gian gia hạn nếu có, và chưa được đánh giá lại"
            ),
            concat!(
                "the ", rule!(months),
                " months of the current certificate, and what they were extended by, are over, and there is no new grading"
            );
        square: "ô rỗng một nét gạch", "struck square";
    }
    Revoked {
        name: "Đã thu hồi", "Revoked";
        rule: "giấy chứng nhận hiện hành bị thu hồi trước khi hết hạn",
            "the current certificate was revoked before its end";
        square: "ô rỗng hai nét gạch", "crossed square";
    }
    Below {
        name: concat!("Dưới ", rule!(stars), " sao"), concat!("Below ", rule!(stars), " stars");
        rule: concat!("giấy chứng nhận hiện hành còn hạn nhưng dưới ", rule!(stars), " sao"),
            concat!(
                "the current certificate has not ended but has fewer than ", rule!(stars), " stars"
            );
        square: "ô viền đứt", "dashed square";
    }
    None {
        name: "Chưa đánh giá", "Not graded yet";
        rule: "chưa có lần đánh giá nào tính đến ngày xem", "never graded up to the day";
        square: "ô viền đứt", "dashed square";
    }
}
