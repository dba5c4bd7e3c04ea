use super::*;

#[test]
fn every_figure_of_a_table_is_that_of_its_steps() {
    for at in 0..3 {
        for against in [None, Some(Against::Province), Some(Against::Day)] {
            let view = view(at, against);
            let steps = view.measure();
            let exhibits = [measure(&view), slope(&view).expect("of a stock")];
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
    assert_eq!(shown.title, "2 trong 6 địa bàn có tỷ lệ từ 60% trở lên; 2 địa bàn số ít, không so");
    assert!(shown.note.contains("dưới 5") && shown.note.contains("đọc thận trọng"));
}

#[test]
fn tiles_are_strong_only_beyond_chance_and_link_to_their_district() {
    let tiles = tiles(&view(1, None)).into_string();
    for expected in [
        r#"<a class="div-2 k5" href="/districts/080?plan=2024">"#,
        r#"<a class="div-5 k1" href="/districts/082?plan=2024">"#,
        r#"<a class="few k4" href="/districts/083?plan=2024">"#,
        r#"<a class="few k6" href="/districts/084?plan=2024">"#,
        r#"<a class="few k3" href="/districts/085?plan=2024">"#,
        r#"<a class="div-4 k2" href="/districts/088?plan=2024">"#,
    ] {
        assert!(tiles.contains(expected), "{expected} in {tiles}");
    }
    assert!(!tiles.contains("<span>0/3</span>"), "fewer than five have no percentage");
}

#[test]
fn the_one_that_changed_most_is_named_and_the_rest_has_arrows() {
    let slope = slope(&view(2, None)).expect("of a stock");
    assert_eq!(slope.title, "Số chủ thể tăng nhiều nhất: Huyện 083 +28");
    let text = crate::part::table::table("x", &slope.data).into_string();
    assert!(text.contains("<span aria-hidden=\"true\">↘</span>\u{a0}−2"), "{text}");
    let same = CompareView {
        choice: Choice { since: Some(DAY), ..view(2, None).choice },
        ..view(2, None)
    };
    assert_eq!(super::slope(&same).expect("of a stock").chart, None);
}

/// One measure of so many districts, on the baseline and on the day.
fn changed(share: bool, values: &[[(u32, u32); 2]]) -> CompareView {
    let mut all = all();
    let of = |[before, after]: &[(u32, u32); 2]| {
        let step = |day: i32, value: &(u32, u32)| (day, value.0, value.1);
        steps(share, &[step(19_100, before), step(19_700, after)])
    };
    all.places.truncate(values.len());
    all.measures = vec![a_measure("x.y", None, values.iter().map(of).collect())];
    CompareView { all: Arc::new(all), choice: view(0, Some(Against::Day)).choice }
}

#[test]
fn a_change_that_may_be_chance_is_not_spoken_of() {
    let title = |share, values: &[_]| slope(&changed(share, values)).expect("of a stock").title;
    let few = [[(3, 7), (3, 9)], [(4, 9), (4, 9)], [(0, 9), (1, 9)]];
    assert_eq!(title(true, &few), "Tỷ lệ chủ thể: không địa bàn nào thay đổi vượt mức ngẫu nhiên");
    let clear = [[(10, 50), (30, 50)], [(4, 9), (4, 9)]];
    assert_eq!(title(true, &clear), "Tỷ lệ chủ thể thay đổi rõ: Huyện 080 +40,0\u{a0}điểm %");
    let close = [[(0, 0), (11, 0)], [(0, 0), (8, 0)], [(5, 0), (3, 0)]];
    assert_eq!(title(false, &close), "Thay đổi số chủ thể của từng địa bàn");
}

#[test]
fn who_has_most_is_named_with_the_number_and_only_beyond_chance() {
    assert_eq!(measure(&view(2, None)).title, "Huyện 083 có nhiều nhất: 37 chủ thể");
    let close = changed(false, &[[(0, 0), (11, 0)], [(0, 0), (8, 0)]]);
    assert_eq!(measure(&close).title, "Mỗi địa bàn có từ 8 đến 11 chủ thể");
    let same = changed(false, &[[(0, 0), (8, 0)]; 3]);
    assert_eq!(measure(&same).title, "Theo địa bàn", "from 8 to 8 is no range");
}

#[test]
fn the_picture_draws_what_the_measure_is_compared_with() {
    let drawn = |at, against| measure(&view(at, against)).chart.expect("a chart");
    let marks = |svg: &str, class: &str| svg.matches(&format!("class=\"{class}\"")).count();
    let goal = drawn(0, None);
    assert_eq!((marks(&goal, "goal"), marks(&goal, "start")), (1, 0));
    let province = drawn(0, Some(Against::Province));
    assert_eq!((marks(&province, "goal"), marks(&province, "province")), (0, 1));
    assert_ne!(goal, province);
    let day = drawn(0, Some(Against::Day));
    assert_eq!((marks(&day, "goal"), marks(&day, "province")), (0, 0));
    assert_eq!((marks(&day, "start"), marks(&day, "dot")), (4, 4), "hollow: then, full: now");
    assert_eq!(marks(&drawn(2, None), "start"), 6);
    assert_eq!(measure(&view(2, None)).keys.len(), 2);
}

#[test]
fn a_flow_is_not_compared_with_a_day_before_its_period() {
    let mut all = all();
    all.measures[2].flow = true;
    let since = |since| {
        let choice = Choice { since, ..view(2, Some(Against::Day)).choice };
        CompareView { all: Arc::new(all.clone()), choice }
    };
    let flow = since(None);
    assert_eq!((flow.against(), slope(&flow)), (Against::Province, None));
    assert!(heading(&flow).into_string().contains("Số phát sinh bắt đầu từ 0"));
    let within = since(Some(Day(19_500)));
    assert_eq!(within.against(), Against::Day);
    assert!(slope(&within).is_some());
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
    assert!(shown.title.starts_with("Khác biệt rõ so với mức chung: Huyện 082"));
    assert!(shown.note.contains("36,98%") || shown.note.contains("26,5%"), "{}", shown.note);
    assert_eq!(exhibit(&view(2, None), "funnel"), None);
}
