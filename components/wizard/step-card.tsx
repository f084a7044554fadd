import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";

type StepCardProps = {
  title: string;
  lead: string;
  /** The page that explains what is asked here. */
  guide?: React.ReactNode;
  children: React.ReactNode;
};

/** The sheet that one question stands on. */
export function StepCard({ title, lead, guide, children }: StepCardProps) {
  return (
    <Card className="sm:p-8">
      <PageHeading
        lead={
          <>
            <p>{lead}</p>
            {guide}
          </>
        }
      >
        {title}
      </PageHeading>
      {children}
    </Card>
  );
}
