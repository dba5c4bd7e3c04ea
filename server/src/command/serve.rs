use std::{
    io,
    net::{SocketAddr, TcpListener},
    process::ExitCode,
};

use app::{board::Text, format::Lang};
use clap::Args;
use server::{
    cause::cause,
    site::{
        self, Service,
        journal::{self, Log},
        limits::{BACKLOG, Limits},
    },
};
use socket2::SockRef;

use super::{Problem, edition::EditionInput};

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR", env = "OCOP_ADDR", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
    /// What links begin with that must be whole [default: http:// and the address]
    #[arg(long, value_name = "https://HOST", env = "OCOP_ORIGIN")]
    origin: Option<String>,
    /// Whom readers tell of an error, at the foot of every page [default: nobody]
    #[arg(long, value_name = "mailto:…|https://…", env = "OCOP_CONTACT", value_parser = contact)]
    contact: Option<String>,
    /// Whom to tell of a weakness, for /.well-known/security.txt [default: nobody]
    #[arg(long, value_name = "mailto:…|https://…", env = "OCOP_SECURITY_CONTACT", value_parser = contact)]
    security_contact: Option<String>,
    /// Address and port on which Prometheus may read /metrics [default: nowhere]
    #[arg(long, value_name = "ADDR", env = "OCOP_METRICS")]
    metrics: Option<SocketAddr>,
    /// How lines on standard error are written
    #[arg(long, value_enum, env = "OCOP_LOG", default_value_t)]
    log: Log,
    #[command(flatten)]
    input: EditionInput,
    #[command(flatten)]
    limits: Limits,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    journal::begin(options.log);
    // A port that is taken is known before anything is computed.
    let listener = bind(options.addr, "--addr")?;
    let measured = options.metrics.map(|address| bind(address, "--metrics")).transpose()?;
    let (inputs, edition) = options.input.compute(lang)?;
    let service = Service {
        origin: options.origin.clone(),
        contact: options.contact.clone(),
        security_contact: options.security_contact.clone(),
        limits: options.limits.clone(),
    };
    site::serve(inputs, edition, listener, measured, &service)
        .map_err(|error| unusable(options.addr, "--addr", &error))?;
    Ok(ExitCode::SUCCESS)
}

fn contact(text: &str) -> Result<String, String> {
    let is_address = text.starts_with("mailto:") || text.starts_with("https://");
    if is_address && !text.contains(|it: char| it.is_whitespace() || it.is_control()) {
        Ok(text.to_owned())
    } else {
        Err("an address that begins with mailto: or https://".to_owned())
    }
}

fn bind(address: SocketAddr, flag: &str) -> Result<TcpListener, Problem> {
    let listener = TcpListener::bind(address).and_then(|listener| {
        SockRef::from(&listener).listen(BACKLOG)?;
        Ok(listener)
    });
    listener.map_err(|error| unusable(address, flag, &error))
}

fn unusable(address: SocketAddr, flag: &str, error: &io::Error) -> Problem {
    let Text { vi, en } = cause(error);
    Problem::Refused(Text {
        vi: format!("không mở được {address}: {vi}; chọn địa chỉ khác bằng {flag}"),
        en: format!("cannot listen on {address}: {en}; choose another with {flag}"),
    })
}
