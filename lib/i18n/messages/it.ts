import type { Messages } from "@/lib/i18n/messages";
import { common } from "@/lib/i18n/messages/it/common";
import { providers } from "@/lib/i18n/messages/it/providers";

export const it: Messages = { common, providers };
