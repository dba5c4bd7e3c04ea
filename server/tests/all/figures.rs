//! Published figures follow the province through time, and stand apart where it was another.

use app::{
    board::{Board, FigureSeries},
    format::Lang,
    text::figures,
};
use server::{
    edition,
    input::{File, Inputs},
    place::{FILE, Places, PlanUnits, places_of},
    sample, site,
};

use crate::{
    calendar::parse,
    shipped::{edition_of, inputs_of},
    site::ask,
};

/// What contradicts what in the figures of a place, in words.
fn clashes(board: &Board, place: &str) -> Vec<String> {
    let here = board.clashes.iter().filter(|it| it.place.id == place);
    here.map(|it| format!("{} {}: {}", it.as_of, it.figure, figures::clash(Lang::En, it))).collect()
}

#[test]
fn groups_that_add_up_to_602_contradict_604() {
    let edition = edition_of("2025");
    let found = clashes(edition.default_board(), "15");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("2025-07 products_3star_plus: "), "{found:?}");
    assert!(found[0].ends_with("add up to 602; the printed total is 604."), "{found:?}");
}

#[test]
fn figures_of_yen_bai_before_the_merger_stand_apart_and_beside_no_figure_of_the_register() {
    let edition = edition_of("2025");
    let board = edition.default_board();
    let of = |id: &str, place: &str| {
        board.figures.iter().find(|it| it.id == id && it.place.id == place).expect("figures")
    };
    let (before, now) =
        (of("products_3star_plus", "15@2025-06-30"), of("products_3star_plus", "15"));
    let printed = |series: &FigureSeries| -> Vec<String> {
        series
            .days
            .iter()
            .map(|day| format!("{} {}", day.as_of, day.published[0].printed))
            .collect()
    };
    assert_eq!(printed(before), ["2023-10 227", "2024-08-05 247"]);
    assert_eq!(printed(now), ["2025-07 604", "2025-08 604", "2025-12-12 605"]);
    assert!(before.register.is_none() && before.days.iter().all(|day| day.register.is_none()));
    assert!(now.days.iter().all(|day| day.register.is_some()));
    assert_eq!(figures::place(Lang::Vi, &before.place), "Yên Bái (đến 30/06/2025)");
    assert_eq!(figures::place(Lang::En, &before.place), "Yên Bái (until 30 June 2025)");
    let district = of("products_new_in_year", "136@2025-06-30");
    assert_eq!(figures::place(Lang::Vi, &district.place), "Văn Yên, Yên Bái (đến 30/06/2025)");
}

#[test]
fn districts_of_yen_bai_add_up_to_its_43_new_its_18_re_graded_and_the_315_of_its_path() {
    let edition = edition_of("2025");
    let board = edition.default_board();
    assert_eq!(clashes(board, "15@2025-06-30"), Vec::<String>::new());
    let sum = |figure: &str| -> i64 {
        let districts = board.figures.iter().filter(|it| it.id == figure).filter(|it| {
            it.place.province.as_ref().is_some_and(|province| province.id == "15@2025-06-30")
        });
        districts.flat_map(|it| &it.days[0].published).filter_map(|it| it.milli).sum()
    };
    let figures =
        ["products_new_in_year", "products_reevaluated_in_year", "target_products_3star_plus"];
    assert_eq!(figures.map(sum), [43_000, 18_000, 315_000]);
}

#[test]
fn a_province_without_a_plan_of_its_own_has_what_was_published_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let plan = folder.path().join("plan.toml");
    let board = |province: &str, on: &str| {
        let on = parse(on);
        let plan_units = PlanUnits::new(province, None, on);
        let table = places_of(&plan_units).expect("a province");
        let places = Places::read(FILE, &table, &plan_units).expect("places");
        std::fs::write(&plan, sample::plan(&places, on)).expect("a plan");
        edition_of(plan.to_str().expect("UTF-8")).default_board().clone()
    };
    let quang_ninh = board("22", "2026-06-30");
    let said = "add up to 214; the printed total is 212.";
    let found = clashes(&quang_ninh, "22");
    assert!(found.len() == 1 && found[0].starts_with("2023 entities_total: "), "{found:?}");
    assert!(found[0].ends_with(said), "{found:?}");
    assert!(quang_ninh.figures.iter().all(|it| it.place.id == "22"), "the same before and after");

    let dong_thap = board("82", "2026-06-30");
    assert!(dong_thap.figures.iter().all(|it| it.place.id == "87@2025-06-30"));
    assert!(!dong_thap.figures.is_empty(), "of one of the two that became it");
    assert!(board("01", "2026-06-30").figures.is_empty(), "none is carried");
}

#[test]
fn the_page_of_the_merged_province_shows_each_former_one_with_its_districts_under_its_name() {
    let site = site::router(inputs_of("2025"), edition_of("2025"), "https://ocop.example");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let text = |path| {
        let (status, _, bytes) = runtime.block_on(ask(&site, path));
        assert_eq!(status, 200, "{path}");
        String::from_utf8(bytes).expect("UTF-8")
    };
    let page = text("/figures");
    for name in ["Yên Bái (đến 30/06/2025): ", "Lào Cai (đến 30/06/2025): "] {
        assert!(page.contains(&format!("<summary>{name}")), "{name}");
    }
    assert!(page.contains("TP Yên Bái, Yên Bái"));
    let page = text("/en/figures");
    assert!(page.contains("<span lang=\"vi\">Văn Yên, Yên Bái</span> (until 30 June 2025)"));

    let answer = text("/api/v1/figures?place=15@2025-06-30&figure=products_3star_plus");
    let printed = |number: u32| format!("\"printed\":\"{number}\"");
    assert!(answer.contains("\"place\":\"15@2025-06-30\""), "{answer}");
    assert!(answer.contains(&printed(227)) && !answer.contains(&printed(605)), "{answer}");
    let answer = text("/api/v1/figures?place=15&figure=products_3star_plus");
    assert!(answer.contains(&printed(605)) && !answer.contains(&printed(227)), "{answer}");
}

#[test]
fn a_downloaded_table_names_each_place_with_its_day_and_is_read_back() {
    let mut inputs = inputs_of("2025");
    let ids = |inputs: &Inputs| {
        let (_, places) = inputs.plans().expect("its plans");
        let figures = inputs.figures(&places).expect("figures");
        let mut ids: Vec<_> =
            figures.published.into_iter().map(|it| (it.as_of, it.figure, it.place)).collect();
        ids.sort_unstable();
        ids
    };
    let before = ids(&inputs);
    let site = site::router(inputs.clone(), edition_of("2025"), "https://ocop.example");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (_, _, bytes) = runtime.block_on(ask(&site, "/data/figures.csv"));
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains("2023-10,products_3star_plus,15@2025-06-30,227,"), "{text}");
    assert!(text.contains("2025-12-12,products_3star_plus,15,605,"), "{text}");
    inputs.figures = Some(File { name: "figures.csv".into(), text: text.into() });
    assert_eq!(ids(&inputs), before);
}

#[test]
fn published_totals_that_the_register_counts_agree_with_it() {
    for id in ["2025", "dong-thap-2024", "lam-dong-2023"] {
        let edition = edition_of(id);
        let board = edition.default_board();
        let here = board.figures.iter().filter(|it| it.place.id == edition.province.code);
        let days = here.flat_map(|it| it.days.iter().map(move |day| (it, day)));
        let compared: Vec<_> =
            days.filter_map(|(it, day)| Some((it, day, day.register?))).collect();
        assert!(!compared.is_empty(), "{id}");
        for (it, day, own) in compared {
            let printed = day.published[0].milli.map(|milli| milli / 1000);
            assert_eq!(Some(i64::from(own.numerator)), printed, "{id}: {} {}", day.as_of, it.id);
        }
    }
}

/// The register's figure of a place and time, where it has one.
fn own(board: &Board, figure: &str, as_of: &str) -> Option<u32> {
    let figures = board.figures.iter().filter(|it| it.id == figure);
    let day = figures.flat_map(|it| &it.days).find(|day| day.as_of == as_of);
    day.expect("a published figure").register.map(|value| value.numerator)
}

#[test]
fn a_figure_of_a_month_is_compared_on_the_last_day_that_the_register_knows_in_it() {
    let edition = edition_of("dong-thap-2024");
    let board = edition.default_board();
    assert!(board.known_until < parse("2023-12-31"), "{}", board.known_until);
    assert_eq!(own(board, "products_3star_plus", "2023-12"), Some(453));
    assert_eq!(own(board, "entities_total", "2023-12"), Some(175));

    let (before, _) =
        edition::compute(&inputs_of("dong-thap-2024"), parse("2023-11-30")).expect("no errors");
    assert_eq!(own(before.default_board(), "products_3star_plus", "2023-12"), None);
    assert_eq!(own(before.default_board(), "products_3star_plus", "2022-12"), Some(357));
}

#[test]
fn what_a_year_brought_is_counted_in_the_year_of_the_figure_and_has_no_course() {
    let edition = edition_of("2025");
    let board = edition.default_board();
    assert_eq!(own(board, "products_new_in_year", "2025-12-12"), Some(62));
    assert_eq!(own(board, "products_reevaluated_in_year", "2025-12-12"), Some(10));
    let yearly = board.figures.iter().filter(|it| it.id.ends_with("_in_year"));
    assert!(yearly.map(|it| &it.register).all(Option::is_none));
    let edition = edition_of("dong-thap-2024");
    assert_eq!(own(edition.default_board(), "products_new_in_year", "2023"), Some(128));
}
