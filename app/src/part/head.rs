use leptos::prelude::*;

/// What a page says about itself; it is known only once the page is rendered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub status: u16,
    pub title: String,
    pub description: String,
    /// The exhibit that stands for the page where it is named elsewhere.
    pub preview: Option<String>,
    /// What the page offers, as JSON-LD.
    pub offers: Option<String>,
    /// True while a part of the page is still being computed.
    pub unfinished: bool,
}

/// Where a page leaves its [`Head`] for the document around it.
#[derive(Clone)]
pub struct HeadSlot(ArcStoredValue<Head>);

impl HeadSlot {
    pub fn new() -> Self {
        Self(ArcStoredValue::new(Head { status: 200, ..Head::default() }))
    }

    pub fn set(&self, status: u16, title: String, description: String) -> &Self {
        self.0.set_value(Head { status, title, description, ..Head::default() });
        self
    }

    /// The exhibit that stands for the page where it is named elsewhere.
    pub fn preview(&self, exhibit: &str) -> &Self {
        self.0.update_value(|head| head.preview = Some(exhibit.to_owned()));
        self
    }

    /// What the page offers, as JSON-LD.
    pub fn offers(&self, json: String) -> &Self {
        self.0.update_value(|head| head.offers = Some(json));
        self
    }

    /// A part of the page is still being computed.
    pub fn leave_unfinished(&self) {
        self.0.update_value(|head| head.unfinished = true);
    }

    pub fn get(&self) -> Head {
        self.0.get_value()
    }
}

impl Default for HeadSlot {
    fn default() -> Self {
        Self::new()
    }
}
