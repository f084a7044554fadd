import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { openApiDocument } from "@/app/api/v1/openapi.json/document";

const document = openApiDocument({ publicUrl: "http://localhost:3000" });
const text = JSON.stringify(document);

it("describes routes that are there", () => {
  const paths = Object.keys(document["paths"] ?? {});
  expect(paths).toContain("/api/v1/tests");
  for (const path of paths) expect(existsSync(`app${path}/route.ts`), path).toBe(true);
});

it("shows the body that a test takes, as the route's schema has it", () => {
  expect(document).toHaveProperty(
    ["paths", "/api/v1/tests", "post", "requestBody", "content", "application/json", "schema", "required"],
    ["settings", "recipient"],
  );
});

it("refers only to what is there", () => {
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) expect(document).toHaveProperty(reference.split("/"));
});

it("holds nothing that JSON cannot", () => {
  expect(JSON.parse(text)).toEqual(document);
});
