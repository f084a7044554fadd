import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { staffAuth } from "@/lib/staff/auth";
import type { StaffMember } from "@/lib/staff/member";
import { memberOf } from "@/lib/staff/team";

/** Who asks; `null` for anybody who is not signed in. */
export async function currentMember(): Promise<StaffMember | null> {
  return memberOf(await headers(), { auth: await staffAuth() });
}

/** For a page: everybody else is led to the sign-in, whether or not there is such a page, and comes back to `path`. */
export async function requireMember(path: string): Promise<StaffMember> {
  return (await currentMember()) ?? redirect(`/staff/sign-in?to=${encodeURIComponent(path)}`);
}

/** For a lead's page: agents are told that it is not for them. */
export async function requireLead(path: string): Promise<StaffMember> {
  const member = await requireMember(path);
  return member.role === "lead" ? member : forbidden();
}
