import { expect, open, test } from "./test";

const DAYS = ["2022-12-31", "2023-06-15", "2023-12-31"];
const AGAINST = ["goal", "province", "day"];

test("every measure, day and comparison is drawn in the browser as the server draws it, without a request", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, "/districts");
  const measures = await page.locator("select[name=measure] option").evaluateAll((all) =>
    all.map((option) => (option as HTMLOptionElement).value),
  );
  expect(measures.length).toBeGreaterThan(25);
  // The first change wakes nothing that is not awake: try until it shows.
  await expect(async () => {
    await page.locator("select[name=measure]").selectOption(measures.at(-1)!);
    await expect(page).toHaveURL(new RegExp(`measure=${measures.at(-1)}`), { timeout: 800 });
  }).toPass();

  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const drawn = await page.evaluate(
    ({ measures, days, against }) => {
      const set = (name: string, value: string) => {
        const control = document.querySelector<HTMLInputElement>(`.cmp-form [name=${name}]`)!;
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const block = () => [...document.querySelectorAll("[id^=cmp-],[id$=-caption],[id$=-body],[id$=-table],[id$=-source],#funnel-finding")];
      const views: { address: string; html: Record<string, string> }[] = [];
      for (const measure of measures)
        for (const [at, day] of days.entries()) {
          set("measure", measure);
          set("as_of", day);
          set("since", "2023-02-28");
          set("against", against[at]);
          const html = Object.fromEntries(
            block().filter((one) => !["cmp-data", "cmp-load", "cmp-open"].includes(one.id)).map((one) => [one.id, one.innerHTML]),
          );
          views.push({ address: `measure=${measure}&as_of=${day}&since=2023-02-28&against=${against[at]}`, html });
        }
      return views;
    },
    { measures, days: DAYS, against: AGAINST },
  );
  expect(requests).toEqual([]);
  expect(drawn.length).toBe(measures.length * DAYS.length);

  const different = await page.evaluate(async (views) => {
    const parser = new DOMParser();
    const plain = (html: string) => html.replace(/<!--.*?-->/g, "");
    const wrong: string[] = [];
    for (const { address, html } of views) {
      const answer = await (await fetch(`/districts?${address}`)).text();
      const page = parser.parseFromString(answer, "text/html");
      for (const [id, text] of Object.entries(html)) {
        const served = page.getElementById(id)?.innerHTML ?? "";
        if (plain(served) !== plain(text)) wrong.push(`${address} #${id}`);
      }
    }
    return wrong;
  }, drawn);
  expect(different).toEqual([]);
});
