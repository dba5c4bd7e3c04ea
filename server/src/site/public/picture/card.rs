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
    /// What else to know of the picture.
    pub note: &'a str,
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
    let notes = notes(card);
    let lines: i32 = notes.iter().map(|note| height_of(note, 17, column)).sum();
    let first = height - EDGE - lines + 8;
    let beside = width - column - 2 * EDGE - 40;
    let until = if beside > 0 { first - 16 } else { height * 2 / 5 };
    let mut words = Words { out: &mut out, x: EDGE, width: column, y: EDGE };
    words.brand(card.product);
    let (title, subtitle) = sizes(card, column, until - words.y);
    words.lines(card.title, title, "w-ink strong");
    words.lines(card.subtitle, subtitle, "w-soft");
    let below = words.y;
    let mut words = Words { out: &mut out, x: EDGE, width: column, y: first };
    for note in &notes {
        words.lines(note, 17, "w-note");
    }
    let (place, size) = if beside > 0 {
        ((EDGE + column + 40, EDGE), (beside, height - 2 * EDGE))
    } else {
        ((EDGE, below + 12), (column, first - below - 48))
    };
    out.push_str(&position_chart(card.chart, place, size));
    out.push_str("</svg>");
    out
}

/// The largest sizes of title and subtitle with which both fit in so much height.
fn sizes(card: &Card<'_>, column: i32, height: i32) -> (i32, i32) {
    const SIZES: [(i32, i32); 5] = [(38, 22), (33, 20), (28, 18), (23, 16), (18, 14)];
    let fits = |&(title, subtitle): &(i32, i32)| {
        height_of(card.title, title, column) + height_of(card.subtitle, subtitle, column) <= height
    };
    SIZES.into_iter().find(fits).unwrap_or(SIZES[SIZES.len() - 1])
}

/// Most charts are drawn in this width: their letters keep the size beside those of the words.
const WIDTH: i32 = 400;

/// Words, the chart over the whole width, and where it comes from.
fn figure(card: &Card<'_>) -> String {
    let mut inside = String::new();
    let mut words = Words { out: &mut inside, x: 0, width: WIDTH, y: 0 };
    words.lines(card.title, 16, "w-ink strong");
    words.lines(card.subtitle, 11, "w-soft");
    let (wide, high) = chart::size(card.chart).unwrap_or((WIDTH, WIDTH / 2));
    let (top, high) = (words.y + 8, WIDTH * high / wide.max(1));
    inside.push_str(&position_chart(card.chart, (0, top), (WIDTH, high)));
    let mut words = Words { out: &mut inside, x: 0, width: WIDTH, y: top + high + 8 };
    for note in notes(card).iter().chain([&card.product.to_owned()]) {
        words.lines(note, 9, "w-note");
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

/// What the marks mean, what else to know where there is room, a warning where the register is
/// illustrative, and the source.
fn notes(card: &Card<'_>) -> Vec<String> {
    let marks: Vec<_> =
        card.keys.iter().filter_map(|(mark, words)| key(card.lang, mark, words)).collect();
    let marks = (!marks.is_empty()).then(|| marks.join(" · "));
    let warning = card.illustrative.then(|| {
        [shell::SAMPLE, shell::NOT_OFFICIAL].map(|words| words.in_lang(card.lang)).concat()
    });
    let note = (card.layout != Layout::Preview && !card.note.is_empty()).then_some(card.note);
    let note = note.map(str::to_owned);
    marks.into_iter().chain(note).chain(warning).chain([card.source.to_owned()]).collect()
}

/// What a mark stands for, the mark itself in words.
fn key(lang: Lang, mark: &str, words: &str) -> Option<String> {
    let line = match mark {
        "actual" => lang.pick("nét liền", "solid"),
        "goal" => lang.pick("nét mảnh ngang", "thin level line"),
        "pace" => lang.pick("nét đứt", "dashed"),
        "before" => lang.pick("nét mờ", "faint"),
        "target" => lang.pick("vạch đậm", "bold mark"),
        "due" => lang.pick("vạch mảnh", "thin mark"),
        "break" => lang.pick("hai vạch chéo", "two slanted marks"),
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

    fn lines(&mut self, text: &str, size: i32, class: &str) {
        for line in wrap(text, size, self.width) {
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

/// How high [`Words::lines`] makes a text.
fn height_of(text: &str, size: i32, width: i32) -> i32 {
    let lines = i32::try_from(wrap(text, size, width).len()).unwrap_or(i32::MAX / 100);
    lines * (size + size * 2 / 5) + size / 3
}

/// The words in lines that are at most `width` wide.
fn wrap(text: &str, size: i32, width: i32) -> Vec<String> {
    // `text_width` speaks of letters of 14 units; those of pictures are up to an eighth wider.
    let fits = |line: &str| text_width(line) * size * 9 <= width * 14 * 8;
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
