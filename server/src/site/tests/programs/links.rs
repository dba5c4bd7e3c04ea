//! Pages that lead programs to the data.

use axum::http::StatusCode;
use serde_json::Value;

use super::{ask, bytes, on_site};

#[test]
fn pages_that_offer_data_say_so_to_programs() {
    on_site(|site| async move {
        for path in ["/data", "/en/data", "/figures", "/targets/cooperatives?as_of=2023-06-30"] {
            let html = String::from_utf8(bytes(ask(&site, path, &[]).await).await).expect("text");
            let (_, rest) = html.split_once("application/ld+json\">").expect(path);
            let (json, _) = rest.split_once("</script>").expect("its end");
            let offer: Value = serde_json::from_str(json).expect("JSON-LD");
            assert_eq!(
                (&offer["@context"], &offer["@type"]),
                (&"https://schema.org".into(), &"Dataset".into())
            );
            let whole = [offer.clone()];
            let parts = offer["hasPart"].as_array().map_or(&whole[..], |parts| &parts[..]);
            for part in parts {
                for file in part["distribution"].as_array().expect("files") {
                    let address = file["contentUrl"].as_str().expect("an address");
                    let local = address.strip_prefix("https://ocop.example").expect("our own");
                    assert_eq!(ask(&site, local, &[]).await.status(), StatusCode::OK, "{local}");
                }
            }
        }
    });
}

#[test]
fn pages_of_data_and_interface_link_only_to_what_is_there() {
    on_site(|site| async move {
        for page in ["/data", "/en/data", "/data?plan=2024", "/api", "/en/api?as_of=2023-06-30"] {
            let html = String::from_utf8(bytes(ask(&site, page, &[]).await).await).expect("text");
            let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let own = links.filter(|link| {
                ["/data", "/api", "/en/", "/charts"].iter().any(|root| link.starts_with(root))
            });
            for link in own.map(|link| link.replace("&amp;", "&")) {
                let status = ask(&site, &link, &[]).await.status();
                assert_eq!(status, StatusCode::OK, "{page} -> {link}");
            }
        }
    });
}
