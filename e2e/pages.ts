import { globSync } from "node:fs";

/**
 * Pages that other tests look at: those of the guide, and those that need an account or a session.
 * `setup` itself and its former sign-in page only lead on.
 */
const elsewhere =
  /^app\/(?:guide\/.|setup\/(?:sign-in\/)?page|staff\/\(signed-in\)\/|join\/(?:session|report|shared)\/)/;

/**
 * Every other page, read from `app`, so that a new one is looked at without being listed.
 *
 * @throws when one has a part that varies: it needs a test that knows what to put there.
 */
export function openPages(): string[] {
  const routes = globSync("app/**/page.tsx")
    .filter((file) => !elsewhere.test(file) || file === "app/guide/page.tsx")
    .map((file) => file.replace(/^app|\/page\.tsx$|\/\([^)]*\)/g, "") || "/")
    .toSorted();
  const varying = routes.find((route) => route.includes("["));
  if (varying) throw new Error(`${varying} needs a test of its own`);
  return routes;
}
