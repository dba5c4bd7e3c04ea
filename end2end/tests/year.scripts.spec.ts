import { type Page } from "@playwright/test";
import { COUNTED, compute } from "./program";
import { expect, openAwake, test } from "./test";

const DAYS = 365;

for (const target of COUNTED) {
  test(`${target}: on every day and for every reading the browser draws what the server draws`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const rows = compute("2023-12-31").filter((row) => row.target === target && row.place === "10");
    const readings = rows.map((row) => row.reading as string);
    await page.addInitScript(keepWhatIsWritten);
    await openAwake(page, `/targets/${target}`);

    const compared = await compare(page, readings);

    expect(compared.different).toEqual([]);
    expect(compared.views).toBe(DAYS * readings.length);
    // Had nothing been written, nothing would have been compared byte for byte.
    expect(compared.charts).toBeGreaterThan(DAYS);
  });
}

/** Keeps each text that a script writes into the page. */
function keepWhatIsWritten() {
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML")!;
  const written: string[] = [];
  Object.assign(window, { written });
  Object.defineProperty(Element.prototype, "innerHTML", {
    ...inner,
    set(this: Element, text: string) {
      if (this.closest?.(".progress")) written.push(text);
      inner.set!.call(this, text);
    },
  });
}

/** Moves the slider through the period for each reading, and asks the server for the same. */
function compare(page: Page, readings: string[]) {
  return page.evaluate(async (readings) => {
    const { written } = window as unknown as { written: string[] };
    const slider = document.querySelector<HTMLInputElement>("#explorer-day")!;
    const block = document.querySelector(".progress")!;
    const parser = new DOMParser();
    // Only where scripts run do the arrow keys lead through a line.
    const keys = / tabindex="0" role="group" aria-labelledby="course"/;
    // The markup of the slider says where it began.
    const plain = (element: Element) =>
      [...element.children]
        .filter((part) => !part.matches(".explorer-bar"))
        .map((part) => part.outerHTML)
        .join("")
        .replace(/<!--.*?-->/g, "")
        .replace(keys, "");
    const channel = new MessageChannel();
    const drawn = () =>
      new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
    const served = async (day: number, reading: string) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const address = `${location.pathname}?as_of=${date}&reading=${reading}`;
      const answer = await fetch(address, { cache: "no-store" });
      const html = await answer.text();
      const from = html.indexOf('<div class="progress">');
      return { address, html: html.slice(from, html.indexOf("</leptos-island>")) };
    };

    const [first, last] = [Number(slider.min), Number(slider.max)];
    const different: string[] = [];
    let [views, charts] = [0, 0];
    for (const [place, reading] of readings.entries()) {
      document.querySelector<HTMLElement>(`a[data-reading="${place}"]`)?.click();
      for (let start = first; start <= last; start += 12) {
        const days = Array.from({ length: Math.min(12, last - start + 1) }, (_, at) => start + at);
        const pages = await Promise.all(days.map((day) => served(day, reading)));
        for (const [at, { address, html }] of pages.entries()) {
          await drawn();
          written.length = 0;
          slider.value = String(days[at]);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await drawn();
          const theirs = parser.parseFromString(html, "text/html").querySelector(".progress");
          if (!theirs || plain(theirs) !== plain(block)) different.push(address);
          // Byte for byte: what was written stands in the server's page just so.
          if (!written.every((text) => html.includes(text))) different.push(`bytes: ${address}`);
          charts += written.filter((text) => text.includes("<svg class=\"chart")).length;
          views += 1;
        }
      }
    }
    return { different: different.slice(0, 10), views, charts };
  }, readings);
}
