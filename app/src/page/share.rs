use leptos::prelude::*;

use super::{ProblemPage, exhibit};
use crate::{
    address::{Address, Extent, Form, Key, link},
    chart::{self, escape},
    part::{
        cite::Origin, exhibit::Exhibit, head::HeadSlot, shell::Shell, shown::Shown, visit::Visit,
    },
    text::{Pair, share as words, shell},
};

/// One exhibit with all ways to pass it on: a figure for documents, its lasting address, and the
/// code of a frame.
pub fn view(visit: Visit, id: &str) -> AnyView {
    let whole = visit.at.whole();
    match exhibit(&Visit { at: whole.clone(), ..visit.clone() }, id) {
        Ok(exhibit) => page(visit, &whole, exhibit).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

fn page(visit: Visit, whole: &Address, exhibit: Exhibit) -> impl IntoView + use<> {
    let lang = visit.lang();
    let exhibit = exhibit.shortened(lang);
    let open = exhibit.chart.is_none();
    let description = format!("{}. {}", exhibit.title, exhibit.subtitle);
    let slot = expect_context::<HeadSlot>();
    slot.set(200, exhibit.title.clone(), description).preview(if open { "" } else { &exhibit.id });
    let origin = use_context::<Origin>().unwrap_or_default().0;
    let lasting = whole.lasting(&visit.board.plan, visit.day).href();
    let address = format!("{origin}{lasting}#{}", exhibit.id);
    let code = frame(&exhibit, &format!("{origin}{}", link::embed(&lasting, &exhibit.id)));
    let pictures = (!open).then(|| pictures(whole, &exhibit.id));
    let link = whole.href();
    let [back, copy_link, copy_code, copied] =
        [words::BACK, shell::COPY_LINK, words::COPY_CODE, shell::COPIED].map(|it| it.in_lang(lang));
    let way = |id: &'static str, name: Pair, why: Pair, way: AnyView| {
        view! {
            <section class="card" aria-labelledby=id>
                <h2 id=id>{name.in_lang(lang)}</h2>
                <p class="sub">{why.in_lang(lang)}</p>
                {way}
            </section>
        }
    };
    let address = view! {
        <p><a class="cite-text" href=address.clone() data-copy=copy_link data-done=copied>{address.clone()}</a></p>
    };
    let code =
        view! { <p><code class="cite-text" data-copy=copy_code data-done=copied>{code}</code></p> };
    let pictures = pictures.map(|it| way("document", words::DOCUMENT, words::DOCUMENT_WHY, it));
    let address = way("lasting", words::LASTING, words::LASTING_WHY, address.into_any());
    let code = way("frame", words::FRAME, words::FRAME_WHY, code.into_any());
    view! {
        <Shell visit>
            <p><a href=link.clone()>{back}</a></p>
            <Shown lang exhibit link open alone=true/>
            <div class="ways">{pictures}{address}{code}</div>
        </Shell>
    }
    .into_any()
}

/// The picture as a figure, with a background for light paper or dark slides.
fn pictures(whole: &Address, exhibit: &str) -> AnyView {
    let link = |form: Form, theme: Option<&str>| {
        let extent = Extent::File(exhibit.to_owned(), form);
        let at = Address { extent, ..whole.clone() }.with(Key::Layout, Some("figure"));
        at.with(Key::Theme, theme).href()
    };
    let lang = whole.lang;
    view! {
        <p class="share">
            <a href=link(Form::Png, None)>"PNG"</a>
            <a href=link(Form::Svg, None)>"SVG"</a>
            <a href=link(Form::Png, Some("dark"))>{format!("PNG, {}", words::DARK.in_lang(lang))}</a>
            <a href=link(Form::Svg, Some("dark"))>{format!("SVG, {}", words::DARK.in_lang(lang))}</a>
        </p>
    }
    .into_any()
}

/// The width that the code of a frame asks for, in pixels, and that of a phone.
const WIDTH: i32 = 640;
const NARROW: i32 = 320;

/// The code of a frame that shows all of an exhibit; a table beyond its first rows is scrolled.
/// Where the window is narrower than the frame, the frame is as high as that width needs.
fn frame(exhibit: &Exhibit, address: &str) -> String {
    let [title, address] = [&exhibit.title, address].map(escape);
    let (height, narrow) = (height(exhibit, WIDTH), height(exhibit, NARROW));
    // A straight line between the two.
    let slope = f64::from(height - narrow) / f64::from(WIDTH - NARROW);
    let base = height - (height - narrow) * WIDTH / (WIDTH - NARROW);
    format!(
        r#"<iframe src="{address}" title="{title}" width="{WIDTH}" height="{height}" loading="lazy" style="border:0;max-width:100%;height:calc({base}px + {slope:.2} * min(100vw, {WIDTH}px))"></iframe>"#
    )
}

/// Enough for words, picture and the first rows of a table at `width`, in pixels.
fn height(exhibit: &Exhibit, width: i32) -> i32 {
    let number = |of: usize| i32::try_from(of).unwrap_or(i32::MAX);
    let lines = |text: &str, letter: i32| {
        number(text.chars().count()).saturating_mul(letter) / (width - 24)
            + i32::from(!text.is_empty())
    };
    let words = lines(&exhibit.title, 12) * 26 + lines(&exhibit.subtitle, 9) * 24;
    let keys: usize = exhibit.keys.iter().map(|(_, words)| words.chars().count() + 8).sum();
    let keys = number(keys) * 8 / (width - 24) * 28;
    let notes = lines(&exhibit.note, 9) * 24 + lines(&exhibit.source, 9) * 22;
    let picture = exhibit
        .chart
        .as_deref()
        .and_then(chart::size)
        .map(|(wide, high)| (width - 24) * high / wide.max(1));
    // A frame may be as narrow as a phone, where a row of a wide table is a card.
    let row = if exhibit.data.is_wide() { 88 } else { 40 };
    let table = number(exhibit.data.rows.len().min(10)) * row + 44;
    240 + words + keys + notes + picture.map_or(table, |picture| picture + 48)
}
