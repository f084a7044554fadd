import type {
  Credentials,
  DetectionKind,
  Note,
  ProviderName,
  Setting,
  Source,
} from "@/lib/detection/detection";

/** What one source says about a domain. */
export type Finding = {
  source: Source;
  kind: DetectionKind;
  provider: ProviderName | null;
  /** Best first; empty where the finding is that there is nothing to fill in. */
  settings: readonly Setting[];
  credentials: Credentials;
  notes: readonly Note[];
  /** Before other sources have agreed or disagreed. */
  confidence: number;
  mustConfirm: boolean;
  /** Whether it holds for this address alone and not for others of the domain. */
  isPersonal: boolean;
};

/** How a source ended. `unreachable` is not `nothing`: somebody might have known. */
export type Outcome =
  | { readonly status: "found"; readonly finding: Finding }
  | { readonly status: "nothing" | "unreachable" };
