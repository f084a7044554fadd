type InfoCardProps = {
  title: React.ReactNode;
  /** `h2` where the card stands under no heading but the page's. */
  heading?: "h2" | "h3";
  children: React.ReactNode;
};

/** One thought beside others. */
export function InfoCard({ title, heading: Heading = "h3", children }: InfoCardProps) {
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface p-4">
      <Heading className="font-semibold">{title}</Heading>
      <div className="mt-1">{children}</div>
    </div>
  );
}
