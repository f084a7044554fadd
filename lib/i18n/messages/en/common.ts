export const common = {
  productName: "Portwise",
  tagline: "Set up outgoing mail and prove that it works",
  skipToContent: "Skip to the content",
  language: "Language",
  languages: { en: "English", it: "Italiano" },
  theme: "{next, select, dark {Switch to the dark theme} other {Switch to the light theme}}",
  nav: {
    label: "Portwise",
    setUp: "Set up",
    practice: "Practice",
    explain: "Explain",
    guide: "Guide",
  },
  copy: { label: "Copy", done: "Copied", failed: "Please select and copy it by hand" },
  password: { show: "Show", hide: "Hide" },
  newTab: "opens in a new tab",
  noScript:
    "Portwise watches a live test while it runs and needs JavaScript for it. Please switch it on for this page.",
};
