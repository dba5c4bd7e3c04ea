use serde::Deserialize;

/// A province, district or commune. Its code is its identity: names repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    /// Where it stands in the tile grid, if it has a tile.
    pub tile: Option<Tile>,
}

/// Row and column of a tile, counted from 1 at the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    pub row: u8,
    pub column: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    Province,
    City,
    Town,
    District,
    Commune,
    Ward,
    Township,
}

impl PlaceKind {
    pub const ALL: [Self; 7] = [
        Self::Province,
        Self::City,
        Self::Town,
        Self::District,
        Self::Commune,
        Self::Ward,
        Self::Township,
    ];

    /// As data files name it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::City => "city",
            Self::Town => "town",
            Self::District => "district",
            Self::Commune => "commune",
            Self::Ward => "ward",
            Self::Township => "township",
        }
    }

    /// True for what stands between a province and its communes.
    pub fn is_district(self) -> bool {
        matches!(self, Self::City | Self::Town | Self::District)
    }
}
