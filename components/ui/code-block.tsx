/** Text for machines or from them, word for word; it wraps, so that nothing scrolls sideways. */
export function CodeBlock({ children }: { children: React.ReactNode }) {
  return (
    <pre className="rounded-card border border-line bg-sunken p-4 font-mono text-sm whitespace-pre-wrap wrap-anywhere">
      {children}
    </pre>
  );
}
