//! A text in pieces: numbers, words, marks.

use crate::written::fold;

/// A piece of a text, without marks and case.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A number and how many digits it has.
    Number(i32, usize),
    Mark(char),
    Word(String),
}

pub fn tokens(text: &str) -> Vec<Token> {
    let folded = fold(text);
    let mut tokens = Vec::new();
    let mut rest = folded.trim_start();
    while let Some(first) = rest.chars().next() {
        let is = |letter: char| match first {
            first if first.is_ascii_digit() => letter.is_ascii_digit(),
            first if first.is_alphabetic() => letter.is_alphabetic(),
            _ => false,
        };
        let end = rest.find(|letter| !is(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (token, after) = rest.split_at(end);
        tokens.push(match token.parse() {
            Ok(number) => Token::Number(number, token.len()),
            Err(_) if first.is_alphabetic() => Token::Word(token.to_owned()),
            Err(_) => Token::Mark(first),
        });
        rest = after.trim_start();
    }
    tokens
}
