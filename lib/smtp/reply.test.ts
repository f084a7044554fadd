import { expect, it } from "vitest";
import { parseReply, severityOf } from "@/lib/smtp/reply";

it("keeps the enhanced status apart from the text", () => {
  expect(parseReply("535 5.7.8 Username and Password not accepted\r\n")).toEqual({
    code: 535,
    status: "5.7.8",
    lines: ["Username and Password not accepted"],
  });
});

it("reads every line of a longer reply", () => {
  expect(parseReply("250-mx.example\r\n250-PIPELINING\r\n250 SIZE 1000\r\n")).toEqual({
    code: 250,
    lines: ["mx.example", "PIPELINING", "SIZE 1000"],
  });
});

it("accepts a reply without text, as RFC 5321 §4.2 asks of clients", () => {
  expect(parseReply("250")).toEqual({ code: 250, lines: [""] });
});

it.each([
  ["an empty string", ""],
  ["HTTP on the wrong port", "HTTP/1.1 400 Bad Request"],
  ["lines whose codes differ", "250-mx.example\r\n251 HELP"],
  ["a code outside SMTP", "650 what"],
])("rejects %s", (_, raw) => {
  expect(parseReply(raw)).toBeNull();
});

it.each([
  [220, "success"],
  [354, "continue"],
  [454, "transient"],
  [535, "permanent"],
] as const)("reads the class of %d as %s", (code, severity) => {
  expect(severityOf({ code })).toBe(severity);
});
