import { describe, expect, it } from "vitest";
import { quickPatchOf, readQuickTest } from "@/lib/mail-test/quick-test";
import {
  emptyQuickValues,
  publicQuickValues,
  type QuickValues,
  quickValuesWith,
} from "@/lib/mail-test/quick-test-values";

const complete: QuickValues = {
  host: "smtp.example.com",
  port: "587",
  security: "starttls",
  username: "anna",
  password: "calm-harbour",
  from: "anna@example.com",
  recipient: "ben@example.net",
};

describe("readQuickTest", () => {
  it("makes a request of what was typed", () => {
    expect(readQuickTest(complete)).toMatchObject({
      ok: true,
      notes: [],
      request: {
        settings: {
          host: "smtp.example.com",
          port: 587,
          security: "starttls",
          auth: { method: "password", username: "anna", password: "calm-harbour" },
          from: { address: "anna@example.com" },
        },
        recipient: "ben@example.net",
      },
    });
  });

  it.each([
    ["smtp.example.com:2525", "", "", { port: 2525, security: "starttls" }],
    ["ssl://smtp.example.com", "", "", { port: 465, security: "tls" }],
    ["smtp.example.com:465", "587", "", { port: 465, security: "tls" }],
    ["smtp.example.com", "465", "", { port: 465, security: "tls" }],
    ["smtp.example.com", "", "tls", { port: 465, security: "tls" }],
    ["smtp.example.com", "", "", { port: 587, security: "starttls" }],
    ["smtp.example.com", "25", "none", { port: 25, security: "none" }],
  ])("takes %s with port “%s” and security “%s” apart", (host, port, security, expected) => {
    const reading = readQuickTest({ ...complete, host, port, security });
    expect(reading).toMatchObject({
      ok: true,
      request: { settings: { host: "smtp.example.com", ...expected } },
    });
  });

  it("takes the addresses out of what was pasted", () => {
    const reading = readQuickTest({ ...complete, from: "Anna Rossi <anna@example.com>" });
    expect(reading).toMatchObject({
      ok: true,
      request: { settings: { from: { address: "anna@example.com" } } },
    });
  });

  it("tests without sign-in when neither user name nor password is there", () => {
    const reading = readQuickTest({ ...complete, username: "", password: "" });
    expect(reading).toMatchObject({ ok: true, request: { settings: { auth: { method: "none" } } } });
  });

  it("names an issue for each field that has one", () => {
    const reading = readQuickTest({ ...emptyQuickValues, username: "anna", port: "99999" });
    expect(reading).toMatchObject({
      ok: false,
      issues: {
        host: "host.required",
        port: "port.range",
        password: "password.required",
        from: "address.invalid",
        recipient: "address.invalid",
      },
    });
  });
});

describe("a fix", () => {
  it("changes the values that it names", () => {
    const patch = quickPatchOf(
      JSON.stringify({ port: 2525, security: "starttls", auth: { username: "ben" } }),
    );
    expect(quickValuesWith(complete, patch)).toEqual({ ...complete, port: "2525", username: "ben" });
  });

  it.each([["not JSON"], ['{"port":"2525"}'], ['{"security":"ssl"}'], [undefined]])("ignores %s", (text) => {
    expect(quickPatchOf(text)).toEqual({});
  });
});

it("shows neither the password nor a user name that is the password", () => {
  expect(publicQuickValues(complete)).toEqual({ ...complete, password: "" });
  const token = { ...complete, username: "token-1", password: "token-1" };
  expect(publicQuickValues(token)).toEqual({ ...complete, username: "", password: "" });
});
