import type { Messages } from "@/lib/i18n/messages";
import { common } from "@/lib/i18n/messages/it/common";
import { detection } from "@/lib/i18n/messages/it/detection";
import { explain } from "@/lib/i18n/messages/it/explain";
import { practice } from "@/lib/i18n/messages/it/practice";
import { providers } from "@/lib/i18n/messages/it/providers";

export const it: Messages = { common, detection, explain, practice, providers };
