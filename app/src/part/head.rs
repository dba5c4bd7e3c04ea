use leptos::prelude::*;

/// What a page says about itself; it is known only once the page is rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub status: u16,
    pub title: String,
    pub description: String,
}

/// Where a page leaves its [`Head`] for the document around it.
#[derive(Clone)]
pub struct HeadSlot(ArcStoredValue<Head>);

impl HeadSlot {
    pub fn new() -> Self {
        let head = Head { status: 200, title: String::new(), description: String::new() };
        Self(ArcStoredValue::new(head))
    }

    pub fn set(&self, status: u16, title: String, description: String) {
        self.0.set_value(Head { status, title, description });
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
