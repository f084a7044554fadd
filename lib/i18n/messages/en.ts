import { common } from "@/lib/i18n/messages/en/common";
import { desk } from "@/lib/i18n/messages/en/desk";
import { detection } from "@/lib/i18n/messages/en/detection";
import { explain } from "@/lib/i18n/messages/en/explain";
import { handOver } from "@/lib/i18n/messages/en/hand-over";
import { join } from "@/lib/i18n/messages/en/join";
import { landing } from "@/lib/i18n/messages/en/landing";
import { leave } from "@/lib/i18n/messages/en/leave";
import { letter } from "@/lib/i18n/messages/en/letter";
import { liveTest } from "@/lib/i18n/messages/en/live-test";
import { practice } from "@/lib/i18n/messages/en/practice";
import { providers } from "@/lib/i18n/messages/en/providers";
import { quickTest } from "@/lib/i18n/messages/en/quick-test";
import { results } from "@/lib/i18n/messages/en/results";
import { settings } from "@/lib/i18n/messages/en/settings";
import { shell } from "@/lib/i18n/messages/en/shell";
import { staff } from "@/lib/i18n/messages/en/staff";
import { whiteGlove } from "@/lib/i18n/messages/en/white-glove";
import { wizard } from "@/lib/i18n/messages/en/wizard";

/** Every sentence of the product, in English; the type of every other language. */
export const en = {
  common,
  desk,
  detection,
  explain,
  handOver,
  join,
  landing,
  leave,
  letter,
  liveTest,
  practice,
  providers,
  quickTest,
  results,
  settings,
  staff,
  shell,
  whiteGlove,
  wizard,
};
