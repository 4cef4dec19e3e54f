import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import { accept } from "../../yaml/edit/refusal.ts";
import type { Edit } from "../../yaml/edit/types.ts";
import type { Path } from "../../yaml/path.ts";
import type { ScalarValue } from "../../yaml/write.ts";

/** A fix: edits of a finding's document that may resolve the finding; or why there is none. */
export type Fix = Result<readonly Edit[]>;

/** A finding, the fix proposed for it, and the index of its document in the file. */
export type Proposal = {
  readonly finding: Finding;
  readonly document: number;
  readonly edits: readonly Edit[];
};

/** What a fix is worked out from: a finding, the deployment that it is about, and what that is checked against. */
export type FixInput = {
  readonly finding: Finding;
  readonly deployment: Deployment;
  readonly profile: Profile;
  readonly today: string;
  /** The table of updates of the run; undefined if no manifest states a build. */
  readonly table: UpdateTable | undefined;
  /** The rules of the run. */
  readonly rules: readonly Rule[];
};

/** A fix by one edit that sets a value. */
export function setTo(path: Path, value: ScalarValue): Fix {
  return accept([{ do: "set", path, value }]);
}

/** Describes edits for the user: "servers 3 → 4", "federation: true added". */
export function describeEdits(edits: readonly Edit[], content: unknown): string {
  return edits.map((edit) => describeEdit(edit, content)).join(", ");
}

function describeEdit(edit: Edit, content: unknown): string {
  const name = String(edit.path.findLast((step) => typeof step === "string") ?? "");
  const before = valueAt(content, edit.path);
  if (edit.do === "rename") return `${quote(name)} → ${quote(edit.name)}`;
  if (edit.do === "append") return `${describeValue(edit.value)} added to ${name}`;
  if (edit.do === "quote") return `${name} put in quotes`;
  if (edit.do === "remove") return `${name} removed`;
  if (before === undefined) return `${name}: ${describeValue(edit.value)} added`;
  return `${name} ${describeValue(before)} → ${describeValue(edit.value)}`;
}

function describeValue(value: unknown): string {
  return typeof value === "string" ? quote(value) : String(value);
}
