/** Whether a form's text is a port, as the schema will read it. */
export function isPortText(text: string): boolean {
  const digits = text.trim();
  return /^\d{1,5}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 65_535;
}
