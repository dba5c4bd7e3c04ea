//! The page of one exhibit with all ways to pass it on.

words! {
    BACK: "Về trang có hình này", "Back to the page of this figure";
    DOCUMENT: "Hình cho văn bản, trang chiếu", "Figure for documents and slides";
    DOCUMENT_WHY: "Tiêu đề ở trên, rộng hết khổ, nền trong suốt. PNG rộng 1600 điểm ảnh; SVG phóng to không vỡ.", "Title above, full width, no background. The PNG is 1600 pixels wide; the SVG stays sharp at any size.";
    DARK: "cho nền tối", "for a dark background";
    LASTING: "Liên kết cố định", "Lasting link";
    LASTING_WHY: "Có cả kế hoạch và ngày, nên luôn mở đúng số liệu này.", "It names plan and day, so that it always opens these figures.";
    FRAME: "Nhúng vào trang khác", "Embed in another page";
    FRAME_WHY: "Sao chép đoạn mã này vào mã nguồn của trang. Hình theo chế độ sáng, tối của người đọc.", "Put this code into the source of the page. The figure follows the reader’s light or dark mode.";
    COPY_CODE: "Sao chép mã", "Copy code";
}
