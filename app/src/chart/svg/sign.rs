use std::iter::{Once, once};

use plotters::element::{Drawable, PointCollection};
use plotters_backend::BackendCoord;

use super::{Drawn, Svg};
use crate::board::Status;

/// The silhouette of a status, in its colour: what every page and picture has among its symbols.
pub struct Sign {
    pub status: Status,
    pub at: BackendCoord,
    pub size: i32,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Sign {
    type Point = &'a BackendCoord;
    type IntoIter = Once<&'a BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        once(&self.at)
    }
}

impl Drawable<Svg<'_>> for Sign {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        pos: I,
        svg: &mut Svg<'_>,
        _: (u32, u32),
    ) -> Drawn {
        let (key, size) = (self.status.key(), self.size);
        for (x, y) in pos {
            svg.write(format_args!(
                r##"<use class="sign st-{key}" href="#i-{key}" x="{x}" y="{y}" width="{size}" height="{size}"/>"##
            ));
        }
        Ok(())
    }
}
