import type { FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";

/** Ends the run with one line that says how it went: `12 passed, 0 failed`. */
export default class Closing implements Reporter {
  private tests: TestCase[] = [];
  private outside = 0;

  onBegin(_: unknown, suite: Suite) {
    this.tests = suite.allTests();
  }

  /** What fails outside a test, a server that does not start for one. */
  onError() {
    this.outside += 1;
  }

  onEnd(result: FullResult) {
    const count = (outcome: string) =>
      this.tests.filter((test) => outcomeOf(test) === outcome).length;
    const failed = count("failed") + this.outside;
    const skipped = count("skipped");
    const rest = skipped > 0 ? `, ${skipped} skipped` : "";
    const broken = result.status !== "passed" && failed === 0 ? 1 : 0;
    console.log(`${count("passed")} passed, ${failed + broken} failed${rest}`);
  }

  printsToStdio() {
    return false;
  }
}

/** A test that should have run and did not has failed. */
function outcomeOf(test: TestCase): "passed" | "failed" | "skipped" {
  if (test.expectedStatus === "skipped") return "skipped";
  const last = test.results.at(-1);
  return last !== undefined && last.status === test.expectedStatus ? "passed" : "failed";
}
