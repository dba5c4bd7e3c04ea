use super::lines;
use crate::{
    input::{InputPaths, Inputs},
    place::LAO_CAI,
};

#[test]
fn the_published_figures_contradict_each_other_in_these_ten_points() {
    let figures = Inputs::read(&InputPaths::default()).expect("what the program carries");
    let figures = figures.figures(&LAO_CAI).expect("the embedded figures");
    assert_eq!(
        lines(&figures, &LAO_CAI),
        [
            "2025-05 share_entities_coop 10: percent 43.3 for 55/128",
            "2025-05 share_entities_sme 10: percent 10 for 10/128",
            "2023-02 products_3star_plus 10: parts 144 + 26 = 170, total 163",
            "2022-12 products_3star_plus 083: parts 7 + 3 = 10, total 8",
            "2022-12-31 craft_establishments 10: values 1,300 / 3,200",
            "2022-12-31 craft_workers 10: values 2,600 / 4,800",
            "2022-12-31 craft_income_per_worker_month 10: values 3.8 / 6.8",
            "2022-10 products_3star_plus 10: values 139 / 142",
            "2022-10 products_3star 10: values 113 / 115",
            "2022-10 products_4star 10: values 24 / 29",
        ]
    );
}
