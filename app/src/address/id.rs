//! What addresses name things by, and how it is written in them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands for itself in a part of a path and in a query.
const PLAIN: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',');

/// True for what can be one part of a path; browsers resolve `.` and `..`, encoded or not.
pub fn is_id(text: &str) -> bool {
    !matches!(text, "" | "." | "..")
}

/// True for names that plans give: small letters, digits and hyphens.
pub fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    !text.is_empty() && text.bytes().all(plain)
}

/// A number in its one way to be written: digits alone, no zero before others.
pub fn number(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let first = text == "0" || !text.starts_with('0');
    text.parse().ok().filter(|_| plain && first)
}

pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, &PLAIN).to_string()
}

pub fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}
