import { common } from "@/lib/i18n/messages/en/common";
import { detection } from "@/lib/i18n/messages/en/detection";
import { explain } from "@/lib/i18n/messages/en/explain";
import { practice } from "@/lib/i18n/messages/en/practice";
import { providers } from "@/lib/i18n/messages/en/providers";

/** Every sentence of the product, in English; the type of every other language. */
export const en = { common, detection, explain, practice, providers };
