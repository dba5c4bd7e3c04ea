//! Vietnamese of encodings from before Unicode: TCVN3 and VNI, known by their letters.

use unicode_normalization::UnicodeNormalization;

/// The bytes of TCVN3 as Windows shows them, and what they are.
const TCVN3: &str = "µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị\
    ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u{ad}ưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";
/// Letters of VNI that stand alone.
const VNI: &str = "ñđÑĐæỉÆỈóĩÓĨòịÒỊîỵÎỴôơÔƠöưÖƯ";
/// What follows a vowel in VNI, and the marks that it means.
const VNI_MARKS: &str = "ù\u{301}ø\u{300}û\u{309}õ\u{303}ï\u{323}";
/// The same with the circumflex or the breve.
const VNI_DOUBLE: [(char, &str); 12] = [
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];
/// Letters that Vietnamese has in Unicode as well: they tell nothing.
const COMMON: &str = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝÐ";
const ONSETS: [&str; 28] = [
    "ngh", "ng", "nh", "th", "tr", "ch", "kh", "ph", "gh", "gi", "qu", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x",
];
/// What stands between the onset and the end of a syllable, and what does where none follows.
const NUCLEI: [&str; 24] = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "oa", "oă", "oe", "oo", "uâ",
    "uê", "uô", "uy", "uyê", "ươ", "yê",
];
const OPEN: [&str; 32] = [
    "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iêu", "iu", "oai", "oay", "oeo", "oi",
    "ôi", "ơi", "ua", "uây", "ui", "uôi", "uơ", "uya", "uyu", "ưa", "ưi", "ươi", "ươu", "ưu",
    "yêu", "ya", "oao",
];
const CODAS: [&str; 8] = ["ch", "c", "m", "ng", "nh", "n", "p", "t"];

/// The encoding of `text` and the text in Unicode, when its letters are those of an old one: they
/// make no Vietnamese as they stand, and words when they are converted.
pub fn recognised(text: &str) -> Option<(&'static str, String)> {
    // A soft hyphen is a letter of TCVN3 only among others of it.
    if text.chars().all(|letter| letter.is_ascii() || letter == '\u{ad}') {
        return None;
    }
    [("TCVN3", tcvn3 as fn(&str) -> String), ("VNI", vni)].into_iter().find_map(
        |(name, convert)| {
            let (mut strange, mut all) = (false, true);
            for word in
                text.split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation())
            {
                if word.is_ascii() {
                    continue;
                }
                let is_word = word.bytes().any(|byte| byte.is_ascii_alphabetic());
                let foreign = |letter: char| {
                    !letter.is_ascii() && letter < '\u{100}' && !COMMON.contains(letter)
                };
                strange |= is_word && word.contains(foreign);
                all &= word.chars().all(|letter| letter < '\u{100}') && is_syllable(&convert(word));
            }
            (strange && all).then(|| (name, convert(text)))
        },
    )
}

fn tcvn3(text: &str) -> String {
    text.chars().map(|letter| pair(TCVN3, letter).unwrap_or(letter)).collect()
}

fn vni(text: &str) -> String {
    let mut done = String::new();
    for letter in text.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let before = done.chars().next_back().map(|before| before.to_lowercase().to_string());
        let vowel = before.as_deref().is_some_and(|before| "aeouyơư".contains(before));
        let double = before.as_deref().is_some_and(|before| "aeo".contains(before));
        if let Some(mark) = pair(VNI_MARKS, small).filter(|_| vowel) {
            done.push(mark);
        } else if let Some((_, marks)) = VNI_DOUBLE.iter().find(|(of, _)| *of == small && double) {
            done += marks;
        } else {
            done.push(pair(VNI, letter).unwrap_or(letter));
        }
    }
    done.nfc().collect()
}

/// What follows `letter` in a list of pairs.
fn pair(pairs: &str, letter: char) -> Option<char> {
    let mut letters = pairs.chars();
    while let (Some(from), Some(to)) = (letters.next(), letters.next()) {
        if from == letter {
            return Some(to);
        }
    }
    None
}

/// True for what can be a word of Vietnamese by its form.
fn is_syllable(word: &str) -> bool {
    let is_tone =
        |mark: &char| matches!(mark, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let word: String = word.to_lowercase().nfd().collect();
    let tones = word.chars().filter(is_tone).count();
    let bare: String = word.chars().filter(|mark| !is_tone(mark)).nfc().collect();
    let rhyme = |rest: &str| {
        let vowels = rest.chars().take_while(|letter| "aăâeêioôơuưy".contains(*letter)).count();
        let nucleus: String = rest.chars().take(vowels).collect();
        let coda: String = rest.chars().skip(vowels).collect();
        let ends = coda.is_empty() || CODAS.contains(&&*coda);
        NUCLEI.contains(&&*nucleus) && ends || coda.is_empty() && OPEN.contains(&&*nucleus)
    };
    let onset = |onset: &&str| bare.strip_prefix(*onset).is_some_and(rhyme);
    tones <= 1 && (rhyme(&bare) || ONSETS.iter().any(onset))
}

#[cfg(test)]
mod tests {
    use super::recognised;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let found = recognised(text);
        assert_eq!(found.as_ref().map(|(name, text)| (*name, &**text)), expected, "{text}");
    }

    #[test]
    fn letters_of_old_encodings_are_known_by_the_words_that_they_make() {
        check("MËt ong rõng (minh häa)", Some(("TCVN3", "Mật ong rừng (minh họa)")));
        check("n\u{ad}íc", Some(("TCVN3", "nước")));
        check("ChÌ §«ng ¸", Some(("TCVN3", "Chè Đông á")));
        check("Maät ong röøng", Some(("VNI", "Mật ong rừng")));
        check("Ñöôøng pheøn", Some(("VNI", "Đường phèn")));
        check("Mieán ñao", Some(("VNI", "Miến đao")));
        check("Teân saûn phaåm", Some(("VNI", "Tên sản phẩm")));
        check("Tªn s¶n phÈm", Some(("TCVN3", "Tên sản phẩm")));
    }

    #[test]
    fn vietnamese_and_names_from_elsewhere_are_no_old_encoding() {
        for text in [
            "Mật ong rừng",
            "Hoà Bình",
            "Chè Shan tuyết",
            "Müller",
            "OCOP®",
            "Chè · xanh",
            "Café Zoë",
            "½ kg",
            "«An»",
            "lien k\u{ad}et",
        ] {
            check(text, None);
        }
    }
}
