//! A few official communes of Lào Cai; two of them share a name, Thanh Bình.

use server::place as places;

pub const LAO_CAI: &str = "02635";
pub const BAT_XAT: &str = "02683";
pub const MUONG_KHUONG: &str = "02779";
pub const SA_PA: &str = "03022";
pub const SA_PA_TOO: &str = "03006";
pub const VAN_BAN: &str = "03055";

/// Communes and the districts they stand in.
pub const COMMUNES: [(&str, &str); 6] = [
    (LAO_CAI, "080"),
    (BAT_XAT, "082"),
    (MUONG_KHUONG, "083"),
    (SA_PA, "088"),
    (SA_PA_TOO, "088"),
    (VAN_BAN, "089"),
];

/// Every district of the province, also those without a commune above.
pub const DISTRICTS: [&str; 9] = ["080", "082", "083", "084", "085", "086", "087", "088", "089"];

/// Of any commune of the province.
pub fn district(commune: &str) -> &'static str {
    if let Some((_, district)) = COMMUNES.iter().find(|(code, _)| *code == commune) {
        return district;
    }
    let row = places::LAO_CAI.communes.iter().find(|row| row.code == commune);
    let district = row.expect("a commune of the province").place;
    &places::LAO_CAI.units[usize::from(district)].code
}
