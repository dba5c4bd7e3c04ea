use app::format::Lang;

use super::{
    card::{Card, svg},
    layout::Layout,
    paint::png,
    theme::Theme,
};

const CHART: &str = r#"<svg class="chart bars" viewBox="0 0 400 28" role="img" focusable="false"><rect class="bar st-atrisk" x="0" y="7" width="200" height="14"/><text class="t-name" x="0" y="14">Mường Khương</text></svg>"#;

fn card(layout: Layout, theme: Theme) -> String {
    svg(&a_card(layout, theme))
}

fn a_card(layout: Layout, theme: Theme) -> Card<'static> {
    Card {
        lang: Lang::Vi,
        product: "Chỉ tiêu OCOP Cà Mau",
        title: "Sa Pa & Văn Bàn có nhiều sản phẩm nhất, các huyện khác theo sau",
        subtitle: "Số sản phẩm OCOP từ 3 sao còn hiệu lực, 31/12/2023",
        chart: CHART,
        note: "Trục không bắt đầu từ 0.",
        source: "Số liệu đến 31/12/2023. Nguồn: danh mục minh họa.",
        keys: &[],
        illustrative: true,
        layout,
        theme,
    }
}

#[test]
fn no_token_is_left_and_no_file_is_asked_for() {
    for theme in Theme::ALL {
        let svg = card(Layout::Preview, theme);
        assert!(!svg.contains("var("), "{theme:?}");
        assert!(!svg.contains("@layer") && !svg.contains("href=\"http"), "{theme:?}");
        assert!(svg.contains("Sa Pa &amp; Văn"), "words are escaped");
        assert!(svg.contains(">Chỉ tiêu OCOP Cà Mau<"), "the name of the whole");
        assert!(svg.contains(theme.value("--c-ink")) && theme.value("--c-ink").starts_with('#'));
    }
    assert_ne!(Theme::Light.value("--c-bg"), Theme::Dark.value("--c-bg"));
}

#[test]
fn no_mark_is_fainter_than_its_colour() {
    for theme in Theme::ALL {
        // The colours are chosen for their contrast, of which a part would be too little.
        assert!(!theme.marks().contains("opacity"), "{theme:?}");
    }
}

#[test]
fn a_drawing_of_any_height_takes_a_bounded_picture() {
    let tall = CHART.replace("0 0 400 28", "0 0 400 20000");
    let of = Card { chart: &tall, ..a_card(Layout::Figure, Theme::Light) };
    let bytes = png(&svg(&of), Layout::Figure.scale()).expect("a picture");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("bytes"));
    assert!(number(16) < 1600 && number(20) <= 4600, "{} by {}", number(16), number(20));
}

/// Where the texts of a picture begin, from top to bottom, those outside the chart only.
fn heights(svg: &str) -> Vec<f32> {
    let texts = svg.split("<text class=\"w-").skip(1);
    let y = |text: &str| text.split(" y=\"").nth(1)?.split('"').next()?.parse().ok();
    texts.filter_map(y).collect()
}

const LONG: &str = "48.794 giấy chứng nhận hết hạn trong 24 tháng tới, nhiều nhất vào tháng 12/2025 (2.945), theo tháng giấy chứng nhận hết hạn và theo từng đơn vị cấp huyện của tỉnh";

#[test]
fn words_of_any_length_stand_one_below_the_other() {
    for layout in Layout::ALL {
        for times in 1..3 {
            let title = vec![LONG; times].join("; ");
            let keys = &[("held", "hết hạn trong 90 ngày"), ("ahead", "hết hạn sau đó")];
            let card = a_card(layout, Theme::Light);
            let svg = svg(&Card { title: &title, subtitle: LONG, keys, ..card });
            let heights = heights(&svg);
            assert!(heights.windows(2).all(|pair| pair[1] - pair[0] > 10.0), "{layout:?}: {svg}");
        }
    }
}

#[test]
fn no_line_is_wider_than_its_column() {
    let digits = vec!["01/04/2023"; 40].join(" ");
    for title in
        [LONG, &digits, "MỘT TIÊU ĐỀ VIẾT HOA RẤT DÀI CỦA MỘT BIỂU ĐỒ VỀ SẢN PHẨM OCOP TỈNH"]
    {
        let svg = svg(&Card {
            title,
            chart: "<svg viewBox=\"0 0 400 9\"/>",
            ..a_card(Layout::Figure, Theme::Light)
        });
        let tree = resvg::usvg::Tree::from_str(&svg, &super::paint::options()).expect("a drawing");
        let right = tree.root().abs_bounding_box().right();
        assert!(right <= 400.0, "{right}: {title}");
    }
}

#[test]
fn what_else_to_know_stands_where_there_is_room() {
    let told = |layout| card(layout, Theme::Light).contains("Trục không bắt đầu từ 0.");
    assert_eq!(Layout::ALL.map(told), [false, true, true]);
}

#[test]
fn a_picture_has_its_size_and_letters_of_its_own() {
    for layout in Layout::ALL {
        let drawn = |svg: &str| png(svg, layout.scale()).expect("a picture");
        let bytes = drawn(&card(layout, Theme::Light));
        let number = |at: usize| i32::from_be_bytes(bytes[at..at + 4].try_into().expect("bytes"));
        let size = (number(16), number(20));
        match layout {
            Layout::Preview => assert_eq!(size, (1200, 630)),
            Layout::Page => assert_eq!(size, (1080, 1350)),
            Layout::Figure => assert_eq!(size.0, 1600),
        }
        let without = card(layout, Theme::Light).replace("Sa Pa", "").replace("Văn Bàn", "");
        assert_ne!(drawn(&without), bytes, "text is drawn");
    }
}
