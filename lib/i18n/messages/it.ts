import type { Messages } from "@/lib/i18n/messages";
import { common } from "@/lib/i18n/messages/it/common";

export const it: Messages = { common };
