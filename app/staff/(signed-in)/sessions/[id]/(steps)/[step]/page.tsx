import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { staffSession } from "@/app/staff/(signed-in)/sessions/[id]/staff-session";
import { SharedStep } from "@/components/white-glove/shared-step";
import { formerSignInSegment, staffHrefs, stepOfSegment } from "@/components/white-glove/shared-steps";

type Props = PageProps<"/staff/sessions/[id]/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { session } = await staffSession((await params).id);
  return { title: session.customerName };
}

export default async function StaffStepPage({ params }: Props) {
  const { id, step: segment } = await params;
  await staffSession(id); // the layout is not asked again when the step changes
  if (segment === formerSignInSegment) redirect(staffHrefs(id).test);
  const step = stepOfSegment(segment);
  return step ? <SharedStep step={step} /> : notFound();
}
