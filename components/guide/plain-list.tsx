/** Points without an order. */
export function PlainList({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid max-w-measure gap-2">
      {items.map((item) => (
        <li key={item} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-2">
          <span aria-hidden="true" className="text-sea">
            –
          </span>
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
