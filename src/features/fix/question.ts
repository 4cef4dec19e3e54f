import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** What is asked: a finding, the deployment that it is about, and what that is judged by. */
export type Asked = {
  readonly finding: Finding;
  readonly deployment: Deployment;
  readonly profile: Profile;
  readonly today: string;
  /** The rules in force. */
  readonly rules: readonly Rule[];
};
