/** As long as the second click of a double click may take. */
const doubleClickMs = 300;

const kinds = ["mousedown", "click"] as const;
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * After a click that changes the page: the second one of a double click would select what has taken the button's
 * place, or press what stands there now. Keys are left alone.
 */
export function ignoreSecondClick(): void {
  clearTimeout(ending);
  for (const kind of kinds) document.addEventListener(kind, ignore, { capture: true });
  ending = setTimeout(() => {
    for (const kind of kinds) document.removeEventListener(kind, ignore, { capture: true });
  }, doubleClickMs);
}

function ignore(event: MouseEvent): void {
  if (event.detail < 2) return; // a key, or a first click somewhere else
  event.preventDefault();
  event.stopPropagation();
}
