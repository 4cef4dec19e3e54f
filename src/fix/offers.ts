import type { Deployment } from "../deployment.ts";
import { profiles } from "../profiles/index.ts";
import type { Profile } from "../profiles/types.ts";
import { partsOf } from "../topology.ts";
import type { Finding, Rule } from "../types.ts";
import { exactlyOne, moreHere, moreInTheOnly } from "./counts.ts";
import { no, type Offer } from "./edits.ts";
import { offerForForm } from "./form.ts";
import { rightName, theOnly } from "./names.ts";
import {
  archivingContent,
  archivingRetention,
  archivingScope,
  branchKind,
  conferencing,
  federation,
  services,
} from "./settings.ts";
import { notMended } from "./unmended.ts";

/** What is asked: a finding, the deployment that it is about, and what that is judged by. */
export type Asked = {
  readonly finding: Finding;
  readonly deployment: Deployment;
  readonly profile: Profile;
  readonly today: string;
  /** The rules in force. */
  readonly rules: readonly Rule[];
};

/**
 * What would mend a finding, by its rule. They stand here and not in the rules, so that a rule says what is wrong and
 * nothing else, and judging a file loads none of this. Each is a guess at an edit that is certain and mechanical: the
 * engine judges the outcome, and an offer that brings anything new, or leaves the finding, is not taken.
 */
const offers: Readonly<Record<string, (asked: Asked) => Offer>> = {
  "front-end-count": moreHere,
  "front-end-spare": moreHere,
  "pool-quorum": moreHere,
  "paired-pool-capacity": moreHere,
  "edge-high-availability": moreHere,
  "av-conferencing-capacity": moreHere,
  "edge-capacity": moreInTheOnly,
  "director-capacity": moreInTheOnly,
  "standard-edition-limits": exactlyOne,
  "federation-edge": federation,
  "edge-services": services,
  "federation-port": ({ finding: { path }, profile }) => ({
    edits: [{ do: "set", path, value: profile.federationPort.value }],
  }),
  "archiving-scope": archivingScope,
  "archiving-content": archivingContent,
  "archiving-retention": archivingRetention,
  "archiving-association": (asked) => {
    const servers = partsOf(asked.deployment, "archivingServers").map(({ value }) => value.fqdn);
    return theOnly(servers, asked, "Archiving Server");
  },
  "branch-central-site": branchKind,
  "known-reference": rightName,
  "multiparty-im": conferencing,
};

/** What mends a finding in the document that it is about, or why nothing is offered. */
export function offerFor(finding: Finding, content: unknown, rules: readonly Rule[], today: string): Offer {
  const { rule, path } = finding;
  if (rule.id === "schema") return offerForForm(content, path);
  const offer = Object.hasOwn(offers, rule.id) ? offers[rule.id] : undefined;
  if (!offer || content === undefined) return no(notMended(rule));
  const deployment = content as Deployment;
  return offer({ finding, deployment, profile: profiles[deployment.spec.product], today, rules });
}

/** The rules with an offer, for the page that lists them. */
export const mended: readonly string[] = ["schema", ...Object.keys(offers)];
