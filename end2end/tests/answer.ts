import { type IncomingHttpHeaders, request } from "node:http";

/** An answer as it comes over the wire, nothing decoded. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks the server under test, or the one at `port`. */
export function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  port = process.env.OCOP_PORT,
): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", failed);
      answer.on("end", () =>
        answered({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on("error", failed);
    asked.end();
  });
}

/** The files that the page at `path` refers to: style sheet, module, wasm. */
export async function files(path: string, port?: string) {
  const html = (await ask(path, {}, "GET", port)).body.toString();
  const style = /href="(\/style\.[0-9a-f]+\.css)"/.exec(html)?.[1] ?? "";
  const module = /src="(\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
  return { style, module, wasm: module.replace(/[^/]+$/, "app_bg.wasm") };
}
