import { UsageError } from "../../base/errors.ts";
import { getInput } from "./toolkit.ts";

/** The inputs about what is checked, which the shards have done, with their defaults. */
const ofShards: Readonly<Record<string, string>> = {
  files: "",
  preset: "",
  policy: "",
  updates: "",
  "policy-source": "auto",
  waivers: "true",
  scope: "all",
  "on-removed": "",
  shard: "",
  review: "off",
  "as-of": "",
};

/** Rejects inputs that have no effect on a merge. A default value is accepted, since a step cannot omit it. */
export function checkMergeInputs(): void {
  for (const [name, fallback] of Object.entries(ofShards)) {
    const text = getInput(name);
    if (text !== "" && text !== fallback)
      throw new UsageError(
        `inputs merge and ${name} cannot be combined: a merge checks no files; set ${name} in the jobs of the shards`,
      );
  }
}
