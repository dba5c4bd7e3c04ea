//! What people write in cells: days, stars, flags and words in all their forms.

pub mod alike;
pub mod dash;
pub mod day;
pub mod form;
pub mod key;
pub mod line;
pub mod office;
pub mod roman;
mod spelled;
pub mod stars;
pub mod word;

pub use spelled::{differ, spelled};

use app::find::fold;

/// Words without marks, case and punctuation, one space between them.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_without_marks_case_and_punctuation() {
        assert_eq!(super::words(" Tên sản phẩm/\ndịch vụ "), "ten san pham dich vu");
    }
}
