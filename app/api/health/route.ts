import { sql } from "kysely";
import { storage } from "@/lib/storage/storage";
import packageJson from "@/package.json";

export const dynamic = "force-dynamic";

/** For load balancers and `npm start`: 200 while requests can be served, else 503. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseUp();
  const body = {
    status: database ? "ok" : "degraded",
    version: packageJson.version,
    database: database ? "ok" : "down",
  };
  return Response.json(body, { status: database ? 200 : 503, headers: { "cache-control": "no-store" } });
}

async function isDatabaseUp(): Promise<boolean> {
  try {
    await sql`select 1`.execute((await storage()).db);
    return true;
  } catch {
    return false; // the answer itself is the report
  }
}
