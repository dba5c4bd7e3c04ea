//! The controls that move the day.

words! {
    DAY: "Tính đến ngày", "As of";
    PLAY: "Chạy cả kỳ", "Play the period";
    STOP: "Dừng", "Stop";
}
