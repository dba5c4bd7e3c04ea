//! Why the system, or the program itself, refuses a file or a port, in both languages.

use std::{
    error::Error,
    fmt,
    io::{self, ErrorKind},
};

use app::board::Text;

/// Why something was refused; what the system says seldom stays in its own words.
pub fn cause(error: &io::Error) -> Text {
    if let Some(Refusal(text)) = error.get_ref().and_then(|own| own.downcast_ref()) {
        return text.clone();
    }
    let en = error.to_string();
    let vi = match error.kind() {
        _ if error.raw_os_error().is_none() => None,
        ErrorKind::NotFound => Some("không có tệp hoặc thư mục này"),
        ErrorKind::PermissionDenied => Some("không có quyền"),
        ErrorKind::IsADirectory => Some("đây là một thư mục"),
        ErrorKind::NotADirectory => Some("đường dẫn đi qua một tệp như qua thư mục"),
        ErrorKind::ReadOnlyFilesystem => Some("chỗ này chỉ cho đọc"),
        ErrorKind::StorageFull => Some("hết chỗ trên đĩa"),
        ErrorKind::AddrInUse => Some("đã có chương trình khác dùng cổng này"),
        ErrorKind::AddrNotAvailable => Some("máy này không có địa chỉ ấy"),
        _ => None,
    };
    Text { vi: vi.map_or_else(|| en.clone(), str::to_owned), en }
}

/// What the program refuses by itself, where errors are those of the system.
#[derive(Debug)]
pub struct Refusal(pub Text);

impl Refusal {
    pub fn new(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self(Text { vi: vi.into(), en: en.into() })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0.en)
    }
}

impl Error for Refusal {}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_often_refused_is_said_in_both_languages() {
        let missing = cause(&fs::read("/nowhere/file").expect_err("no such file"));
        assert_eq!(missing.vi, "không có tệp hoặc thư mục này");
        assert!(missing.en.starts_with("No such file"), "{}", missing.en);
        let own = io::Error::other(Refusal::new("của ta", "of ours"));
        assert_eq!(cause(&own), Text { vi: "của ta".to_owned(), en: "of ours".to_owned() });
        let other = cause(&io::Error::new(ErrorKind::NotFound, "of a library"));
        assert_eq!([other.vi, other.en], ["of a library", "of a library"]);
    }
}
