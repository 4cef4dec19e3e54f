import { createFinding } from "../../../src/findings/create.ts";
import isValidDeployment from "../../../src/generated/deployment-check.cjs";
import type { Finding } from "../../../src/model/finding.ts";
import type { Rule } from "../../../src/model/rule.ts";
import type { Profile } from "../../../src/profiles/profile.ts";
import { rules } from "../../../src/rules/index.ts";
import { runRules } from "../../../src/rules/run-rules.ts";
import { asOf, basisOn } from "../harness.ts";
import { nowhere, ruleWith, watchFacts } from "./cases.ts";
import { vectors } from "./vectors/index.ts";
import type { Probe } from "./vectors/vector.ts";

/** The probes of a fact that are valid manifests. Some numbers next to a limit are not. */
export function probesOf(name: string, profile: Profile): readonly Probe[] {
  return (vectors[name]?.(profile) ?? []).filter(({ deployment }) => isValidDeployment(deployment));
}

/** The rules that read a fact for at least one of these probes. */
export function readersOf(name: string, probes: readonly Probe[], profile: Profile): readonly Rule[] {
  const readers = new Set<Rule>();
  const watchers = rules.map((rule) =>
    ruleWith(
      rule,
      watchFacts(profile, (read) => void (read === name && readers.add(rule))),
    ),
  );
  for (const { deployment, today = asOf } of probes) runRules(deployment, watchers, basisOn(today));
  // It reports every deployment without a build, whatever the values of the facts are that it names.
  return rules.filter((rule) => readers.has(rule) && rule.id !== "build-stated");
}

/** The facts whose messages are results too, because only they show which date, or which of two pages, decides. */
const shownByMessage = /End$|^extendedSecurityUpdates$|^xmppPartners$/;

/**
 * What these rules report on a probe with a profile: "pool-size error"; empty without a finding. The rules that they yield
 * to run as well.
 */
export function resultOf(name: string, { deployment, today }: Probe, some: readonly Rule[], profile: Profile): string {
  const manifest = { file: "", content: deployment, locate: () => nowhere };
  const ids = new Set(some.map(({ id }) => id));
  const closer = new Set(some.flatMap(({ yieldsTo = [] }) => yieldsTo));
  const all = rules.filter(({ id }) => ids.has(id) || closer.has(id));
  return runRules(
    { ...deployment },
    all.map((rule) => ruleWith(rule, profile)),
    basisOn(today ?? asOf),
  )
    .filter(([{ id }]) => ids.has(id))
    .flatMap(([rule, hits]) => hits.map((hit) => createFinding(manifest, rule, hit)))
    .map(
      (finding) =>
        `${finding.rule.id} ${finding.rule.level}${shownByMessage.test(name) ? pageAndMessage(finding) : ""}`,
    )
    .join(", ");
}

function pageAndMessage({ source, message }: Finding): string {
  return ` (${typeof source === "string" ? source : source.title}) "${message}"`;
}

/** The results of the probes of a fact on a product: the labels by result. Empty if no rule reads the fact. */
export function vectorText(name: string, profile: Profile): string {
  const probes = probesOf(name, profile);
  const readers = readersOf(name, probes, profile);
  const groups = new Map<string, string[]>();
  for (const probe of probes) {
    const result = resultOf(name, probe, readers, profile) || "no finding";
    groups.set(result, [...(groups.get(result) ?? []), probe.label]);
  }
  const lines = [...groups].map(([result, labels]) => `    ${result}: ${labels.join("; ")}`);
  return readers.length === 0 ? "" : [`  ${profile.product}`, ...lines, ""].join("\n");
}
