use leptos::prelude::*;

use crate::{
    part::{cite::Origin, visit::Visit},
    text::{api as words, shell},
};

/// The same question in three languages, ready to be run.
#[component]
pub fn Samples(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let origin = use_context::<Origin>().unwrap_or_default().0;
    let link = format!("{origin}/api/v1/targets?as_of={}&plan={}", visit.day, visit.board.plan);
    let samples = samples(&link).map(|(name, code)| {
        view! {
            <h3>{name}</h3>
            <pre data-copy=shell::COPY.in_lang(lang) data-done=shell::COPIED.in_lang(lang)><code>{code}</code></pre>
        }
    });
    view! {
        <section class="samples" aria-labelledby="samples">
            <h2 id="samples">{words::SAMPLES.in_lang(lang)}</h2>
            <p>{words::SAMPLES_TEXT.in_lang(lang)}</p>
            {samples.to_vec()}
        </section>
    }
    .into_any()
}

/// Number, id and status of every target.
fn samples(link: &str) -> [(&'static str, String); 3] {
    let curl = format!("curl -s '{link}'");
    let python = format!(
        "import json\n\
         from urllib.request import urlopen\n\
         \n\
         answer = json.load(urlopen(\"{link}\"))\n\
         for target in answer[\"items\"]:\n    \
             print(target[\"number\"], target[\"id\"], target[\"result\"][\"status\"])"
    );
    let r = format!(
        "library(jsonlite)\n\
         \n\
         targets <- fromJSON(\"{link}\", flatten = TRUE)$items\n\
         targets[c(\"number\", \"id\", \"result.status\")]"
    );
    [("curl", curl), ("Python", python), ("R", r)]
}
