type PageHeadingProps = { lead?: React.ReactNode; children: React.ReactNode };

/** The one heading of a page; it can take the focus when the page changed without loading. */
export function PageHeading({ lead, children }: PageHeadingProps) {
  return (
    <div className="mb-5 sm:mb-6">
      <h1 tabIndex={-1} className="text-xl font-bold tracking-tight sm:text-2xl">
        {children}
      </h1>
      {lead && <div className="mt-2 max-w-measure text-muted">{lead}</div>}
    </div>
  );
}
