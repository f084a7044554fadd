import { expect, it } from "vitest";
import { candidatesBeside } from "@/lib/live-test/candidates";
import type { Endpoint } from "@/lib/smtp/endpoint";

const endpoints = (...texts: string[]): Endpoint[] =>
  texts.map((text) => {
    const [port, security] = text.split(" ");
    if (security !== "starttls" && security !== "tls" && security !== "none") throw new Error(text);
    return { port: Number(port), security };
  });

it.each([
  ["587 starttls", [], ["465 tls", "2525 starttls", "25 starttls", "587 tls"]],
  ["465 tls", [], ["587 starttls", "2525 starttls", "25 starttls", "465 starttls"]],
  ["25 none", [], ["587 starttls", "465 tls", "2525 starttls", "25 starttls", "25 tls"]],
  ["587 starttls", ["587 starttls", "2525 starttls", "25 none"], ["2525 starttls", "587 tls"]],
  ["1025 starttls", [], ["587 starttls", "465 tls", "2525 starttls", "25 starttls", "1025 tls"]],
])("beside %s, with %j documented", (chosen, documented, expected) => {
  const [endpoint] = endpoints(chosen);
  if (!endpoint) throw new Error(chosen);
  expect(candidatesBeside(endpoint, endpoints(...documented))).toEqual(endpoints(...expected));
});
