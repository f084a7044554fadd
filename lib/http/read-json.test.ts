import { expect, it } from "vitest";
import * as z from "zod";
import { readJson } from "@/lib/http/read-json";

const schema = z.object({ host: z.string("host.required"), port: z.int("port.range") });

async function read(body: BodyInit, contentType = "application/json"): Promise<unknown> {
  const headers = { "content-type": contentType };
  const init = { method: "POST", body, headers, duplex: "half" };
  const result = await readJson(new Request("http://localhost/", init), schema, { maxBytes: 100 });
  return result.ok ? result.value : { status: result.error.status, ...(await result.error.json()) };
}

it("gives what the schema makes of the body", async () => {
  expect(await read('{"host":"a","port":25,"more":1}', "application/json; charset=utf-8")).toEqual({
    host: "a",
    port: 25,
  });
});

it("names each wrong field", async () => {
  expect(await read('{"port":"x"}')).toMatchObject({
    status: 400,
    code: "invalid-input",
    issues: [
      { path: "host", message: "host.required" },
      { path: "port", message: "port.range" },
    ],
  });
});

it.each<[string, BodyInit, string | undefined, string]>([
  ["a form", "host=a", "application/x-www-form-urlencoded", "unsupported-media-type"],
  ["text that a form can send", '{"host":"a"}', "text/plain", "unsupported-media-type"],
  ["half an object", '{"host":', undefined, "malformed-json"],
  ["nothing", "", undefined, "malformed-json"],
  ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), undefined, "malformed-json"],
  ["more than it may be", JSON.stringify({ host: "a".repeat(100) }), undefined, "body-too-large"],
  ["more than it may be, unannounced", endless(), undefined, "body-too-large"],
])("refuses %s", async (_, body, contentType, code) => {
  expect(await read(body, contentType)).toMatchObject({ code });
});

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from("[[[[[[[[")) });
}
