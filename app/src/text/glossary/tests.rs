use super::*;

fn terms() -> impl Iterator<Item = &'static Term> {
    before_acts().iter().chain(after_acts())
}

#[test]
fn every_term_is_said_in_both_languages_and_once() {
    let terms: Vec<_> = terms().collect();
    assert!(terms.len() >= 25);
    for (at, term) in terms.iter().enumerate() {
        for pair in [term.name, term.meaning] {
            assert!(!pair.vi.is_empty() && !pair.en.is_empty(), "{term:?}");
        }
        assert!(terms[..at].iter().all(|other| other.name != term.name), "{term:?}");
    }
}

#[test]
fn sources_have_a_title_and_an_address() {
    for (title, url) in terms().filter_map(|term| term.source) {
        assert!(!title.is_empty() && url.starts_with("http"), "{title}: {url}");
    }
}
