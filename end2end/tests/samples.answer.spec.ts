import { execFileSync } from "node:child_process";
import { expect, test } from "./test";

/** A sample as the page prints it. */
function sample(page: string, name: string): string {
  const code = new RegExp(`<h3>${name}</h3><pre[^>]*><code>([^<]*)</code>`).exec(page)![1];
  return code.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

test("the samples work as they are printed", async ({ request }) => {
  const page = await (await request.get("/api")).text();
  const answer = JSON.parse(execFileSync("sh", ["-c", sample(page, "curl")]).toString());
  expect(answer.items.length).toBe(10);

  const said = execFileSync("python3", ["-c", sample(page, "Python")]).toString();
  const lines = answer.items.map(({ number, id, result }: { number: number; id: string; result: { status: string } }) =>
    `${number} ${id} ${result.status}`,
  );
  expect(said.trim().split("\n")).toEqual(lines);

  // R is not everywhere; what it asks for is what the others ask for.
  const asked = /fromJSON\("([^"]+)"/.exec(sample(page, "R"))![1];
  expect(await (await request.get(asked)).json()).toEqual(answer);
});
