//! Registers for named cases, a row a line. As in a file, an empty day is "not stated".

use app::board::Day;

use crate::{
    calendar,
    rows::{
        Application, Certificate, EARLIER, Entity, GreenChain, Listing, Product, Rows, SalesPoint,
        Village,
    },
};

impl Rows {
    pub fn entity(mut self, id: &str, kind: &'static str, commune: &str) -> Self {
        self.entities.push(Entity {
            id: id.into(),
            name: format!("Entity {id}"),
            kind,
            commune: commune.into(),
            women_led: None,
            minority_led: None,
        });
        self
    }

    pub fn product(mut self, id: &str, entity: &str, commune: &str) -> Self {
        self.products.push(Product {
            id: id.into(),
            name: format!("Product {id}"),
            group: Some("food"),
            entity: entity.into(),
            commune: commune.into(),
            village: None,
        });
        self
    }

    /// The product added last, of another group or, empty, of none that is stated.
    pub fn of_group(mut self, group: &'static str) -> Self {
        if let Some(last) = self.products.last_mut() {
            last.group = Some(group).filter(|group| !group.is_empty());
        }
        self
    }

    pub fn village_product(self, id: &str, entity: &str, commune: &str, village: &str) -> Self {
        let mut rows = self.product(id, entity, commune);
        if let Some(product) = rows.products.last_mut() {
            product.village = Some(village.into());
        }
        rows
    }

    pub fn certificate(
        mut self,
        product: &str,
        stars: u8,
        granted_on: &str,
        revoked_on: &str,
    ) -> Self {
        self.certificates.push(Certificate {
            product: product.into(),
            stars,
            granted_on: calendar::parse(granted_on),
            decision: None,
            granted_by: None,
            revoked_on: parse_stated(revoked_on),
            extended_until: None,
        });
        self
    }

    /// The certificate added last, extended until before a day.
    pub fn extended(mut self, until: &str) -> Self {
        if let Some(last) = self.certificates.last_mut() {
            last.extended_until = Some(calendar::parse(until));
        }
        self
    }

    pub fn chain(mut self, entity: &str, since: &str, until: &str) -> Self {
        self.green_chains.push(GreenChain {
            entity: entity.into(),
            since: calendar::parse(since),
            until: parse_stated(until),
            raw_material_area: None,
            evidence: None,
        });
        self
    }

    pub fn village(
        mut self,
        id: &str,
        kind: &'static str,
        commune: &str,
        recognised_on: &str,
        revoked_on: &str,
    ) -> Self {
        self.villages.push(Village {
            id: id.into(),
            name: format!("Village {id}"),
            kind,
            commune: commune.into(),
            recognised_on: parse_stated(recognised_on),
            revoked_on: parse_stated(revoked_on),
        });
        self
    }

    pub fn listing(mut self, product: &str, since: &str, until: &str) -> Self {
        self.listings.push(Listing {
            product: product.into(),
            channel: "e-commerce".into(),
            since: calendar::parse(since),
            until: parse_stated(until),
        });
        self
    }

    pub fn sales_point(mut self, id: &str, commune: &str, since: &str, until: &str) -> Self {
        self.sales_points.push(SalesPoint {
            id: id.into(),
            name: format!("Sales point {id}"),
            commune: commune.into(),
            since: calendar::parse(since),
            until: parse_stated(until),
        });
        self
    }

    /// An application of the entity `e1`, by the days of its stages; it stands at the last.
    pub fn application(
        mut self,
        id: &str,
        commune: &str,
        purpose: &'static str,
        steps: &[(&'static str, &str)],
    ) -> Self {
        let Some((&(stage, on), before)) = steps.split_last() else { return self };
        let day = |stage| before.iter().find(|(of, _)| *of == stage).map(|(_, on)| *on);
        self.applications.push(Application {
            id: id.into(),
            product_name: format!("Product of {id}"),
            entity: "e1".into(),
            commune: commune.into(),
            stage,
            stage_on: calendar::parse(on),
            earlier: EARLIER.map(|stage| day(stage).map(calendar::parse)),
            purpose: Some(purpose).filter(|purpose| !purpose.is_empty()),
        });
        self
    }
}

fn parse_stated(day: &str) -> Option<Day> {
    if day.is_empty() { None } else { Some(calendar::parse(day)) }
}
