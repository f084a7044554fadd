import type { Messages } from "@/lib/i18n/messages";
import { common } from "@/lib/i18n/messages/it/common";
import { desk } from "@/lib/i18n/messages/it/desk";
import { detection } from "@/lib/i18n/messages/it/detection";
import { explain } from "@/lib/i18n/messages/it/explain";
import { handOver } from "@/lib/i18n/messages/it/hand-over";
import { join } from "@/lib/i18n/messages/it/join";
import { landing } from "@/lib/i18n/messages/it/landing";
import { leave } from "@/lib/i18n/messages/it/leave";
import { letter } from "@/lib/i18n/messages/it/letter";
import { liveTest } from "@/lib/i18n/messages/it/live-test";
import { practice } from "@/lib/i18n/messages/it/practice";
import { providers } from "@/lib/i18n/messages/it/providers";
import { quickTest } from "@/lib/i18n/messages/it/quick-test";
import { results } from "@/lib/i18n/messages/it/results";
import { settings } from "@/lib/i18n/messages/it/settings";
import { shell } from "@/lib/i18n/messages/it/shell";
import { staff } from "@/lib/i18n/messages/it/staff";
import { whiteGlove } from "@/lib/i18n/messages/it/white-glove";
import { wizard } from "@/lib/i18n/messages/it/wizard";

export const it: Messages = {
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
