import { expect, it } from "vitest";
import { toWireAddress } from "@/lib/settings/email-address";
import { isHost, toAsciiHost } from "@/lib/settings/host";
import { serverSchema } from "@/lib/settings/schema";

it.each([
  ["smtp.example.com", "smtp.example.com"],
  [" SMTP.Example.com. ", "smtp.example.com"],
  ["[2001:db8::25]", "2001:db8::25"],
  ["2001:db8::25", "2001:db8::25"],
  ["müller.example.net", "xn--mller-kva.example.net"],
  ["MÜLLER.example.net.", "xn--mller-kva.example.net"],
  ["192.0.2.7", "192.0.2.7"],
])("takes the host %s as %s", (typed, host) => {
  expect(serverSchema.parse({ host: typed, port: 587, security: "starttls" }).host).toBe(host);
});

it.each([
  "smtp..example.com",
  "smtp.example.com..",
  ".",
  "mü ller.example",
  "ü/x",
  "ü:25",
  "[smtp",
  "a_b.example",
])("refuses %s", (typed) => {
  expect(serverSchema.safeParse({ host: typed, port: 587, security: "starttls" }).success).toBe(false);
  expect(isHost(toAsciiHost(typed))).toBe(false);
});

it("writes the domain of an address with A-labels and leaves its local part", () => {
  expect(toWireAddress("ada@bücher.example")).toEqual({
    address: "ada@xn--bcher-kva.example",
    needsUtf8: false,
  });
  expect(toWireAddress("ädä@example.com")).toEqual({ address: "ädä@example.com", needsUtf8: true });
});
