import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";

type StepCardProps = { title: string; lead: string; children: React.ReactNode };

/** The sheet that one question stands on. */
export function StepCard({ title, lead, children }: StepCardProps) {
  return (
    <Card className="sm:p-8">
      <PageHeading lead={lead}>{title}</PageHeading>
      {children}
    </Card>
  );
}
