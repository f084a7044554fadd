/** One thought beside others. */
export function InfoCard({ title, children }: { title: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface p-4">
      <h3 className="font-semibold">{title}</h3>
      <div className="mt-1">{children}</div>
    </div>
  );
}
