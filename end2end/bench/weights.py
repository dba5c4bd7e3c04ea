"""What a browser receives for a page on its first visit: `PROGRAM=... weights.py`

Bytes of bodies, plain and in brotli, and the number of requests, beside what is allowed."""
import re
import sys

from serving import get, pages, serving

# In kB of brotli, as a thousand bytes; and in requests.
ISLAND_LIMIT, REQUEST_LIMIT = 75, 4


def page_limit(page: str) -> int:
    return 25 if page in ("/", "/en") or page.startswith("/targets/") else 30


def files_of(port: int, page: str) -> dict[str, str]:
    """What the page makes a browser fetch, by what it is."""
    html = get(port, page, "identity").decode()
    found = {"HTML": page}
    for path in re.findall(r'<link\b[^>]*\brel="stylesheet"[^>]*>', html):
        found["CSS"] = re.search(r'href="([^"]+)"', path)[1]
    for path in re.findall(r'<script\b[^>]*\bsrc="([^"]+)"', html):
        if path.endswith("/copy.js"):
            found["script"] = path
            continue
        found["glue"] = path
        found["wasm"] = path.rsplit("/", 1)[0] + "/app_bg.wasm"
    return found


def limit(kilobytes: float, most: int) -> str:
    return f"{kilobytes:6.1f} kB of {most}" + ("" if kilobytes <= most else "  TOO MUCH")


def main() -> None:
    with serving() as port:
        print(f"{'':<24}{'plain':>9}{'brotli':>9}  bytes")
        for page in [*pages(), "/en", "/targets/green-chains"]:
            weight, files = {}, files_of(port, page)
            if (page.startswith("/targets/") or page == "/districts") and "wasm" not in files:
                sys.exit(f"FAILED: {page} has no island; was the program built without the browser part?")
            for what, path in files.items():
                plain, weight[what] = (len(get(port, path, coding)) for coding in ("identity", "br"))
                print(f"{page + ' ' + what if what == 'HTML' else '  ' + what:<24}{plain:>9}{weight[what]:>9}")
            own = (weight["HTML"] + weight.get("CSS", 0) + weight.get("script", 0)) / 1000
            island = (weight.get("glue", 0) + weight.get("wasm", 0)) / 1000
            print(f"  HTML and CSS {limit(own, page_limit(page))}; island {limit(island, ISLAND_LIMIT)}; "
                  f"{len(weight)} requests of {REQUEST_LIMIT}")


main()
