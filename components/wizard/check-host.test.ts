import { expect, it, vi } from "vitest";
import { checkHost } from "@/components/wizard/check-host";

const provider = { hosts: [{ id: "tls", label: null, host: "smtps.aruba.it", endpoints: [] }] };

it("asks about another host than the provider's own, and only once when it passes", async () => {
  const action = vi.fn(() => Promise.resolve(null));
  const draft = { host: " Mail.Bottega.example ", providerId: "aruba" };
  expect(await checkHost(draft, { provider, action })).toBeNull();
  expect(await checkHost(draft, { provider, action })).toBeNull();
  expect(action).toHaveBeenCalledExactlyOnceWith({ host: "mail.bottega.example", providerId: "aruba" });

  await checkHost({ ...draft, host: "smtps.aruba.it" }, { provider, action });
  expect(action).toHaveBeenCalledOnce();
});

it("asks again about a host that did not pass", async () => {
  const issue = { code: "unknown" } as const;
  const action = vi.fn(() => Promise.resolve(issue));
  const draft = { host: "nowhere.example", providerId: null };
  expect(await checkHost(draft, { provider: null, action })).toEqual(issue);
  expect(await checkHost(draft, { provider: null, action })).toEqual(issue);
  expect(action).toHaveBeenCalledTimes(2);
});

const offline = () => Promise.reject(new Error("offline"));

it("lets a host pass where the answer does not come", async () => {
  expect(
    await checkHost({ host: "mail.example", providerId: null }, { provider: null, action: offline }),
  ).toBeNull();
});
