//! What is drawn in a chart, read from its text.

use crate::chart::text_width;

/// One mark per line.
pub fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

pub fn marks(svg: &str, class: &str) -> usize {
    svg.matches(&format!("class=\"{class}\"")).count()
}

/// What is written in the chart, in the order in which it is drawn.
pub fn texts(svg: &str) -> Vec<&str> {
    let ends = svg.match_indices("</text>").map(|(end, _)| end);
    ends.map(|end| &svg[svg[..end].rfind('>').expect("a tag") + 1..end]).collect()
}

/// Where the marks of a class stand.
pub fn spots(svg: &str, class: &str, names: [&str; 2]) -> Vec<(i32, i32)> {
    let class = format!("class=\"{class}\"");
    let marks = svg.split('<').filter(|mark| mark.contains(&class));
    let number = |mark: &str, name: &str| {
        let rest = mark.split_once(&format!(" {name}=\"")).expect("a place").1;
        rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    marks.map(|mark| (number(mark, names[0]), number(mark, names[1]))).collect()
}

/// The box of each text of a class, with its words: left, top, right, bottom.
pub fn labels<'a>(svg: &'a str, class: &str) -> Vec<([i32; 4], &'a str)> {
    let marks = svg.split("<text ").skip(1).filter(|mark| mark.contains(class));
    let label = |mark: &'a str| {
        let (tag, rest) = mark.split_once('>').expect("an open tag");
        let text = rest.split('<').next().unwrap_or_default();
        let number = |name: &str| {
            let rest = tag.split_once(&format!(" {name}=\"")).expect("a place").1;
            rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
        };
        let (x, y, width) = (number("x"), number("y"), text_width(text));
        let left = match tag {
            _ if tag.contains("\"middle\"") => x - width / 2,
            _ if tag.contains("\"end\"") => x - width,
            _ => x,
        };
        let base = if tag.contains("\"central\"") { y + 4 } else { y };
        ([left, base - 11, left + width, base + 3], text)
    };
    marks.map(label).collect()
}

/// Two words of which one covers the other.
pub fn covered(svg: &str) -> Option<(&str, &str)> {
    let all = labels(svg, "t-");
    let cover = |a: [i32; 4], b: [i32; 4]| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    let pairs = all
        .iter()
        .enumerate()
        .flat_map(|(at, one)| all[at + 1..].iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| cover(one.0, other.0)).map(|(one, other)| (one.1, other.1)).next()
}

/// Where the first mark of a class begins and ends, from left to right.
pub fn span(svg: &str, class: &str) -> (i32, i32) {
    let mark =
        svg.split('<').find(|mark| mark.contains(&format!("class=\"{class}\""))).expect("a mark");
    let number = |name: &str| {
        let (_, after) = mark.split_once(&format!(" {name}=\"")).expect("an attribute");
        let (number, _) = after.split_once('"').expect("a closed attribute");
        number.parse::<i32>().expect("an integer")
    };
    (number("x"), number("x") + number("width"))
}
