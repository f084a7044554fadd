import { expect, it } from "vitest";
import { tidyAddress } from "@/lib/settings/tidy-address";

it("leaves a tidy address alone", () => {
  expect(tidyAddress("ada@example.com")).toEqual({
    address: "ada@example.com",
    name: null,
    isChanged: false,
  });
});

it.each([
  ["Ada Lovelace <ada@example.com>", "ada@example.com", "Ada Lovelace"],
  ['"Ada, Countess" <ada@example.com>', "ada@example.com", "Ada, Countess"],
  ["mailto:ada@example.com?subject=Hello", "ada@example.com", null],
  [" ada@example.com, ", "ada@example.com", null],
  ["ada @ example.com", "ada@example.com", null],
])("tidies %j", (typed, address, name) => {
  expect(tidyAddress(typed)).toEqual({ address, name, isChanged: true });
});
