import { Notice } from "@/components/ui/notice";

/** Why a form was not accepted, announced at once; nothing while there is no reason. */
export function FormProblem({ title, children }: { title?: string | null; children?: React.ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {title && (
        <Notice tone="shut" title={title}>
          {children}
        </Notice>
      )}
    </div>
  );
}
