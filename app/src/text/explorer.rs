//! The controls that move the day.

words! {
    DAY: "Tính đến ngày", "As of";
    PLAY: "Xem diễn biến cả năm", "Play the period";
    STOP: "Dừng", "Stop";
}
