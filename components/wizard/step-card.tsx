import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";

type StepCardProps = {
  title: string;
  lead: string;
  /** The page that explains what is asked here. */
  guide?: React.ReactNode;
  /** Something else is the page's heading; the question stands below it. */
  isSecond?: boolean;
  children: React.ReactNode;
};

/** The sheet that one question stands on. */
export function StepCard({ title, lead, guide, isSecond = false, children }: StepCardProps) {
  return (
    <Card className="sm:p-8">
      {isSecond ? (
        <h2 className="mb-5 text-lg font-semibold">{title}</h2>
      ) : (
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
      )}
      {children}
    </Card>
  );
}
