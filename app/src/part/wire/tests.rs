use super::*;

#[derive(Clone, Debug, PartialEq)]
struct Sent {
    name: String,
    names: Vec<String>,
    province: Steps,
    places: Vec<Steps>,
}

impl Wire for Sent {
    fn write(&self, lines: &mut Lines) {
        lines.word(&self.name);
        lines.words(self.names.iter().map(String::as_str));
        lines.numbers(&[self.province.share.into(), self.places.len() as i64]);
        lines.figure(&self.province, &self.places);
    }

    fn read(lines: &mut Reader<'_>) -> Option<Self> {
        let (name, names) = (lines.text()?, lines.words()?);
        let &[share, places] = lines.numbers()?.as_slice() else { return None };
        let (province, places) = lines.figure(share == 1, places as usize)?;
        Some(Self { name, names, province, places })
    }
}

fn steps(share: bool, steps: &[(i32, u32, u32)]) -> Steps {
    Steps { share, steps: steps.iter().map(|&step| Step::from(step)).collect() }
}

fn to_send(share: bool) -> Sent {
    let over = if share { u32::MAX } else { 0 };
    let places = vec![
        steps(share, &[(-5, 1, 0), (19_358, u32::MAX, over), (19_400, 0, 0)]),
        steps(share, &[]),
    ];
    let province = Steps::sum(share, &places);
    Sent {
        name: "Mường \"<&>\"".into(), names: vec!["a".into(), String::new()], province, places
    }
}

#[test]
fn what_travels_arrives_unchanged() {
    for share in [false, true] {
        let sent = to_send(share);
        assert_eq!(Sent::from_text(&sent.to_text()), Some(sent));
    }
}

#[test]
fn a_province_that_is_not_the_sum_of_its_places_travels_by_itself() {
    let sum = to_send(true);
    let other = Sent { province: steps(true, &[(3, 1, 2)]), ..sum.clone() };
    assert!(sum.to_text().ends_with("\n="));
    assert_eq!(Sent::from_text(&other.to_text()), Some(other));
}

#[test]
fn a_name_with_a_line_break_stays_on_its_line() {
    let sent = Sent { name: "one\ntwo\tthree".into(), ..to_send(false) };
    let arrived = Sent::from_text(&sent.to_text()).expect("of the form");
    assert_eq!(arrived.name, "one two three");
    assert_eq!(arrived.places, sent.places);
}

#[test]
fn lines_too_few_too_many_or_of_something_else_are_refused() {
    let whole = to_send(true).to_text();
    let less = whole.rsplit_once('\n').expect("lines").0;
    for text in ["", "name", less, &format!("{whole}\nmore"), &whole.replace("-5", "x")] {
        assert_eq!(Sent::from_text(text), None, "{text}");
    }
    assert_eq!(Sent::from_text(&whole.replace("-5 1 0", "-5 -1 0")), None, "below nothing");
}
