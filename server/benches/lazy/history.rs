//! The register as intervals: what every plan has in common.

use app::{board::Day, register::rule, schema::Table};
use polars::{
    lazy::dsl::{max_horizontal, min_horizontal},
    prelude::*,
};

use super::interval::{cut, merge, order};
use server::{place::Places, register::Register};

/// The states of engine.md, section 3, of everything in a register.
#[derive(Clone, Debug)]
pub struct History {
    /// Every certificate while it is its product's current one and in force, ordered.
    /// Besides an interval's columns: `stars`, `granted` (always the day of grant),
    /// `ends` (the first day on which its 36 months are over), `revoked` and `next`
    /// (the day of the product's next grading), both null when there is none.
    pub certificates: DataFrame,
    /// Products while they are recognised; besides an interval's columns `stars`, `ends`.
    pub recognised: DataFrame,
    /// Entities while one of their products is recognised, merged. Evidence: a product.
    pub entities: DataFrame,
    /// Villages while they are recognised. Evidence: the village.
    pub villages: DataFrame,
    /// Villages that a recognised product names, merged. Evidence: a product.
    pub village_products: DataFrame,
    /// Communes with a recognised product, merged. Evidence: a product.
    pub communes: DataFrame,
    /// Green chains by entity. Evidence: the chain.
    pub chains: DataFrame,
    /// Products with an active listing, merged. Evidence: a listing.
    pub listings: DataFrame,
    /// Sales points while they are active; `since` is the day they began.
    pub sales_points: DataFrame,
    /// Attributes of products and entities, by row number.
    pub products: DataFrame,
    pub entity_rows: DataFrame,
    pub village_rows: DataFrame,
}

impl History {
    /// The history of a register.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its reader promises.
    pub fn new(register: &Register, places: &Places) -> PolarsResult<Self> {
        let districts: Vec<u8> =
            places.communes.iter().map(|commune| commune.place as u8).collect();
        let districts = Series::new("place".into(), districts);
        let placed = |frame: &DataFrame| {
            let place = districts.clone().lit().gather(col("commune"), false).alias("place");
            frame.clone().lazy().with_row_index("item", None).with_column(place).collect()
        };
        let products = placed(register.frame(Table::Products))?;
        let entity_rows = placed(register.frame(Table::Entities))?;
        let village_rows = placed(register.frame(Table::Villages))?;
        let certificates = certificates(register.frame(Table::Certificates), &products)?;
        let recognised = certificates
            .clone()
            .lazy()
            .filter(col("stars").gt_eq(lit(rule::RECOGNISED_STARS)).and(col("from").lt(col("to"))))
            .collect()?;
        let entities = owners(&recognised, &products, "entity", &entity_rows)?;
        let village_products = owners(&recognised, &products, "village", &village_rows)?;
        let commune_rows = DataFrame::new_infer_height(vec![
            districts.clone().with_name("place".into()).into_column(),
        ])?;
        let communes = owners(&recognised, &products, "commune", &commune_rows)?;
        let until =
            |day: &str| col(day).cast(DataType::Int32).fill_null(lit(Day::LAST.0)).alias("to");
        let villages = village_rows
            .clone()
            .lazy()
            .with_columns([
                col("recognised_on")
                    .cast(DataType::Int32)
                    .fill_null(lit(Day::FIRST.0))
                    .alias("from"),
                until("revoked_on"),
                col("item").alias("evidence"),
            ])
            .collect()?;
        let dated = |frame: &DataFrame| {
            let from = col("since").cast(DataType::Int32).alias("from");
            frame.clone().lazy().with_row_index("row", None).with_columns([
                from,
                until("until"),
                col("row").alias("evidence"),
            ])
        };
        let chains =
            attach(dated(register.frame(Table::GreenChains)), "entity", &entity_rows, &["place"])?
                .collect()?;
        let listings =
            attach(dated(register.frame(Table::Listings)), "product", &products, &["place"])?;
        let sales_points = dated(&placed(register.frame(Table::SalesPoints))?).collect()?;
        Ok(Self {
            listings: merge(listings)?.collect()?,
            certificates,
            recognised,
            entities,
            villages,
            village_products,
            communes,
            chains,
            sales_points,
            products,
            entity_rows,
            village_rows,
        })
    }

    /// Recognised products while they have an active listing. Evidence: the listing.
    pub fn listings(&self) -> PolarsResult<LazyFrame> {
        cut(self.recognised.clone().lazy(), self.listings.clone().lazy())
    }

    /// Entities while a recognised product of theirs has an active listing, merged.
    pub fn listed_entities(&self) -> PolarsResult<DataFrame> {
        owners(&self.listings()?.collect()?, &self.products, "entity", &self.entity_rows)
    }
}

/// `frame` with `by` as its `item` and the named attributes of that item.
pub fn attach(
    frame: LazyFrame,
    by: &str,
    items: &DataFrame,
    names: &[&str],
) -> PolarsResult<LazyFrame> {
    let mut columns = vec![col(by).alias("item")];
    for name in names {
        let values = items.column(name)?.as_materialized_series().clone();
        columns.push(values.lit().gather(col(by), false).alias(*name));
    }
    Ok(frame.with_columns(columns))
}

fn certificates(certificates: &DataFrame, products: &DataFrame) -> PolarsResult<DataFrame> {
    let days = ["granted_on", "revoked_on"].map(|day| col(day).cast(DataType::Int32));
    let [granted, revoked] = days;
    let rows = certificates.clone().lazy().with_row_index("evidence", None).with_columns([
        granted.alias("from"),
        revoked.alias("revoked"),
        ends(certificates)?,
    ]);
    let rows = attach(rows, "product", products, &["place"])?
        .select(["item", "place", "from", "evidence", "stars", "ends", "revoked"].map(col));
    let same = col("item").eq(col("item").shift(lit(-1)));
    order(rows)
        .with_columns([
            col("from").alias("granted"),
            when(same).then(col("from").shift(lit(-1))).otherwise(lit(NULL)).alias("next"),
        ])
        .with_column(min_horizontal([col("ends"), col("revoked"), col("next")])?.alias("to"))
        .collect()
}

/// The same day of the month 36 months after `granted_on`, 28 February for the
/// 29th, worked out once for each day that occurs; or the day that it was extended to.
fn ends(certificates: &DataFrame) -> PolarsResult<Expr> {
    let granted = certificates.column("granted_on")?.cast(&DataType::Int32)?;
    let (first, last) = granted.i32()?.min_max().unwrap_or((0, 0));
    let days = Series::new("day".into(), (first..=last).collect::<Vec<i32>>());
    let ends = DataFrame::new_infer_height(vec![days.into_column()])?
        .lazy()
        .select([col("day")
            .cast(DataType::Date)
            .dt()
            .offset_by(lit(format!("{}mo", rule::CERTIFICATE_MONTHS)))
            .cast(DataType::Int32)
            .alias("ends")])
        .collect()?;
    let ends = ends.column("ends")?.as_materialized_series().clone();
    let position = (col("granted_on").cast(DataType::Int32) - lit(first)).cast(DataType::UInt32);
    let term = ends.lit().gather(position, false);
    let extended = col("extended_until").cast(DataType::Int32);
    Ok(max_horizontal([term, extended])?.alias("ends"))
}

/// Who owns the items of `intervals`, while one of them holds, merged. Evidence: the item.
fn owners(
    intervals: &DataFrame,
    products: &DataFrame,
    owner: &str,
    owner_rows: &DataFrame,
) -> PolarsResult<DataFrame> {
    let of = products.column(owner)?.as_materialized_series().clone();
    let owned = intervals
        .clone()
        .lazy()
        .select([
            of.lit().gather(col("item"), false).alias("owner"),
            col("from"),
            col("to"),
            col("item").alias("evidence"),
        ])
        .filter(col("owner").is_not_null());
    let placed = attach(owned, "owner", owner_rows, &["place"])?;
    merge(placed.select(["item", "place", "from", "to", "evidence"].map(col)))?.collect()
}
