use std::io::{self, Read, Write};

use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use rayon::prelude::*;

use super::Inputs;

/// Inputs as they are kept while nobody asks for them: tables of a large register weigh a
/// fifth when they are compressed.
pub struct PackedInputs {
    /// Without the contents of the register's tables.
    inputs: Inputs,
    tables: Vec<Vec<u8>>,
}

impl PackedInputs {
    /// # Errors
    ///
    /// Never, as long as writing to memory does not fail.
    pub fn new(inputs: &Inputs) -> io::Result<Self> {
        let mut register = inputs.register.clone();
        // A workbook is compressed as it is.
        let texts = register.files.par_iter_mut().filter(|file| file.table.is_some());
        let tables = texts.map(|file| pack(&std::mem::take(&mut file.leaf.bytes)));
        let tables = tables.collect::<io::Result<_>>()?;
        let Inputs { places, plans, terms, figures, notes, register: _ } = inputs;
        let (places, plans) = (places.clone(), plans.clone());
        let (terms, figures, notes) = (terms.clone(), figures.clone(), notes.clone());
        Ok(Self { inputs: Inputs { places, plans, terms, figures, notes, register }, tables })
    }

    /// The inputs as they were, to the byte.
    ///
    /// # Errors
    ///
    /// Only when what was packed is not what is unpacked.
    pub fn unpack(&self) -> io::Result<Inputs> {
        let mut inputs = self.inputs.clone();
        let files = inputs.register.files.iter_mut().filter(|file| file.table.is_some());
        for (file, packed) in files.zip(&self.tables) {
            ZlibDecoder::new(&packed[..]).read_to_end(&mut file.leaf.bytes)?;
        }
        Ok(inputs)
    }
}

fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?;
    let mut packed = encoder.finish()?;
    packed.shrink_to_fit();
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{input::InputPaths, register::RegisterFiles};

    #[test]
    fn packed_inputs_come_back_to_the_byte() {
        let sample = Inputs::read(&InputPaths::default()).expect("what the program carries");
        let workbook = vec![("register.xlsx".to_owned(), b"PK".to_vec())];
        let workbook = RegisterFiles::from_entries("book", workbook);
        for register in [sample.register.clone(), workbook] {
            let inputs = Inputs { register, ..sample.clone() };
            let again = PackedInputs::new(&inputs).and_then(|packed| packed.unpack());
            let again = again.expect("what was packed");
            assert_eq!(again.register, inputs.register);
            assert_eq!(again.places.file.text, inputs.places.file.text);
        }
    }
}
