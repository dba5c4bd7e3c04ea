use super::*;

#[test]
fn the_package_describes_every_dataset_by_the_standard() {
    let package = package(&EDITION, &BOARD, "https://ocop.example", "");
    let resources = package["resources"].as_array().expect("resources");
    assert_eq!(resources.len(), ALL.len());
    let name = |text: &str| {
        text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte)
        })
    };
    assert!(name(package["name"].as_str().expect("a name")));
    let fields = |resource: &serde_json::Value| -> Vec<String> {
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        fields.iter().map(|field| field["name"].as_str().expect("a name").to_owned()).collect()
    };
    for (resource, dataset) in resources.iter().zip(ALL.iter()) {
        assert!(name(resource["name"].as_str().expect("a name")));
        assert_eq!(resource["path"], format!("{}.csv", dataset.layout.name));
        let known = fields(resource);
        for key in dataset.layout.key {
            assert!(known.iter().any(|field| field == key), "{}", dataset.layout.name);
        }
        let keys = resource["schema"]["foreignKeys"].as_array().cloned().unwrap_or_default();
        for key in keys {
            let other = key["reference"]["resource"].as_str().expect("a resource");
            let other = if other.is_empty() { dataset.layout.name } else { other };
            let other = resources.iter().find(|resource| resource["name"] == other);
            let other = fields(other.expect("a resource of the package"));
            let field = key["reference"]["fields"].as_str().expect("a field");
            assert!(other.iter().any(|known| known == field), "{}", dataset.layout.name);
        }
    }
}

#[test]
fn keys_stand_once_and_references_lead_somewhere() {
    let asked = whole();
    let values = |dataset: &str, columns: &[&str]| -> Vec<Vec<String>> {
        let dataset = find(dataset).expect("a dataset");
        let at = |name: &str| dataset.layout.columns.iter().position(|column| column.name == name);
        let places: Vec<usize> = columns.iter().map(|name| at(name).expect("a column")).collect();
        let rows = rows(&csv(dataset, &asked));
        rows.iter().map(|row| places.iter().map(|&at| row[at].to_owned()).collect()).collect()
    };
    for dataset in ALL.iter() {
        let mut keys = values(dataset.layout.name, dataset.layout.key);
        let all = keys.len();
        keys.sort();
        keys.dedup();
        assert!(dataset.layout.key.is_empty() || keys.len() == all, "{}", dataset.layout.name);
        for column in &dataset.layout.columns {
            let ColumnKind::Of { dataset: other, column: key } = &column.kind else { continue };
            let known = values(other, &[*key]);
            for value in values(dataset.layout.name, &[column.name]) {
                assert!(
                    value[0].is_empty() || known.contains(&value),
                    "{} {value:?}",
                    dataset.layout.name
                );
            }
        }
    }
}
