/** As a `ref`: takes the focus when it appears, for what came at the press of a button. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus();
}
