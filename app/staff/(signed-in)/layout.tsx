import { currentMember } from "@/app/staff/require-member";
import { StaffNav } from "@/components/staff/staff-nav";

/** The frame of everything behind the sign-in. It judges nobody: each page does, since a layout is not asked again. */
export default async function SignedInLayout({ children }: { children: React.ReactNode }) {
  const member = await currentMember();
  return (
    <>
      {member && <StaffNav name={member.name} role={member.role} />}
      {children}
    </>
  );
}
