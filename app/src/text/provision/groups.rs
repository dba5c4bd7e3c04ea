use super::Both;
use crate::{
    board::{Act, Acts, act::KindWords},
    format::Lang,
    text::count::lower,
};

/// The groups, and what earlier acts called them.
pub fn groups(act: &Act, acts: &Acts) -> Both {
    let words = &act.groups.as_ref()?.words;
    let said = |lang: Lang| {
        let all: Vec<_> = words.iter().map(|(_, word)| lang.text(word)).collect();
        let now = |group| {
            let now = words.iter().filter(move |(of, _)| *of == group);
            now.map(|(_, word)| lang.text(word)).collect::<Vec<_>>().join("; ")
        };
        let older = acts.older_words(act).into_iter();
        let older = older.map(|(group, word)| {
            let (word, now) = (lang.text(word), now(*group));
            lang.pick(format!("“{word}” xếp vào {now}"), format!("“{word}” under {now}"))
        });
        let older = older.collect::<Vec<_>>().join("; ");
        let (number, all) = (all.len(), all.join("; "));
        match older.is_empty() {
            true => lang.pick(format!("{number} nhóm: {all}."), format!("{number} groups: {all}.")),
            false => lang.pick(
                format!("{number} nhóm: {all}. Tên trước đây: {older}."),
                format!("{number} groups: {all}. Earlier names: {older}."),
            ),
        }
    };
    Some((said(Lang::Vi), said(Lang::En)))
}

/// Every kind of entity; what is for one group alone with its name.
pub fn kinds(act: &Act) -> Both {
    let all = &act.kinds.as_ref()?.all;
    let one = |lang: Lang, it: &KindWords| {
        let name = lang.text(&it.name);
        let Some(group) = it.only else { return name.to_owned() };
        let group = lower(group.name().in_lang(lang));
        lang.pick(format!("riêng {group}: {name}"), format!("for {group} alone: {name}"))
    };
    let said = |lang| all.iter().map(|it| one(lang, it)).collect::<Vec<_>>().join("; ");
    Some((format!("Chủ thể là: {}.", said(Lang::Vi)), format!("Entities are: {}.", said(Lang::En))))
}
