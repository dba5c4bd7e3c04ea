//! Tells the compiler where the browser's part lies, and when it has changed.

fn main() {
    let site = std::env::var("OCOP_SITE").unwrap_or_else(|_| "../target/site".to_owned());
    println!("cargo::rustc-env=OCOP_SITE={site}");
    println!("cargo::rerun-if-env-changed=OCOP_SITE");
    println!("cargo::rerun-if-changed={site}");
    println!("cargo::rerun-if-changed=../assets");
}
