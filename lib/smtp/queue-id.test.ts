import { expect, it } from "vitest";
import { queueIdOf } from "@/lib/smtp/queue-id";

it.each([
  ["250 2.0.0 Ok: queued as 4ZbXk52Qzfz9v7K", "4ZbXk52Qzfz9v7K"],
  ["250 Ok: queued as Zl0KpzTGQk-2bWc_x9JmLA", "Zl0KpzTGQk-2bWc_x9JmLA"],
  ["250 2.0.0 OK: queued as <202611240800.1@smtp-relay.example>", "202611240800.1@smtp-relay.example"],
  ["250 OK id=1tEw3a-00000001Abc-2XyZ", "1tEw3a-00000001Abc-2XyZ"],
  [
    "250 2.6.0 <AM0PR01@eur.prod.outlook.com> [InternalId=1, Hostname=AM0PR01] Queued mail for delivery",
    "AM0PR01@eur.prod.outlook.com",
  ],
  ["250 2.0.0 OK  1764000000 5b1f17b1804b1-433b45f9 - gsmtp", "5b1f17b1804b1-433b45f9"],
  ["250 Ok 010201935a1b2c3d-4e5f6a7b-000000", "010201935a1b2c3d-4e5f6a7b-000000"],
  ["250 2.0.0 4AO8p1x2012345 Message accepted for delivery", "4AO8p1x2012345"],
  ["250 ok 1764000000 qp 12345", "12345"],
  ["250-first line\n250 2.0.0 Ok: queued as ABC123", "ABC123"],
  ["250 Message queued", null],
  ["250 OK", null],
  ["250 2.0.0 Great success", null],
])("finds the queue id in %s", (reply, id) => {
  expect(queueIdOf(reply)).toBe(id);
});
