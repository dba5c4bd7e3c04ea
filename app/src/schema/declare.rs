//! How a table is written down.

/// A table, its columns and its typed row. A column is a name, a kind, its heading
/// and what a cell of it says; what follows from the cells is worked out on reading, or on writing
/// where it is a column besides.
macro_rules! table {
    (
        $(#[$doc:meta])*
        $table:ident($name:literal) of $row:ident, required: $required:literal,
        title: [$vi:expr, $en:expr],
        about: [$about_vi:expr, $about_en:expr],
        key: $key:expr,
        district: $district:expr,
        columns: {
            $(
                $(#[$column_doc:meta])*
                $column:ident: $kind:ty,
                [$heading_vi:expr, $heading_en:expr],
                [$meaning_vi:expr, $meaning_en:expr];
            )+
        }
        $(derived by $derived:ident: { $($(#[$field_doc:meta])* $field:ident: $type:ty = $value:expr;)+ })?
        $(written besides: { $($besides:expr => $of:expr;)+ })?
    ) => {
        pub const DESCRIPTION: $crate::schema::Description = $crate::schema::Description {
            name: $name,
            required: $required,
            title: $crate::schema::Pair { vi: $vi, en: $en },
            about: $crate::schema::Pair { vi: $about_vi, en: $about_en },
            key: &$key,
            columns: &[$($crate::schema::Column {
                name: stringify!($column),
                required: <$kind as $crate::schema::kind::Kind>::REQUIRED,
                most: <$kind as $crate::schema::kind::Kind>::MOST,
                of: <$kind as $crate::schema::kind::Kind>::TYPE,
                heading: $crate::schema::Pair { vi: $heading_vi, en: $heading_en },
                meaning: $crate::schema::Pair { vi: $meaning_vi, en: $meaning_en },
                measure: <$kind as $crate::schema::kind::Kind>::MEASURE,
            }),+],
            derived: &[$($($besides),+)?],
        };

        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(test, derive(Default))]
        pub struct $row {
            $(
                $(#[$column_doc])*
                pub $column: <$kind as $crate::schema::kind::Kind>::Value,
            )+
            $($($(#[$field_doc])* pub $field: $type,)+)?
        }

        impl $crate::schema::Record for $row {
            const TABLE: $crate::schema::Table = $crate::schema::Table::$table;

            fn read(
                frame: &impl $crate::schema::Frame,
                row: usize,
                derived: &(impl $crate::schema::Derived + ?Sized),
            ) -> Result<Self, $crate::schema::Missing> {
                #[allow(non_camel_case_types)]
                enum At { $($column),+ }
                $(
                    let at = At::$column as usize;
                    let value = <$kind as $crate::schema::kind::Kind>::read(frame, at, row);
                    let $column = value.ok_or($crate::schema::Missing {
                        table: Self::TABLE,
                        column: stringify!($column),
                        row,
                    })?;
                )+
                let _ = derived;
                $(
                    let $derived = derived;
                    $(let $field = $value;)+
                )?
                Ok(Self { $($column,)+ $($($field,)+)? })
            }

            fn write(
                &self,
                keys: &impl $crate::schema::Keys,
                to: &mut dyn FnMut(&[$crate::schema::Value<'_>]),
            ) {
                to(&[$(<$kind as $crate::schema::kind::Kind>::write(&self.$column, keys)),+]);
            }

            fn write_with_derived(
                &self,
                keys: &impl $crate::schema::Keys,
                to: &mut dyn FnMut(&[$crate::schema::Value<'_>]),
            ) {
                to(&[
                    $(<$kind as $crate::schema::kind::Kind>::write(&self.$column, keys),)+
                    $($({
                        type Of = fn(&$row, &dyn $crate::schema::Keys) -> $crate::schema::Value<'static>;
                        let of: Of = $of;
                        of(self, keys)
                    },)+)?
                ]);
            }

            fn id(&self) -> Option<&str> {
                let ids = [$(<$kind as $crate::schema::kind::Kind>::id(&self.$column)),+];
                ids.into_iter().flatten().next()
            }

            fn district(&self, keys: &dyn $crate::schema::Keys) -> Option<u16> {
                let district: fn(&Self, &dyn $crate::schema::Keys) -> Option<u16> = $district;
                district(self, keys)
            }
        }

        /// A row to be written: a cell for each column.
        pub struct Line<T> { $(pub $column: T),+ }

        impl<T> $crate::schema::Line<T> for Line<T> {
            const TABLE: $crate::schema::Table = $crate::schema::Table::$table;

            fn cells(self) -> impl Iterator<Item = T> {
                [$(self.$column),+].into_iter()
            }
        }
    };
}
pub(super) use table;
