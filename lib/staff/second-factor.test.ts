import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeStaffAuth, type StaffAuth } from "@/lib/staff/auth";
import { acceptInvitation, inviteFirstMember } from "@/lib/staff/invitation";
import { memberOf } from "@/lib/staff/team";
import { readTrail } from "@/lib/staff/trail";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";

const origin = "https://mail.example.com";
const email = "lea@example.com";
const password = "correct horse battery staple";

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
    const token = (await inviteFirstMember({ storage, now: 0 })) ?? "";
    await acceptInvitation({ token, name: "Lea", email, password }, { storage, auth, now: 1 });
  });
  afterEach(() => storage.close());

  /** Like a browser: posts JSON and keeps the cookies that come back. */
  function browser() {
    const jar = new Map<string, string>();
    const headers = () =>
      new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") });
    return {
      headers,
      async post(path: string, body: unknown): Promise<{ totpURI?: string; twoFactorRedirect?: boolean }> {
        const sent = headers();
        sent.set("content-type", "application/json");
        sent.set("origin", origin);
        const response = await auth.handler(
          new Request(`${origin}/api/auth${path}`, {
            method: "POST",
            headers: sent,
            body: JSON.stringify(body),
          }),
        );
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          if (value) jar.set(name, value);
          else jar.delete(name);
        }
        const answer: { totpURI?: string; twoFactorRedirect?: boolean } = await response.json();
        return answer;
      },
    };
  }

  it("asks for the code of the second factor before anybody is signed in", async () => {
    const desk = browser();
    await desk.post("/sign-in/email", { email, password });
    const { totpURI = "" } = await desk.post("/two-factor/enable", { password });
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    await desk.post("/two-factor/verify-totp", { code: codeOf(secret, Date.now()) });

    const phone = browser();
    expect(await phone.post("/sign-in/email", { email, password })).toMatchObject({
      twoFactorRedirect: true,
    });
    expect(await memberOf(phone.headers(), { auth })).toBeNull();
    await phone.post("/two-factor/verify-totp", { code: "000000" });
    expect(await memberOf(phone.headers(), { auth })).toBeNull();
    await phone.post("/two-factor/verify-totp", { code: codeOf(secret, Date.now()) });
    expect(await memberOf(phone.headers(), { auth })).toMatchObject({ name: "Lea" });

    const acts = (await readTrail(storage)).map(({ act }) => act);
    expect(acts).toEqual(["signed-in", "sign-in-refused", "second-factor-on", "signed-in", "account-made"]);
  });
});

/** RFC 6238 with SHA-1, 30 seconds and six digits. */
function codeOf(base32: string, now: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(base32.replace(/=+$/, ""))
    .map((character) => alphabet.indexOf(character).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, "0");
}
