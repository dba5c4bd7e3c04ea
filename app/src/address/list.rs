//! The one list of pages. A new page is a line here and its file in `page`.

/// Hands every page to the macro `$to`, in the order of the navigation and the sitemap: its
/// name, and the list of its ids where there is one of it for each; its path; its file; the
/// parameters it takes besides those that every page takes; its word in the navigation.
macro_rules! pages {
    ($to:ident) => {
        $to! {
            /// All targets at a glance.
            Overview at "/" overview [Order] navigation OVERVIEW;
            /// All targets with their courses.
            Targets at "/targets" targets [] navigation TARGETS;
            Target(id in targets) at "/targets/:id" target [Reading Place Sort Page Rest];
            /// All districts, one measure at a time.
            Districts at "/districts" compare [Measure Against Since Sort Q] navigation DISTRICTS;
            /// When certificates end, and what is to be graded anew.
            Calendar at "/calendar" calendar [Place Page] navigation CALENDAR;
            /// What happened since another day.
            Changes at "/changes" changes [Since Page];
            /// Products by words, facets and order.
            Products at "/products" products [Q District Group Stars Kind State Year Sort Page]
                navigation PRODUCTS;
            /// What was published.
            Figures at "/figures" figures [] navigation FIGURES;
            Method at "/method" method [] navigation METHOD;
            /// How the outlook is made, and how it did in past years.
            MethodOutlook at "/method/outlook" method_outlook [];
            /// What can be wrong with a table, and what to do.
            MethodFaults at "/method/faults" method_faults [];
            /// The rule of one target.
            MethodTarget(id in targets) at "/method/:id" method_target [Reading];
            Data at "/data" data [] navigation DATA;
            Api at "/api" api [];
            /// What was done so that everyone can read the pages.
            Accessibility at "/accessibility" accessibility [];
            District(id in districts) at "/districts/:id" district [Page Rest];
            Entity(id in entities) at "/entities/:id" entity [];
            Village(id in villages) at "/villages/:id" village [];
            Product(id in products) at "/products/:id" product [];
        }
    };
}

pub(crate) use pages;
