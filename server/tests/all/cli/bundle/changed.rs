//! What was changed is found and named, also when the list was changed to fit.

use super::*;

/// A change, and what a report says of it beside the entry's digest.
struct Case {
    entry: &'static str,
    from: &'static str,
    to: &'static str,
    said: &'static [&'static str],
}

const CASES: [Case; 11] = [
    // A certificate's day, which is another day of recognition.
    Case {
        entry: "register/certificates.csv",
        from: ",3,2023-07-28,",
        to: ",3,2023-08-28,",
        said: &[
            "results.csv: plan 2023, target new-products, reading new-or-regraded, place 10, ngày 2023-07-28: trong gói 47, tính lại 46\n",
            "manifest.json, mục register: ",
        ],
    },
    // The stars of a certificate that ended before the days of the results.
    Case {
        entry: "register/certificates.csv",
        from: ",4,",
        to: ",3,",
        said: &["published.csv: plan 2023, figure products_4star, place 10, "],
    },
    // A product's group.
    Case {
        entry: "register/products.csv",
        from: ",food,",
        to: ",drink,",
        said: &["results.csv: reading products-food, place 10, "],
    },
    // The goal of target 1.
    Case {
        entry: "plans/2023.toml",
        from: "goal = { count = 30 }",
        to: "goal = { count = 31 }",
        said: &[
            "statuses.csv: plan 2023, target new-products, reading new, place 10, ngày 2023-12-31: \
             trong gói status=met goal_numerator=30 goal_denominator=1, \
             tính lại status=met goal_numerator=31 goal_denominator=1",
        ],
    },
    // What target 1 counts.
    Case {
        entry: "plans/2023.toml",
        from: "measure.count.first_recognitions = {}",
        to: "measure.count.gradings = {}",
        said: &["results.csv: plan 2023, target new-products, reading new, place 10, "],
    },
    // A published figure.
    Case {
        entry: "figures.csv",
        from: "2018,products_3star_plus,10,10,",
        to: "2018,products_3star_plus,10,11,",
        said: &["published.csv: plan 2023, figure products_3star_plus, place 10, source \
             https://nongnghiep.vn/10-san-pham-ocop-lao-cai-d239958.html, ngày 2018: \
             trong gói printed=10 numerator=10 denominator=, tính lại printed=11 "],
    },
    // What the register is compared with.
    Case {
        entry: "figures.toml",
        from: "measure.count.products = {}",
        to: "measure.count.products.where.stars = [3]",
        said: &["published.csv: plan 2023, figure products_3star_plus, "],
    },
    // A commune is moved to another district.
    Case {
        entry: "places.csv",
        from: ",commune,088",
        to: ",commune,080",
        said: &[
            "results.csv: plan 2023, target new-products, reading new-or-regraded, place 088, ",
        ],
    },
    // One result.
    Case {
        entry: "results.csv",
        from: "2023,cooperatives,share,10,2023-12-",
        to: "2023,cooperatives,share,10,2023-11-",
        said: &["results.csv: plan 2023, target cooperatives, reading share, place 10, "],
    },
    // One status.
    Case {
        entry: "statuses.csv",
        from: ",missed,",
        to: ",met,",
        said: &[
            "statuses.csv: plan 2023, target ",
            "trong gói status=met ",
            "tính lại status=missed ",
        ],
    },
    // A contradiction.
    Case {
        entry: "clashes.csv",
        from: ",values,",
        to: ",parts,",
        said: &["clashes.csv: figure ", "rule parts", "tính lại không có"],
    },
];

#[test]
fn a_changed_row_plan_figure_or_result_is_found_and_named() {
    for Case { entry, from, to, said } in CASES {
        let mut entries = unpack(&SAMPLE);
        replace(&mut entries, entry, from, to);
        let honest = pack(&entries);
        list_again(&mut entries);
        for (bundle, listed) in [(honest, false), (pack(&entries), true)] {
            let Outcome { status, out, err } = verify(&bundle);
            assert_eq!(status, 1, "{entry}, {to}: {out}{err}");
            let digest = format!("khác: {entry}: nội dung đã thay đổi");
            assert_eq!(out.contains(&digest), !listed, "{entry}, {to}: {out}");
            for said in said {
                assert!(
                    out.contains(&format!("khác: {said}")) || out.contains(said),
                    "{said}\n{out}"
                );
            }
            assert!(!out.ends_with(" 0 không khớp\n"), "{out}");
        }
    }
}

#[test]
fn a_deleted_and_an_added_result_is_found() {
    let results = String::from_utf8(unpack(&SAMPLE)["results.csv"].clone()).expect("UTF-8");
    let of = "2023,new-products,new,10,";
    let row = results.lines().filter(|row| row.starts_with(of)).nth(3).expect("a row");
    for changed in [
        results.replacen(&format!("{row}\n"), "", 1),
        results.replacen(row, &format!("{row}\n{row}9"), 1),
        results.replacen(row, &format!("{row}\n{of}2023-01-02,30,"), 1),
        results.clone() + "2023,new-products,best,10,2023-12-31,99,\n",
        results.replacen("numerator", "number", 1),
        String::new(),
    ] {
        let mut entries = unpack(&SAMPLE);
        entries.insert("results.csv".to_owned(), changed.into_bytes());
        list_again(&mut entries);
        let Outcome { status, out, .. } = verify(&pack(&entries));
        assert_eq!(status, 1);
        assert!(out.contains("khác: results.csv: plan 2023, target new-products, "), "{out}");
    }
}

#[test]
fn a_result_written_in_another_way_is_found_by_its_row() {
    let results = String::from_utf8(unpack(&SAMPLE)["results.csv"].clone()).expect("UTF-8");
    let mut entries = unpack(&SAMPLE);
    entries.insert("results.csv".to_owned(), results.replacen(",10,", ",\"10\",", 1).into_bytes());
    list_again(&mut entries);
    let Outcome { status, out, .. } = verify(&pack(&entries));
    assert_eq!(status, 1);
    assert!(out.contains("khác: results.csv, dòng 2: trong gói «2023,"), "{out}");
    assert!(out.ends_with(" 0 không khớp\n"), "{out}");
}

#[test]
fn a_register_with_an_error_is_named_with_its_fault_and_not_computed() {
    let mut entries = unpack(&SAMPLE);
    replace(&mut entries, "register/certificates.csv", ",2023-07-28,", ",2023-02-31,");
    let Outcome { status, out, err } = verify(&pack(&entries));
    assert_eq!(status, 1);
    assert!(out.contains("khác: register/certificates.csv: nội dung đã thay đổi"), "{out}");
    assert!(err.contains("cột granted_on: «2023-02-31» không phải ngày có thật"), "{err}");
    assert!(err.contains("không tính gì"), "{err}");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config {
        cases: 24, failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn any_changed_byte_of_a_result_is_found(table in 0..4_usize, at in 0.0..1.0_f64, byte in 33..127_u8) {
        let table = ["results.csv", "statuses.csv", "published.csv", "clashes.csv"][table];
        let mut entries = unpack(&SAMPLE);
        let bytes = entries.get_mut(table).expect("a table");
        let at = (at * bytes.len() as f64) as usize;
        proptest::prop_assume!(bytes[at] != byte && bytes[at].is_ascii());
        bytes[at] = byte;
        list_again(&mut entries);
        let bundle = server::bundle::read(&pack(&entries)).expect("a bundle");
        let report = server::bundle::verify(&bundle, |_| {});
        proptest::prop_assert!(report.failed.is_none() && !report.agrees());
    }
}
