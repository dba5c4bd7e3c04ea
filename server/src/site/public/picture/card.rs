use std::fmt::Write;

use app::{
    board::State,
    chart::{escape, text_width},
    format::Lang,
    part::marks::definitions,
    text::{shell, state as states},
};

use super::theme::Theme;

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
    pub size: Size,
    pub theme: Theme,
}

/// How large a picture is, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For links in messages: 1200 by 630, words beside the chart.
    Preview,
    /// For slides and print: 1080 by 1350, words above the chart.
    Page,
}

impl Size {
    pub const ALL: [Self; 2] = [Self::Preview, Self::Page];

    pub fn with_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Page => "page",
        }
    }

    pub fn pixels(self) -> (i32, i32) {
        match self {
            Self::Preview => (1200, 630),
            Self::Page => (1080, 1350),
        }
    }
}

const EDGE: i32 = 56;

/// The whole picture, with its style: no file besides it is needed.
pub fn svg(card: &Card<'_>) -> String {
    let (width, height) = card.size.pixels();
    let theme = card.theme;
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{label}"><title>{label}</title><style>{marks}text{{font-family:{font}}}.w-ink{{fill:{ink}}}.w-soft{{fill:{soft}}}.w-note{{fill:{note}}}.strong{{font-weight:600}}</style><defs>{patterns}</defs><rect width="{width}" height="{height}" fill="{paper}"/>"#,
        label = escape(card.title),
        marks = theme.marks(),
        font = theme.value("--font").replace('"', "'"),
        ink = theme.value("--c-ink"),
        soft = theme.value("--c-ink-2"),
        note = theme.value("--c-ink-3"),
        paper = theme.value("--c-bg"),
        patterns = definitions(),
    );
    let column = match card.size {
        Size::Preview => 424,
        Size::Page => width - 2 * EDGE,
    };
    let accent = theme.value("--c-accent");
    let _ = write!(out, r#"<rect x="{EDGE}" y="{EDGE}" width="8" height="26" fill="{accent}"/>"#);
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
    let (x, y, wide, high) = match card.size {
        Size::Preview => {
            (EDGE + column + 40, EDGE, width - column - 2 * EDGE - 40, height - 2 * EDGE)
        }
        Size::Page => (EDGE, below + 12, column, first - below - 48),
    };
    out.push_str(&position_chart(card.chart, (x, y), (wide, high)));
    out.push_str("</svg>");
    out
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
    // `text_width` speaks of letters of 13 units.
    let fits = |line: &str| text_width(line) * size / 13 <= width;
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
