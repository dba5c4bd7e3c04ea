use std::fmt::Write;

use app::{
    board::State,
    chart::{self, escape, text_width},
    format::Lang,
    part::marks::definitions,
    text::{shell, state as states},
};

use super::{layout::Layout, theme::Theme};

/// What stands on a picture.
pub struct Card<'a> {
    pub lang: Lang,
    /// What the whole is called.
    pub product: &'a str,
    pub title: &'a str,
    pub subtitle: &'a str,
    /// The text of an `<svg>`.
    pub chart: &'a str,
    pub source: &'a str,
    pub keys: &'a [(&'static str, &'static str)],
    pub illustrative: bool,
    pub layout: Layout,
    pub theme: Theme,
}

/// The whole picture, with its style: no file besides it is needed.
pub fn svg(card: &Card<'_>) -> String {
    match card.layout {
        Layout::Preview => poster(card, (1200, 630), 424),
        Layout::Page => poster(card, (1080, 1350), 1080 - 2 * EDGE),
        Layout::Figure => figure(card),
    }
}

const EDGE: i32 = 56;

/// Words in a column of this width; the chart stands beside it where there is room, else below.
fn poster(card: &Card<'_>, (width, height): (i32, i32), column: i32) -> String {
    let (paper, accent) = (card.theme.value("--c-bg"), card.theme.value("--c-accent"));
    let mut out = open(card, (width, height));
    let _ = write!(
        out,
        r#"<rect width="{width}" height="{height}" fill="{paper}"/><rect x="{EDGE}" y="{EDGE}" width="8" height="26" fill="{accent}"/>"#
    );
    let mut words = Words { out: &mut out, x: EDGE, width: column, y: EDGE };
    words.brand(card.product);
    words.lines(card.title, 38, "w-ink strong", 7);
    words.lines(card.subtitle, 22, "w-soft", 5);
    let below = words.y;
    let notes = notes(card);
    let lines: usize = notes.iter().map(|note| wrap(note, 17, column).len()).sum();
    let first = height - EDGE - i32::try_from(lines).unwrap_or(4) * 24 + 4;
    let mut words = Words { out: &mut out, x: EDGE, width: column, y: first };
    for note in &notes {
        words.lines(note, 17, "w-note", 6);
    }
    let beside = width - column - 2 * EDGE - 40;
    let (place, size) = if beside > 0 {
        ((EDGE + column + 40, EDGE), (beside, height - 2 * EDGE))
    } else {
        ((EDGE, below + 12), (column, first - below - 48))
    };
    out.push_str(&position_chart(card.chart, place, size));
    out.push_str("</svg>");
    out
}

/// Most charts are drawn in this width: their letters keep the size beside those of the words.
const WIDTH: i32 = 400;

/// Words, the chart over the whole width, and where it comes from.
fn figure(card: &Card<'_>) -> String {
    let mut inside = String::new();
    let mut words = Words { out: &mut inside, x: 0, width: WIDTH, y: 0 };
    words.lines(card.title, 16, "w-ink strong", 4);
    words.lines(card.subtitle, 11, "w-soft", 3);
    let (wide, high) = chart::size(card.chart).unwrap_or((WIDTH, WIDTH / 2));
    let (top, high) = (words.y + 8, WIDTH * high / wide.max(1));
    inside.push_str(&position_chart(card.chart, (0, top), (WIDTH, high)));
    let mut words = Words { out: &mut inside, x: 0, width: WIDTH, y: top + high + 8 };
    for note in notes(card).iter().chain([&card.product.to_owned()]) {
        words.lines(note, 9, "w-note", 3);
    }
    let height = words.y + 4;
    [&open(card, (WIDTH, height)), inside.as_str(), "</svg>"].concat()
}

/// The beginning of a picture, with the style of all that stands in it.
fn open(card: &Card<'_>, (width, height): (i32, i32)) -> String {
    let theme = card.theme;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{label}"><title>{label}</title><style>{marks}text{{font-family:{font}}}.w-ink{{fill:{ink}}}.w-soft{{fill:{soft}}}.w-note{{fill:{note}}}.strong{{font-weight:600}}</style><defs>{patterns}</defs>"#,
        label = escape(card.title),
        marks = theme.marks(),
        font = theme.value("--font").replace('"', "'"),
        ink = theme.value("--c-ink"),
        soft = theme.value("--c-ink-2"),
        note = theme.value("--c-ink-3"),
        patterns = definitions(),
    )
}

/// Source, what the marks mean, and a warning where the register is illustrative.
fn notes(card: &Card<'_>) -> Vec<String> {
    let marks: Vec<_> =
        card.keys.iter().filter_map(|(mark, words)| key(card.lang, mark, words)).collect();
    let marks = (!marks.is_empty()).then(|| marks.join(" · "));
    let warning = card.illustrative.then(|| {
        [shell::SAMPLE, shell::NOT_OFFICIAL].map(|words| words.in_lang(card.lang)).concat()
    });
    marks.into_iter().chain(warning).chain([card.source.to_owned()]).collect()
}

/// What a mark stands for, the mark itself in words.
fn key(lang: Lang, mark: &str, words: &str) -> Option<String> {
    let line = match mark {
        "actual" => lang.pick("nét liền", "solid"),
        "goal" => lang.pick("nét mảnh ngang", "thin level line"),
        "pace" => lang.pick("nét đứt", "dashed"),
        "before" => lang.pick("nét mờ", "faint"),
        "published" => lang.pick("chấm", "dot"),
        "start" => lang.pick("vòng rỗng", "hollow ring"),
        "register" => lang.pick("vòng", "ring"),
        "held" => lang.pick("thanh đậm", "solid bar"),
        "ahead" => lang.pick("thanh rỗng", "hollow bar"),
        "past" => lang.pick("thanh xám", "grey bar"),
        "cut-off" => lang.pick("nét chấm", "dotted"),
        state => states::square(State::with_id(state)?).in_lang(lang),
    };
    Some(format!("{line}: {words}"))
}

/// The chart at a place, as large as fits.
fn position_chart(chart: &str, (x, y): (i32, i32), (width, height): (i32, i32)) -> String {
    let place = format!(
        r#"<svg x="{x}" y="{y}" width="{width}" height="{height}" overflow="visible" preserveAspectRatio="xMidYMin meet" "#
    );
    chart.replacen("<svg ", &place, 1)
}

/// Text from top to bottom.
struct Words<'a> {
    out: &'a mut String,
    x: i32,
    y: i32,
    width: i32,
}

impl Words<'_> {
    fn brand(&mut self, name: &str) {
        self.write(name, self.x + 20, self.y + 20, 20, "w-soft strong");
        self.y += 56;
    }

    fn lines(&mut self, text: &str, size: i32, class: &str, most: usize) {
        for line in wrap(text, size, self.width).into_iter().take(most) {
            self.y += size;
            self.write(&line, self.x, self.y, size, class);
            self.y += size * 2 / 5;
        }
        self.y += size / 3;
    }

    fn write(&mut self, text: &str, x: i32, y: i32, size: i32, class: &str) {
        let text = escape(text);
        let _ = write!(
            self.out,
            r#"<text class="{class}" x="{x}" y="{y}" font-size="{size}">{text}</text>"#
        );
    }
}

/// The words in lines that are at most `width` wide.
fn wrap(text: &str, size: i32, width: i32) -> Vec<String> {
    // `text_width` speaks of letters of 14 units.
    let fits = |line: &str| text_width(line) * size / 14 <= width;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
