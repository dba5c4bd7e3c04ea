use super::*;

#[test]
fn every_figure_of_a_table_is_that_of_its_steps() {
    for at in 0..3 {
        for against in [None, Some(Against::Province), Some(Against::Day)] {
            let view = view(at, against);
            let steps = view.measure();
            let exhibits = [measure(&view), slope(&view)];
            let days = [[DAY, view.since()], [view.since(), DAY]];
            for (exhibit, days) in exhibits.iter().zip(days) {
                assert_eq!(exhibit.data.rows.len(), 7);
                for row in &exhibit.data.rows {
                    let place = view.all.places.iter().position(|place| place.1 == row[0].shown);
                    let steps = place.map_or(&steps.province, |place| &steps.districts[place]);
                    assert_eq!(row[1].datum, Datum::Figure(steps.at(days[0])));
                    if row.len() == 4 {
                        assert_eq!(row[2].datum, Datum::Figure(steps.at(days[1])));
                    }
                }
            }
            let row = &matrix(&view).data.rows[at as usize];
            for (cell, steps) in
                row[1..].iter().zip([&steps.province].into_iter().chain(&steps.districts))
            {
                assert_eq!(cell.datum, Datum::Figure(steps.at(DAY)));
            }
        }
    }
}

#[test]
fn differences_are_points_for_shares_and_numbers_for_counts() {
    let goal = measure(&view(0, None));
    assert_eq!(row(&goal, "Huyện 080"), ["12/26 (46,2%)", "−13,8"]);
    assert_eq!(row(&goal, "Huyện 083"), ["5/8 (62,5%)", "+2,5"]);
    assert_eq!(row(&goal, "Huyện 084"), ["4/4", "số ít, không so sánh"]);
    assert_eq!(row(&goal, "Huyện 088"), ["chưa có số liệu", "chưa có số liệu"]);
    let text = csv(Lang::Vi, &goal.data);
    assert!(text.contains("Huyện 080,12,26,-13.8\r\n"), "{text}");
    assert!(text.contains("Huyện 084,4,4,\r\n"), "{text}");
    let day = measure(&view(2, None));
    assert_eq!(row(&day, "Huyện 083"), ["37", "9", "+28"]);
    assert_eq!(row(&day, "Huyện 085"), ["2", "4", "−2"]);
    assert!(csv(Lang::Vi, &day.data).contains("Huyện 085,2,4,-2\r\n"));
    let part = measure(&view(2, Some(Against::Province)));
    assert_eq!(row(&part, "Huyện 083"), ["37", "37/66 (56,1%)"]);
}

#[test]
fn districts_stand_by_value_and_the_too_small_last() {
    let shown = measure(&view(0, None));
    let names: Vec<_> = shown.data.rows.iter().map(|row| row[0].shown.as_str()).collect();
    assert_eq!(
        names,
        ["Toàn tỉnh", "Huyện 085", "Huyện 083", "Huyện 082", "Huyện 080", "Huyện 084", "Huyện 088"]
    );
    assert_eq!(shown.title, "2/4 đơn vị có tỷ lệ từ 60% trở lên");
    assert!(shown.note.contains("dưới 5") && shown.note.contains("đọc thận trọng"));
}

#[test]
fn tiles_have_the_class_of_their_difference_and_link_to_their_district() {
    let tiles = tiles(&view(0, None)).into_string();
    for expected in [
        r#"<a class="div-1 k4" href="/districts/080?plan=2024">"#,
        r#"<a class="div-2 k3" href="/districts/082?plan=2024">"#,
        r#"<a class="div-4 k2" href="/districts/083?plan=2024">"#,
        r#"<a class="few k5" href="/districts/084?plan=2024">"#,
        r#"<a class="div-5 k1" href="/districts/085?plan=2024">"#,
    ] {
        assert!(tiles.contains(expected), "{expected} in {tiles}");
    }
    assert!(!tiles.contains("100,0%"), "fewer than five have no percentage");
}

#[test]
fn classes_change_beyond_2_and_beyond_10_points() {
    let class = |part| {
        let difference =
            difference::Difference::new(Fraction::share(60, 100), Fraction::share(part, 1000));
        difference.expect("of enough").class()
    };
    let bounds = [499, 500, 579, 580, 600, 620, 621, 700, 701];
    assert_eq!(bounds.map(class), [1, 2, 2, 3, 3, 3, 4, 4, 5]);
}

#[test]
fn the_one_that_changed_most_is_named_and_the_rest_has_arrows() {
    let slope = slope(&view(2, None));
    assert_eq!(slope.title, "Huyện 083 tăng nhiều nhất: +28");
    let text = crate::part::table::table("x", &slope.data).into_string();
    assert!(text.contains("<span aria-hidden=\"true\">↘</span>\u{a0}−2"), "{text}");
    let same = CompareView {
        choice: Choice { since: Some(DAY), ..view(2, None).choice },
        ..view(2, None)
    };
    assert_eq!(super::slope(&same).chart, None);
}

#[test]
fn the_funnel_says_who_clearly_differs_and_nothing_of_the_few() {
    let shown = exhibit(&view(1, None), "funnel").expect("of a share");
    assert_eq!(
        row(&shown, "Huyện 084"),
        ["0/3", "số ít, không so sánh", "số ít, không so sánh", "số ít, không nhận xét"]
    );
    assert_eq!(row(&shown, "Huyện 082")[3], "khác biệt rõ");
    assert_eq!(row(&shown, "Huyện 085")[3], "không khác biệt rõ");
    assert!(shown.title.starts_with("Khác biệt rõ so với toàn tỉnh: Huyện 082"));
    assert!(shown.note.contains("36,98%") || shown.note.contains("26,5%"), "{}", shown.note);
    assert_eq!(exhibit(&view(2, None), "funnel"), None);
}
