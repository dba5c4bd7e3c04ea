use std::sync::{Arc, LazyLock};

use resvg::{tiny_skia, usvg};

/// The fonts that pictures are set in: the program draws alike wherever it runs.
static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    let regular = include_bytes!("../../../../data/fonts/be-vietnam-pro-400.ttf");
    let strong = include_bytes!("../../../../data/fonts/be-vietnam-pro-600.ttf");
    fonts.load_font_data(regular.to_vec());
    fonts.load_font_data(strong.to_vec());
    fonts.set_sans_serif_family("Be Vietnam Pro");
    Arc::new(fonts)
});

/// As high as the page of a document that is drawn with 1600 pixels across, twice over.
const HIGHEST: f32 = 4600.0;

/// A drawing as PNG, `scale` pixels a unit, fewer where it would be higher than [`HIGHEST`];
/// `None` when it cannot be drawn.
pub fn png(svg: &str, scale: u8) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, &options()).ok()?;
    let scale = f32::from(scale).min(HIGHEST / tree.size().height());
    let size = tree.size().scale_by(scale)?.to_int_size();
    let mut sheet = tiny_skia::Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut sheet.as_mut());
    sheet.encode_png().ok()
}

/// How drawings are read.
pub fn options() -> usvg::Options<'static> {
    usvg::Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Be Vietnam Pro".to_owned(),
        ..usvg::Options::default()
    }
}
