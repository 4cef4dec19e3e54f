import type { FileLocation, Location } from "../../base/source-text.ts";
import type { CommentWaiverSetting, CustomRuleSource, FailOn } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";

/** An error of a policy file, with its location. */
export type PolicyProblem = FileLocation & { readonly message: string };

/** A waiver as a policy file defines it. */
export type WrittenWaiver = {
  readonly rule: string;
  readonly deployment?: string;
  readonly files?: readonly string[];
  readonly at?: string;
  /** The largest amount that it suppresses, in the unit of the finding. */
  readonly size?: number;
  readonly reason: string;
  readonly owner: string;
  readonly ticket?: string;
  readonly until: string;
};

/** The content of a policy file that conforms to schemas/policy.schema.json. */
export type PolicyContent = {
  readonly extends?: string;
  readonly preset?: Preset;
  readonly manifests?: readonly string[];
  readonly failOn?: FailOn;
  readonly levels?: Readonly<Record<string, Level | "off">>;
  readonly suppressible?: Readonly<Record<string, boolean>>;
  readonly rules?: readonly CustomRuleSource[];
  readonly maxDays?: Readonly<Partial<Record<Level, number>>>;
  readonly commentWaivers?: CommentWaiverSetting;
  readonly updates?: string | WrittenUpdates;
  readonly waivers?: readonly WrittenWaiver[];
};

/** Security updates as a policy file has them. A string is the file. */
export type WrittenUpdates = {
  readonly file?: string;
  readonly graceDays?: number;
  readonly exploitedGraceDays?: number;
};

/** A file that is valid for its kind. */
export type ValidFile<T> = {
  readonly file: string;
  readonly content: T;
  readonly locate: (path: readonly (string | number)[], part?: "value" | "key") => Location;
};

/** A valid policy file. */
export type PolicyFile = ValidFile<PolicyContent>;

/** The origin of a value: an option or input (`asked`), a location in a policy file, or the default. As in the JSON format. */
export type Origin = { readonly said: "asked" | "default" } | { readonly said: "file"; readonly place: FileLocation };
