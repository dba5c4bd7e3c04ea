/// How a picture is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// For links in messages: 1200 by 630 pixels, words beside the chart.
    Preview,
    /// For slides: 1080 by 1350 pixels, words above the chart.
    Page,
    /// For documents: 1600 pixels wide and as high as it needs, words above the chart, no
    /// background.
    Figure,
}

impl Layout {
    pub const ALL: [Self; 3] = [Self::Preview, Self::Page, Self::Figure];

    pub fn with_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Page => "page",
            Self::Figure => "figure",
        }
    }

    /// How many pixels a unit of the drawing is.
    pub fn scale(self) -> u8 {
        match self {
            Self::Preview | Self::Page => 1,
            Self::Figure => 4,
        }
    }
}
