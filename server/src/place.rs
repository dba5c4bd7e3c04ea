//! Official places, keyed on their codes: names repeat, codes do not.

use std::{collections::HashMap, sync::LazyLock};

use app::board::{Day, Place, PlaceKind, Tile};
use serde::Deserialize;

/// The places of one province.
#[derive(Clone, Debug)]
pub struct Places {
    pub province: Place,
    /// In the order of their codes.
    pub districts: Vec<Place>,
    pub communes: Vec<Commune>,
    by_code: HashMap<String, u32>,
}

/// A commune, ward or township.
#[derive(Clone, Debug)]
pub struct Commune {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    /// Position among the districts.
    pub district: u8,
}

/// Why a table of places cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    #[error("{file}: {source}")]
    Csv { file: String, source: csv::Error },
    #[error("{file}, row {row}, code `{code}`: {problem}")]
    Row { file: String, row: usize, code: String, problem: &'static str },
    #[error("{file}: {problem}")]
    Table { file: String, problem: &'static str },
}

/// The table of places that the program carries.
pub const LAO_CAI_CSV: (&str, &str) = ("places.csv", include_str!("../data/lao-cai/places.csv"));

/// The places that the program carries.
pub static LAO_CAI: LazyLock<Places> = LazyLock::new(|| {
    Places::read(LAO_CAI_CSV.0, LAO_CAI_CSV.1)
        .unwrap_or_else(|error| panic!("the embedded places: {error}"))
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    name: String,
    kind: PlaceKind,
    parent: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    tile_row: Option<u8>,
    tile_column: Option<u8>,
}

impl Places {
    /// The places in `text`, a table with the columns
    /// `code,name,kind,parent[,valid_from,valid_to,tile_row,tile_column]`.
    ///
    /// # Errors
    ///
    /// [`PlaceError`] when a row is not of its form, a code stands twice, a parent
    /// is unknown, or there is not exactly one province.
    pub fn read(file: &str, text: &str) -> Result<Self, PlaceError> {
        let mut rows = Vec::new();
        for row in csv::Reader::from_reader(text.as_bytes()).into_deserialize::<Row>() {
            rows.push(row.map_err(|source| PlaceError::Csv { file: file.to_owned(), source })?);
        }
        let table = |problem| PlaceError::Table { file: file.to_owned(), problem };
        let mut provinces = rows.iter().filter(|row| row.kind == PlaceKind::Province);
        let province = provinces.next().ok_or_else(|| table("there is no province"))?.place();
        if provinces.next().is_some() {
            return Err(table("there is more than one province"));
        }
        let mut districts: Vec<Place> =
            rows.iter().filter(|row| row.kind.is_district()).map(Row::place).collect();
        districts.sort_by(|a, b| a.code.cmp(&b.code));
        if districts.len() > 250 {
            return Err(table("there are more than 250 districts"));
        }
        let mut places =
            Self { province, districts, communes: Vec::new(), by_code: HashMap::new() };
        let mut codes = std::collections::HashSet::new();
        for (row, number) in rows.iter().zip(2..) {
            places.add(row, &mut codes).map_err(|problem| PlaceError::Row {
                file: file.to_owned(),
                row: number,
                code: row.code.clone(),
                problem,
            })?;
        }
        Ok(places)
    }

    fn add<'a>(
        &mut self,
        row: &'a Row,
        codes: &mut std::collections::HashSet<&'a str>,
    ) -> Result<(), &'static str> {
        if !codes.insert(&row.code) {
            return Err("this code stands twice");
        }
        let days = [&row.valid_from, &row.valid_to];
        if days.into_iter().flatten().any(|day| day.parse::<Day>().is_err()) {
            return Err("valid_from and valid_to are days like 2020-03-01");
        }
        let parent = self.districts.iter().position(|district| district.code == row.parent);
        match (row.kind, parent) {
            (PlaceKind::Province, _) => Ok(()),
            (kind, _) if kind.is_district() && row.parent == self.province.code => Ok(()),
            (kind, Some(district)) if !kind.is_district() => {
                self.by_code.insert(row.code.clone(), self.communes.len() as u32);
                let district = district as u8;
                self.communes.push(Commune {
                    code: row.code.clone(),
                    name: row.name.clone(),
                    kind,
                    district,
                });
                Ok(())
            }
            _ => Err("its parent is not a place of the level above"),
        }
    }

    /// The position of the commune with this code.
    pub fn commune(&self, code: &str) -> Option<u32> {
        self.by_code.get(code).copied()
    }
}

impl Row {
    fn place(&self) -> Place {
        let tile = self.tile_row.zip(self.tile_column).map(|(row, column)| Tile { row, column });
        // A city often bears the name of its province; a table from here says so already.
        let bare = self.kind == PlaceKind::City && !self.name.starts_with("TP ");
        let city = if bare { "TP " } else { "" };
        Place {
            code: self.code.clone(),
            name: format!("{city}{}", self.name),
            kind: self.kind,
            tile,
        }
    }
}
