import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffMember } from "@/lib/staff/member";
import { readTrail } from "@/lib/staff/trail";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import { deleteForGood } from "@/lib/white-glove/delete-for-good";
import { findSession, openSession } from "@/lib/white-glove/store";
import { ada, lea } from "@/lib/white-glove/testing/people";

onBothEngines((engine) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
  });
  afterEach(() => storage.close());

  it("is a lead's to do, once, and stays in the trail", async () => {
    const { id } = await openSession(
      { type: "opened", customerName: "Grace", locale: "en", ticket: "T-1", expiresAtMs: 1e15 },
      { actor: ada, now: 0 },
      { storage },
    );
    const act = (by: Omit<StaffMember, "email">) =>
      deleteForGood({ sessionId: id, by: { ...by, email: `${by.id}@example.com` } }, { storage, now: 1 });

    expect(await act(ada)).toEqual({ ok: false, error: "not-a-lead" });
    expect(await findSession(id, storage.db)).not.toBeNull();
    expect(await act(lea)).toMatchObject({ ok: true });
    expect(await act(lea)).toMatchObject({ ok: true });
    expect(await findSession(id, storage.db)).toBeNull();
    expect(await readTrail(storage)).toMatchObject([
      { act: "session-deleted", actor: "lea@example.com", about: "Grace · T-1" },
    ]);
  });
});
