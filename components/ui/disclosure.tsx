type DisclosureProps = {
  summary: React.ReactNode;
  /** A figure or word at the end of the line. */
  aside?: React.ReactNode;
  isOpenAtFirst?: boolean;
  children: React.ReactNode;
};

/** Detail that is there for those who want it. */
export function Disclosure({ summary, aside, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details open={isOpenAtFirst} className="group border-t border-line last:border-b">
      <summary className="flex min-h-11 list-none items-center gap-2 py-2 font-semibold hover:text-sea [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="w-4 text-sea transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="grow">{summary}</span>
        {aside && <span className="text-sm font-normal text-muted">{aside}</span>}
      </summary>
      <div className="pb-4 pl-6">{children}</div>
    </details>
  );
}
