import type { Provider } from "@/lib/providers/provider";

export const tencentSes: Provider = {
  id: "tencent-ses",
  name: "Tencent Cloud SES",
  aliases: ["Tencent Simple Email Service", "qcloudmail"],
  group: "sending-service",
  countries: ["CN"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "hk",
      label: { en: "Hong Kong", it: "Hong Kong" },
      host: "smtp.qcloudmail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "none", trust: "verified" },
      ],
    },
    {
      id: "gz",
      label: { en: "Guangzhou", it: "Guangzhou" },
      host: "gz-smtp.qcloudmail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "none", trust: "verified" },
      ],
    },
    {
      id: "sg",
      label: { en: "Singapore", it: "Singapore" },
      host: "sg-smtp.qcloudmail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "none", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: { en: "The configured sender address itself.", it: "The configured sender address itself." },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SES console: Configuration > Sender Address > Set SMTP Password (per address).",
      it: "SES console: Configuration > Sender Address > Set SMTP Password (per address).",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "Envelope and From equal the sender address used to log in.",
      it: "Envelope and From equal the sender address used to log in.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:qcloudmail.com", dkimSelectors: ["qcloud"] },
  limits: null,
  docs: [
    "https://www.tencentcloud.com/document/product/1084/44457",
    "https://www.tencentcloud.com/document/product/1084/44458",
  ],
  sources: ["tencentcloud.com SES SMTP pages", "cloud.tencent.com API page"],
  checked: "2026-11-24",
  trust: "verified",
};
