import { expect, it } from "vitest";
import { GET as getOne } from "@/app/api/v1/providers/[id]/route";
import { GET as getAll } from "@/app/api/v1/providers/route";
import { providers } from "@/lib/providers/catalog";

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/api/v1/providers${path}`, { headers });
const one = (id: string, query = "") =>
  getOne(request(`/${id}${query}`), { params: Promise.resolve({ id }) });

it("answers the whole catalogue, to anybody", async () => {
  const response = await getAll(request(""));
  expect(response.status).toBe(200);
  const { providers: told } = await response.json();
  expect(told.map(({ id }: { id: string }) => id)).toEqual(providers.map(({ id }) => id));
  expect(told).toContainEqual(
    expect.objectContaining({
      id: "gmail",
      availability: "available",
      hosts: [expect.objectContaining({ host: "smtp.gmail.com" })],
    }),
  );
});

async function wherePasswordsAre(sent: Request): Promise<readonly string[]> {
  const { providers: told } = await (await getAll(sent)).json();
  return told.map(({ password }: { password: { where: string } }) => password.where);
}

it("speaks the language of ?locale=, else the reader's", async () => {
  const english = await wherePasswordsAre(request(""));
  const asked = await wherePasswordsAre(request("?locale=it"));
  expect(asked).not.toEqual(english);
  expect(await wherePasswordsAre(request("", { "accept-language": "it" }))).toEqual(asked);
  expect(await wherePasswordsAre(request("?locale=xx"))).toEqual(english);
});

it("answers one provider, with the host for the address's domain", async () => {
  expect(await (await one("gmail")).json()).toMatchObject({ id: "gmail", chosenHostId: "global" });
  expect(await (await one("zoho-mail", "?domain=zohomail.eu")).json()).toMatchObject({ chosenHostId: "eu" });
});

it.each(["nobody", "../gmail", "__proto__", "constructor", ""])("knows no provider %j", async (id) => {
  const response = await one(id);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: "unknown-provider" });
});
