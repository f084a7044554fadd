import { afterEach, expect, it } from "vitest";
import { createTestBench, type TestBench } from "@/lib/live-test/testing/test-bench";

let bench: TestBench | undefined;
afterEach(async () => {
  await bench?.close();
});

it("goes through every stage of a test over STARTTLS", async () => {
  bench = await createTestBench({ 587: {} });
  const { findings } = await bench.run();
  expect(findings.verdict).toBe("sent");
});
