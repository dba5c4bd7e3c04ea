import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** A server of its own on a free port, and how to end it. */
export async function serve(program: string, options: string[], spawning: SpawnOptions = {}) {
  const server: ChildProcess = spawn(program, ["serve", "--addr", "127.0.0.1:0", ...options], spawning);
  const port = await new Promise<string>((found, failed) => {
    let said = "";
    server.stderr!.on("data", (text: Buffer) => {
      said += text.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) found(port);
    });
    server.once("exit", (code) => failed(new Error(`ended with ${code}: ${said}`)));
  });
  const stop = () => {
    server.removeAllListeners("exit");
    server.kill();
  };
  return { port, stop };
}
