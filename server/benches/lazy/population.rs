//! One function for each population of [`Population`]: who is counted, and who
//! is counted among. "Within" means after the baseline, up to the day.

use app::{
    board::Day,
    register::rule::{NOTICE_DAYS, RECOGNISED_STARS},
};
use polars::prelude::*;

use super::{
    history::{History, attach},
    interval::{cut, finish, first_of_item, merge, on, order, since, without},
};
use server::plan::{
    Cohort, EntityChain, PointSet, Population, StarChange, VillageOcop, WhereCohort, WhereProducts,
};

/// Those of `population` who meet its conditions (`counted`), or all whom it is
/// counted among.
pub fn intervals(
    history: &History,
    baseline: Day,
    population: &Population,
    counted: bool,
) -> PolarsResult<DataFrame> {
    let of = Of { history, baseline };
    match population {
        Population::Products(Cohort { counted: conditions, among }) => {
            if counted {
                of.products(conditions, among)
            } else {
                of.products(among, among)
            }
        }
        Population::Ending {} => of.ending(),
        Population::FirstRecognitions {} => of.first_recognitions(),
        Population::Gradings {} => finish(of.gradings()),
        Population::DueProducts(cohort) => of.due(counted && cohort.counted.regraded),
        Population::BaselineProducts(cohort) => {
            of.cohort(if counted { &cohort.counted } else { &WhereCohort { graded: None } })
        }
        Population::Entities(cohort) => {
            let among = codes(&cohort.among.kind, |kind| *kind as u8);
            let all = of.having(&history.entities, &history.entity_rows, "kind", &among)?;
            if counted { of.entities(all, cohort) } else { finish(all) }
        }
        Population::Villages(cohort) => {
            let among = codes(&cohort.among.kind, |kind| *kind as u8);
            let all = of.having(&history.villages, &history.village_rows, "kind", &among)?;
            match cohort.counted.ocop.filter(|_| counted) {
                None => finish(all),
                Some(ocop) => of.villages_with_ocop(all, ocop),
            }
        }
        Population::Communes {} => finish(history.communes.clone().lazy()),
        Population::SalesPoints { which } => of.sales_points(*which),
        Population::SpanProducts(_) | Population::Applications(_) | Population::Units(_) => {
            polars_bail!(InvalidOperation: "no plan that is measured counts {population:?}")
        }
    }
}

struct Of<'a> {
    history: &'a History,
    baseline: Day,
}

impl Of<'_> {
    fn within(&self, day: &str) -> Expr {
        col(day).gt(lit(self.baseline.0))
    }

    /// Products recognised on the day.
    fn products(
        &self,
        conditions: &WhereProducts,
        among: &WhereProducts,
    ) -> PolarsResult<DataFrame> {
        let listed = conditions.listed || among.listed;
        let frame =
            if listed { self.history.listings()? } else { self.history.recognised.clone().lazy() };
        let mut frame = attach(frame, "item", &self.history.products, &["group"])?;
        for set in [conditions, among] {
            frame = any_of(frame, "stars", &set.stars);
            frame = any_of(frame, "group", &codes(&set.group, |group| *group as u8));
        }
        finish(frame)
    }

    /// Recognised products on the days on which their certificate ends within the
    /// notice. What a later grading will change is not known on those days.
    fn ending(&self) -> PolarsResult<DataFrame> {
        let notice = col("ends") - lit(NOTICE_DAYS);
        let from = when(notice.clone().gt(col("from"))).then(notice).otherwise(col("from"));
        let ending = self.history.recognised.clone().lazy().with_column(from.alias("from"));
        finish(ending)
    }

    /// Products from their first certificate of 3 stars or more, if it is within.
    fn first_recognitions(&self) -> PolarsResult<DataFrame> {
        let first = first_of_item(self.graded_products()).filter(self.within("from"));
        finish(first.with_column(lit(Day::LAST.0).alias("to")))
    }

    /// Products from their first certificate of 3 stars or more that is within.
    fn gradings(&self) -> LazyFrame {
        let first = first_of_item(self.graded_products().filter(self.within("from")));
        first.with_column(lit(Day::LAST.0).alias("to"))
    }

    fn graded_products(&self) -> LazyFrame {
        self.history.certificates.clone().lazy().filter(col("stars").gt_eq(lit(RECOGNISED_STARS)))
    }

    fn recognised_on_baseline(&self) -> LazyFrame {
        on(self.history.recognised.clone().lazy(), self.baseline)
    }

    /// Products recognised on the baseline, from the end of their certificate of that day.
    fn due(&self, regraded: bool) -> PolarsResult<DataFrame> {
        let due = self
            .recognised_on_baseline()
            .with_columns([col("ends").alias("from"), lit(Day::LAST.0).alias("to")]);
        let due = if regraded { cut(due, self.gradings())? } else { due };
        finish(due)
    }

    /// Products recognised on the baseline: a cohort that never changes.
    fn cohort(&self, conditions: &WhereCohort) -> PolarsResult<DataFrame> {
        let all = self
            .recognised_on_baseline()
            .with_columns([lit(Day::FIRST.0).alias("from"), lit(Day::LAST.0).alias("to")]);
        let Some(kept) = conditions.graded else {
            return finish(all);
        };
        let enough = match kept {
            StarChange::KeptOrRaised => col("stars").gt_eq(col("before")),
            StarChange::Raised => col("stars").gt(col("before")),
        };
        let before = all.select([col("item"), col("stars").alias("before")]);
        let graded = self
            .history
            .certificates
            .clone()
            .lazy()
            .filter(self.within("from"))
            .join(before, [col("item")], [col("item")], JoinArgs::new(JoinType::Inner))
            .filter(enough)
            .with_column(lit(Day::LAST.0).alias("to"));
        finish(first_of_item(order(graded)))
    }

    /// Entities with a recognised product on the day, with all that is asked of them.
    fn entities(
        &self,
        all: LazyFrame,
        cohort: &Cohort<server::plan::WhereEntities, server::plan::AmongEntities>,
    ) -> PolarsResult<DataFrame> {
        let asked = &cohort.counted;
        let mut frame =
            attach(all, "item", &self.history.entity_rows, &["kind", "women_led", "minority_led"])?;
        frame = any_of(frame, "kind", &codes(&asked.kind, |kind| *kind as u8));
        for (name, flag) in [("women_led", asked.women_led), ("minority_led", asked.minority_led)] {
            if let Some(flag) = flag {
                frame = frame.filter(col(name).eq(lit(flag)));
            }
        }
        if asked.listed {
            frame = cut(frame, self.history.listed_entities()?.lazy())?;
        }
        if let Some(chain) = asked.chain {
            frame = cut(frame, self.chains(chain)?)?;
        }
        finish(frame)
    }

    fn chains(&self, chain: EntityChain) -> PolarsResult<LazyFrame> {
        let all = self.history.chains.clone().lazy();
        let asked = match chain {
            EntityChain::Active => all,
            EntityChain::Additional => {
                without(all.clone().filter(self.within("from")), on(all, self.baseline))
            }
        };
        merge(asked.select(["item", "place", "from", "to", "evidence"].map(col)))
    }

    fn villages_with_ocop(&self, all: LazyFrame, ocop: VillageOcop) -> PolarsResult<DataFrame> {
        let products = self.history.village_products.clone().lazy();
        let with = cut(all, products.clone())?;
        let with = match ocop {
            VillageOcop::Present => with,
            VillageOcop::Additional => {
                since(without(with, on(products, self.baseline)), self.baseline.plus(1))
            }
        };
        finish(with)
    }

    fn sales_points(&self, which: PointSet) -> PolarsResult<DataFrame> {
        let all =
            self.history.sales_points.clone().lazy().with_column(col("item").alias("evidence"));
        let asked = match which {
            PointSet::Active => all,
            PointSet::New => all.filter(self.within("from")),
        };
        finish(asked)
    }

    fn having(
        &self,
        frame: &DataFrame,
        items: &DataFrame,
        name: &str,
        any: &[u8],
    ) -> PolarsResult<LazyFrame> {
        let frame = attach(frame.clone().lazy(), "item", items, &[name])?;
        Ok(any_of(frame, name, any))
    }
}

fn codes<T>(words: &[T], code: impl Fn(&T) -> u8) -> Vec<u8> {
    words.iter().map(code).collect()
}

/// The rows whose `name` is one of `any`; all rows when `any` is empty.
fn any_of(frame: LazyFrame, name: &str, any: &[u8]) -> LazyFrame {
    let one = any.iter().map(|&code| col(name).eq(lit(code))).reduce(Expr::or);
    match one {
        Some(one) => frame.filter(one),
        None => frame,
    }
}
