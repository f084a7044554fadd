/**
 * The draft is kept outside the form, so every keystroke comes back as new `values`. What the form knows
 * beside the values must survive that: errors stay until they are put right, the summary stays until then.
 */
export const keepState = {
  keepErrors: true,
  keepIsSubmitted: true,
  keepSubmitCount: true,
  keepTouched: true,
} as const;
