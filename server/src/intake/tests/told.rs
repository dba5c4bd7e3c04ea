//! What is told of a list as a whole.

use super::*;

#[test]
fn a_list_in_letters_of_an_old_encoding_is_told_for_what_it_is() {
    let check = |head: &str, encoding: &str| {
        let list = sheet("Sheet1", &format!("{head}\n1|a|HTX A|b|c|3|20/12/2023"));
        let done = import(&[list], &Items::default(), &Choices::default(), &[], (&LAO_CAI, &KNOWN));
        let fault = done.faults.iter().find(|it| it.code == Code::LegacyLetters).expect(head);
        assert_eq!((fault.cell, &*fault.details[0].vi), (Some((1, 2)), encoding));
        assert!(done.faults.iter().all(|it| it.code != Code::NoList));
    };
    check("TT|Tªn s¶n phÈm|Chñ thÓ|§Þa chØ|Nhãm|H¹ng sao|Ngµy cÊp", "TCVN3");
    check("TT|Teân saûn phaåm|Chuû theå|Ñòa chæ|Nhoùm|Haïng sao|Ngaøy caáp", "VNI");
}

#[test]
fn a_name_may_be_that_of_another_row() {
    let row = |name: &str| format!("1|Chè|{name}|xã Bản Qua|Đồ uống|3|20/12/2023");
    let list =
        sheet("Sheet1", &format!("{HEAD}\n{}\n{}", row("HTX Minh Họa"), row("HTX Minh Hoạn")));
    let check = |same: &str, expected: &[Code]| {
        let same = [Same::parse(same).expect("two names")];
        let done = codes(std::slice::from_ref(&list), &Choices::default(), &same);
        assert_eq!(done, expected.iter().copied().collect::<BTreeSet<_>>());
    };
    check("HTX Minh Họa=HTX Minh Hoạn", &[Code::DoubleRow]);
    check("HTX Minh Hoạn=HTX Minh Họa", &[Code::DoubleRow]);
    check("HTX Minh Họa=HTX Không Có", &[Code::UnusedSame]);
}
