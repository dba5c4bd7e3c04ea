//! Milliseconds from a question to the first page of products with all counts.
//!
//! `search REGISTER QUESTIONS.json REPETITIONS` prints one JSON line: for every
//! question its hits, its counts by facet and its times. Making the index is measured
//! apart.
#![allow(clippy::print_stdout)]

use std::{env, error::Error, fs, hint::black_box, time::Instant};

use app::{
    board::{Day, Items, Links, Place},
    find::{Facet, Found, Index, Question, Sort, fold},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use server::{
    board::items,
    edition::{self, Checked},
    input::{InputPaths, Inputs},
};

#[derive(Deserialize)]
struct Questions {
    day: String,
    questions: Vec<Form>,
}

/// As an address has it.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct Form {
    q: String,
    district: Vec<String>,
    group: Vec<String>,
    stars: Vec<String>,
    kind: Vec<String>,
    state: Vec<String>,
    year: Vec<String>,
    sort: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let [folder, questions, repetitions] = arguments.as_slice() else {
        return Err("usage: search REGISTER QUESTIONS.json REPETITIONS".into());
    };
    let Questions { day, questions } = serde_json::from_str(&fs::read_to_string(questions)?)?;
    let day: Day = day.parse().map_err(|()| "not a day")?;
    let inputs =
        Inputs::read(&InputPaths { register: Some(folder.as_ref()), ..InputPaths::default() })?;
    let Checked { places, register, .. } = edition::check(&inputs, day)?;
    let items = items(&register, &places)?;
    let links = Links::new(&items);
    let start = Instant::now();
    let index = Index::new(&items, &links, &places.units);
    let made = milliseconds(start);
    let searched = Searched { items, links, index, districts: places.units, day };
    let repetitions: usize = repetitions.parse()?;
    let answers: Result<Vec<_>, _> =
        questions.iter().map(|asked| searched.answer(asked, repetitions)).collect();
    let products = searched.items.products.len();
    println!("{}", json!({ "products": products, "index_ms": made, "answers": answers? }));
    Ok(())
}

struct Searched {
    items: Items,
    links: Links,
    index: Index,
    districts: Vec<Place>,
    day: Day,
}

impl Searched {
    fn answer(&self, asked: &Form, repetitions: usize) -> Result<Value, Box<dyn Error>> {
        let question = self.question(asked)?;
        let mut times = Vec::new();
        let mut last = None;
        for _ in 0..repetitions {
            let start = Instant::now();
            let mut found = self.index.search(&self.items, &self.links, &question, self.day);
            black_box(found.page(1));
            times.push(milliseconds(start));
            last = Some(found);
        }
        let mut found = last.ok_or("no repetitions")?;
        let first: Vec<_> =
            found.page(1).iter().map(|&row| &self.items.products[row as usize].id).collect();
        Ok(json!({
            "asked": asked, "hits": found.len(), "counts": self.counts(&found),
            "first": first, "times_ms": times,
        }))
    }

    fn question(&self, asked: &Form) -> Result<Question, Box<dyn Error>> {
        let mut question = Question {
            words: fold(&asked.q).split_whitespace().map(Into::into).collect(),
            ..Question::default()
        };
        for (facet, values) in Facet::ALL.into_iter().zip(&mut question.chosen) {
            for word in words(asked, facet) {
                values.push(self.index.value(facet, word, &self.districts).ok_or(word.as_str())?);
            }
        }
        question.sort = Sort::read(&asked.sort);
        Ok(question)
    }

    /// Counts above 0 by facet and value.
    fn counts(&self, found: &Found) -> Map<String, Value> {
        let of = |facet: Facet, counts: &[u32]| {
            let counts = (0..=u16::MAX).zip(counts).filter(|(_, count)| **count > 0);
            let named = counts.filter_map(|(value, count)| {
                Some((self.index.word(facet, value, &self.districts)?, json!(count)))
            });
            Value::Object(named.collect())
        };
        let facets = Facet::ALL.into_iter().zip(&found.counts);
        facets.map(|(facet, counts)| (facet.name().to_owned(), of(facet, counts))).collect()
    }
}

fn words(asked: &Form, facet: Facet) -> &[String] {
    match facet {
        Facet::District => &asked.district,
        Facet::Group => &asked.group,
        Facet::Stars => &asked.stars,
        Facet::Kind => &asked.kind,
        Facet::State => &asked.state,
        Facet::Year => &asked.year,
    }
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}
