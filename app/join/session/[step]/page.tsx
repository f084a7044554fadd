import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SharedStep } from "@/components/white-glove/shared-step";
import { customerHrefs, formerSignInSegment, stepOfSegment } from "@/components/white-glove/shared-steps";

type Props = PageProps<"/join/session/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("wizard.steps");
  const step = stepOfSegment((await params).step);
  return step ? { title: t(step) } : {};
}

export default async function CustomerStepPage({ params }: Props) {
  const segment = (await params).step;
  if (segment === formerSignInSegment) redirect(customerHrefs.test);
  const step = stepOfSegment(segment);
  return step ? <SharedStep step={step} /> : notFound();
}
