//! What the name of a file says of it.

/// The name of a file without folder and ending.
pub fn stem(name: &str) -> &str {
    let base = base(name);
    base.rsplit_once('.').map_or(base, |(stem, _)| stem)
}

/// True for the endings of files of tables; what office programs put beside open files, and
/// hidden files, are none.
pub fn is_table(name: &str) -> bool {
    const ENDINGS: [&str; 10] =
        ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "zip", "xltx"];
    let base = base(name);
    let ending = base.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let known = ending.is_some_and(|ending| ENDINGS.contains(&&*ending));
    known && !base.starts_with(['.', '~']) && !name.starts_with("__MACOSX")
}

/// True for what systems and office programs put into folders and archives: hidden files and
/// folders, those of open files, pictures of folders.
pub fn is_left_behind(name: &str) -> bool {
    const NAMES: [&str; 3] = ["__macosx", "thumbs.db", "desktop.ini"];
    let is_left =
        |part: &str| part.starts_with(['.', '~']) || NAMES.contains(&&*part.to_ascii_lowercase());
    // `./list.xlsx` lies in the folder itself.
    name.split(['/', '\\']).filter(|part| !matches!(*part, "" | ".")).any(is_left)
}

fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::is_left_behind;

    #[test]
    fn what_programs_leave_behind_is_no_file_of_a_person() {
        for name in
            [".DS_Store", "a/Thumbs.db", "desktop.ini", "~$list.xlsx", "__MACOSX/a.csv", ".git/x"]
        {
            assert!(is_left_behind(name), "{name}");
        }
        for name in ["list.xlsx", "./list.csv", "huyện/list", "read.me"] {
            assert!(!is_left_behind(name), "{name}");
        }
    }
}
