export type PageSection = { id: string; title: string };

/** The parts of a long page, to jump to. */
export function PageSections({ label, sections }: { label: string; sections: readonly PageSection[] }) {
  if (sections.length === 0) return null;
  return (
    <nav aria-label={label} className="-mt-2 mb-8">
      <ul className="flex flex-wrap gap-2 text-sm">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-8 items-center rounded-chip border border-line bg-surface px-3 py-1 text-sea hover:border-sea"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
