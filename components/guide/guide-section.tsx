type GuideSectionProps = { id?: string; title: string; lead?: string; children: React.ReactNode };

/** A part of a page, with a heading that can be linked to. */
export function GuideSection({ id, title, lead, children }: GuideSectionProps) {
  return (
    <section id={id} className="min-w-0 scroll-mt-6">
      <h2 className="text-xl font-bold tracking-tight">{title}</h2>
      {lead && <p className="mt-1 max-w-measure text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
