import type { Clue } from "@/lib/transcript/clue";

/** What people add in their own words, in English, Italian and German. */
const statements: readonly (readonly [Clue, RegExp])[] = [
  [
    "works-elsewhere",
    /\b(?:works?|working|succeeds?|is fine|no problems?)\b.{0,60}\b(?:laptop|local(?:ly|host)?|my (?:machine|pc|mac|computer)|at home|from home|other (?:clients?|programs?|servers?|machines?)|another (?:server|machine|network|computer|client)|thunderbird|outlook|the shell|mobile hotspot|vpn)\b|\bother (?:clients?|programs?) can send\b|\btelnet\b.{0,60}\bworks?\b|\bfunziona\b.{0,60}\b(?:in locale|dal mio|sul mio|da casa|thunderbird|outlook|altro (?:server|computer))\b|\bfunktioniert\b.{0,60}\b(?:lokal|laptop|rechner|thunderbird|outlook)\b/i,
  ],
  [
    "password-works-elsewhere",
    /\bsame (?:password|credentials?|user ?name and password|login|key)\b.{0,80}\b(?:works?|worked|accepted|fine|valid)\b|\b(?:password|credentials?) (?:is|are) correct\b|\b(?:password|credentials?|log ?in)\b.{0,40}\bworks? (?:in|with|on|at|from|fine)\b|\b(?:can|could) (?:log|sign) in\b.{0,60}\b(?:webmail|browser|website|with the same)\b|\bstess[ae] (?:password|credenziali)\b.{0,60}\bfunzion/i,
  ],
  [
    "small-passes",
    /\b(?:small|short|one-line|tiny|plain text) (?:mails?|e-?mails?|messages?)\b.{0,60}\b(?:works?|pass(?:es)?|go(?:es)? through|fine|arrives?|sent)\b|\btelnet\b.{0,60}\bEHLO works?\b|\btelnet\b.{0,40}\bEHLO\b.{0,20}\bworks?\b|\bping -s\b|\bMTU\b|\bsolo (?:le mail|i messaggi) (?:piccol|brev)/i,
  ],
  [
    "ipv4-works",
    /\b(?:works?|fine|succeeds?)\b.{0,40}\b(?:ipv4|-4)\b|\b(?:ipv4|curl -4|ping -4)\b.{0,40}\b(?:works?|fine|succeeds?)\b|\bIPv4 funziona\b/i,
  ],
  [
    "in-container",
    /\bdocker\b|\bdocker-compose\b|\bpodman\b|\bkubernetes\b|\bk8s\b|\bcontainers?\b|\bhost\.docker\.internal\b|^[\w.-]{2,40}[-_]\d+ +\| /im,
  ],
  ["graph-permission", /\bMail\.Send\b(?![^]{0,4000}\bSMTP\.Send)/],
  [
    "issued-by-inspector",
    /(?:issuer|\bi:|\bCN ?=|\bO ?=|issued by|verify error)[^\n]{0,160}(?:avast|\bavg\b|kaspersky|\beset\b|bitdefender|mcafee|trellix|norton|fortinet|fortigate|zscaler|sophos|netskope|palo alto|check ?point|watchguard|sonicwall|cisco umbrella|barracuda|untangle|blue ?coat|forcepoint|websense)|\b(?:mail|web) shield root\b|avast! /i,
  ],
];

export function statementClues(text: string): Clue[] {
  return statements.flatMap(([clue, pattern]) => (pattern.test(text) ? [clue] : []));
}
