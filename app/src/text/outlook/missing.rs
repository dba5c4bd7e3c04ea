use crate::format::{self, DOT, Lang, NBSP};

/// `Chưa được tính nhiều nhất: Bảo Thắng 14 · Bảo Yên 12`.
pub fn missing(lang: Lang, share: bool, places: &[(&str, u32)]) -> String {
    let named: Vec<_> = places
        .iter()
        .map(|(name, number)| {
            let number = format::count(lang, (*number).into());
            format!("{}{NBSP}{number}", whole(name))
        })
        .collect();
    let named = named.join(DOT);
    match share {
        true => lang.pick(
            format!("Chưa được tính nhiều nhất: {named}"),
            format!("Most that do not count: {named}"),
        ),
        false => lang.pick(
            format!("Hồ sơ đang làm nhiều nhất: {named}"),
            format!("Most applications on their way: {named}"),
        ),
    }
}

/// The areas that do not count yet, where areas are what is counted.
pub fn uncounted_areas(lang: Lang, places: &[(&str, u32)]) -> String {
    let named: Vec<_> = places.iter().map(|(name, _)| whole(name)).collect();
    let named = named.join(DOT);
    lang.pick(format!("Chưa được tính: {named}"), format!("Not counted yet: {named}"))
}

/// A name that no line parts.
fn whole(name: &str) -> String {
    name.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_list_begins_with_its_dot() {
        let places = [("Bảo Thắng", 14), ("Bảo Yên", 12)];
        assert_eq!(
            missing(Lang::Vi, true, &places),
            "Chưa được tính nhiều nhất: Bảo\u{a0}Thắng\u{a0}14\u{a0}· Bảo\u{a0}Yên\u{a0}12"
        );
        assert_eq!(
            uncounted_areas(Lang::En, &places),
            "Not counted yet: Bảo\u{a0}Thắng\u{a0}· Bảo\u{a0}Yên"
        );
    }
}
