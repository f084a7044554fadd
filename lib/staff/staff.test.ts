import { afterEach, beforeEach, expect, it } from "vitest";
import { makeStaffAuth, type StaffAuth } from "@/lib/staff/auth";
import { acceptInvitation, findInvitation, inviteFirstMember, inviteMember } from "@/lib/staff/invitation";
import type { StaffMember } from "@/lib/staff/member";
import { changeRole, listTeam, memberOf, removeMember, signOutEverywhere } from "@/lib/staff/team";
import { readTrail } from "@/lib/staff/trail";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";

const origin = "https://mail.example.com";
const password = "correct horse battery staple";
const hourMs = 60 * 60_000;

function cookieOf(response: Response): Headers {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}

onBothEngines((engine) => {
  let storage: Storage;
  let auth: StaffAuth;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
    auth = makeStaffAuth(storage, {
      publicUrl: origin,
      limits: false,
      secret: "a secret for this test only",
    });
  });
  afterEach(() => storage.close());
  const at = (now: number) => ({ storage, auth, now });

  async function makeLead(): Promise<StaffMember> {
    const token = (await inviteFirstMember(at(0))) ?? "";
    const result = await acceptInvitation({ token, name: "Lea", email: "lea@example.com", password }, at(1));
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  async function invite(by: StaffMember): Promise<string> {
    const invited = await inviteMember({ role: "agent", by }, at(0));
    if (!invited.ok) throw new Error(invited.error);
    return invited.value;
  }

  async function makeAgent(lead: StaffMember): Promise<StaffMember> {
    const token = await invite(lead);
    const result = await acceptInvitation({ token, name: "Ada", email: "ada@example.com", password }, at(1));
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  function signIn(email: string, typed: string): Promise<Response> {
    return auth.handler(
      new Request(`${origin}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin },
        body: JSON.stringify({ email, password: typed }),
      }),
    );
  }

  it("makes the first account from a link, once, and a lead's", async () => {
    const token = (await inviteFirstMember(at(0))) ?? "";
    const member = { token, name: "Lea", email: "lea@example.com", password };
    const [first, second] = await Promise.all([
      acceptInvitation(member, at(1)),
      acceptInvitation(member, at(1)),
    ]);

    expect([first, second].filter(({ ok }) => ok)).toEqual([
      { ok: true, value: expect.objectContaining({ role: "lead" }) },
    ]);
    expect(await inviteFirstMember(at(2))).toBeNull();
    expect(await findInvitation(token, at(2))).toEqual({ ok: false, error: "link-used" });
  });

  it("keeps only a hash of the link", async () => {
    const token = (await inviteFirstMember(at(0))) ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(
      JSON.stringify(await storage.db.selectFrom("staff_invitation").selectAll().execute()),
    ).not.toContain(token);
  });

  it("lets a link die with its time, with its successor and with the first account", async () => {
    const old = (await inviteFirstMember(at(0))) ?? "";
    const next = (await inviteFirstMember(at(1))) ?? "";
    expect(await findInvitation(old, at(2))).toEqual({ ok: false, error: "link-unknown" });
    expect(await findInvitation(next, at(24 * hourMs))).toEqual({ ok: true, value: { role: "lead" } });
    expect(await findInvitation(next, at(24 * hourMs + 1))).toEqual({ ok: false, error: "link-expired" });
  });

  it("leaves a link good when the address is taken", async () => {
    const lead = await makeLead();
    const token = await invite(lead);
    const taken = await acceptInvitation({ token, name: "Lea", email: lead.email, password }, at(1));
    expect(taken).toEqual({ ok: false, error: "email-taken" });
    expect(await findInvitation(token, at(1))).toMatchObject({ ok: true });
  });

  it("signs in with a cookie that scripts cannot read and that travels on https only", async () => {
    await makeLead();
    const response = await signIn("lea@example.com", password);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-portwise\.session_token=.*HttpOnly/i);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(await memberOf(cookieOf(response), { auth })).toMatchObject({ name: "Lea", role: "lead" });
  });

  it("refuses a wrong password and an unknown name alike, and the eleventh guess", async () => {
    await makeLead();
    const wrong = await signIn("lea@example.com", "not the right one");
    const unknown = await signIn("nobody@example.com", "not the right one");
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);

    for (let guess = 2; guess <= 10; guess++) await signIn("lea@example.com", `guess number ${guess}`);
    const refused = await signIn("lea@example.com", password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(800);
    expect((await readTrail(storage)).map(({ act }) => act)).toContain("sign-in-refused");
  });

  it("does not let a page of another site sign in", async () => {
    await makeLead();
    const response = await auth.handler(
      new Request(`${origin}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: "https://evil.example", cookie: "a=b" },
        body: JSON.stringify({ email: "lea@example.com", password }),
      }),
    );
    expect(response.status).toBe(403);
  });

  it("signs out everywhere at once", async () => {
    const lead = await makeLead();
    const [phone, desk] = [await signIn(lead.email, password), await signIn(lead.email, password)].map(
      cookieOf,
    );
    await signOutEverywhere({ memberId: lead.id, by: lead }, at(2));
    expect(await memberOf(phone ?? new Headers(), { auth })).toBeNull();
    expect(await memberOf(desk ?? new Headers(), { auth })).toBeNull();
  });

  it("keeps a lead's acts from agents, and a lead in the team", async () => {
    const lead = await makeLead();
    const agent = await makeAgent(lead);
    expect(await inviteMember({ role: "agent", by: agent }, at(2))).toMatchObject({ error: "not-a-lead" });
    expect(await changeRole({ memberId: agent.id, role: "lead", by: agent }, at(2))).toMatchObject({
      error: "not-a-lead",
    });
    expect(await removeMember({ memberId: lead.id, by: agent }, at(2))).toMatchObject({
      error: "not-a-lead",
    });
    expect(await signOutEverywhere({ memberId: lead.id, by: agent }, at(2))).toMatchObject({
      error: "not-a-lead",
    });
    expect(await changeRole({ memberId: lead.id, role: "agent", by: lead }, at(2))).toMatchObject({
      error: "last-lead",
    });

    const signedIn = cookieOf(await signIn(agent.email, password));
    expect(await removeMember({ memberId: agent.id, by: lead }, at(2))).toMatchObject({ ok: true });
    expect(await memberOf(signedIn, { auth })).toBeNull();
    expect((await listTeam(storage)).map(({ name }) => name)).toEqual(["Lea"]);
  });

  it("takes a change of role for the very next request", async () => {
    const lead = await makeLead();
    const agent = await makeAgent(lead);
    const signedIn = cookieOf(await signIn(agent.email, password));
    await changeRole({ memberId: agent.id, role: "lead", by: lead }, at(2));
    expect(await memberOf(signedIn, { auth })).toMatchObject({ role: "lead" });
  });
});
