//! The tags of a part of a workbook.

use std::io::{BufReader, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Hands `to` each tag that begins, and whether it holds something, until it says that it has
/// enough.
pub fn each(part: impl Read, mut to: impl FnMut(&BytesStart<'_>, bool) -> bool) {
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        let goes_on = match event {
            Event::Start(tag) => to(&tag, true),
            Event::Empty(tag) => to(&tag, false),
            Event::Eof => false,
            _ => true,
        };
        if !goes_on {
            break;
        }
        buffer.clear();
    }
}

pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    Some(tag.try_get_attribute(name).ok().flatten()?.value.into_owned())
}
