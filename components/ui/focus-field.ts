/** Moves the focus to an element; parts of the page that are folded over it are opened first. */
export function focusField(element: HTMLElement): void {
  for (
    let folded = element.closest("details");
    folded;
    folded = folded.parentElement?.closest("details") ?? null
  ) {
    folded.open = true;
  }
  element.focus();
}
