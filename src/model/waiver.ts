import type { Finding } from "./finding.ts";
import type { Level } from "./rule.ts";
import type { WaiverTerms } from "./waiver-terms.ts";

/** A waiver: suppresses known findings until a date. */
export type Waiver = WaiverTerms & {
  readonly rule: string;
  readonly deployment?: string | undefined;
  /** The file patterns, as written. */
  readonly files?: readonly string[] | undefined;
  /** Whether it covers a file. Default: every file. */
  readonly covers?: ((file: string) => boolean) | undefined;
  /** FQDN or name of the object that it covers. */
  readonly at?: string | undefined;
  /** The line that a comment covers. */
  readonly line?: number;
};

/** A finding that a waiver or a baseline entry suppresses. */
export type Waived = Finding & { readonly waiver: Waiver };

/** The limits that a policy sets for waivers. */
export type WaiverLimits = {
  /** The most days that a waiver may last, by the severity of what it waives. */
  readonly maxDays?: ReadonlyMap<Level, number> | undefined;
  /** Whether findings of a rule can be waived. */
  readonly canWaive: (rule: string) => boolean;
};
