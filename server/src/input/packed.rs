use std::io::{self, Read, Write};

use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use rayon::prelude::*;

use super::Inputs;
use crate::{
    register::{RegisterFile, RegisterFiles},
    sheet::Leaf,
};

/// Inputs as they are kept while nobody asks for them: tables of a large register weigh a
/// fifth when they are compressed.
pub struct PackedInputs {
    /// The register's tables of text compressed; a workbook is so as it is.
    inputs: Inputs,
}

impl PackedInputs {
    /// # Errors
    ///
    /// Never, as long as writing to memory does not fail.
    pub fn new(inputs: &Inputs) -> io::Result<Self> {
        let Inputs { places, plans, terms, figures, notes, register } = inputs;
        let RegisterFiles { path, files, others } = register;
        let files =
            files.par_iter().map(|file| each_text(file, pack)).collect::<io::Result<_>>()?;
        let register = RegisterFiles { path: path.clone(), files, others: others.clone() };
        let (places, plans) = (places.clone(), plans.clone());
        let (terms, figures, notes) = (terms.clone(), figures.clone(), notes.clone());
        Ok(Self { inputs: Inputs { places, plans, terms, figures, notes, register } })
    }

    /// The inputs as they were, to the byte.
    ///
    /// # Errors
    ///
    /// Only when what was packed is not what is unpacked.
    pub fn unpack(&self) -> io::Result<Inputs> {
        let mut inputs = self.inputs.clone();
        for file in &mut inputs.register.files {
            *file = each_text(file, unpack)?;
        }
        Ok(inputs)
    }
}

/// The same file, of a table of text with other bytes.
fn each_text(
    file: &RegisterFile,
    other: impl Fn(&[u8]) -> io::Result<Vec<u8>>,
) -> io::Result<RegisterFile> {
    let Leaf { name, kind, bytes } = &file.leaf;
    let bytes = if file.table.is_some() { other(bytes)? } else { bytes.clone() };
    let leaf = Leaf { name: name.clone(), kind: kind.clone(), bytes };
    Ok(RegisterFile { leaf, table: file.table })
}

fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?;
    let mut packed = encoder.finish()?;
    packed.shrink_to_fit();
    Ok(packed)
}

fn unpack(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::InputPaths;

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
