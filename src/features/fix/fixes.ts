import { partsOf } from "../../deployment/parts.ts";
import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../../model/rule.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { no, type Offer } from "./edit.ts";
import { rightName, theOnly } from "./name-fixes.ts";
import { notMended } from "./not-fixable.ts";
import type { Asked } from "./question.ts";
import { offerForForm } from "./schema-fixes.ts";
import { exactlyOne, moreHere, moreInTheOnly } from "./server-counts.ts";
import {
  archivingContent,
  archivingRetention,
  archivingScope,
  branchKind,
  conferencing,
  federation,
  services,
} from "./setting-fixes.ts";

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
