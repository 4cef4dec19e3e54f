import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Evidence, Product } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Affected, Vulnerability } from "../../src/profiles/updates/types.ts";
import { checkText } from "../support/harness.ts";
import { root, textOf } from "../support/repository.ts";
import { updatesPages } from "../support/update-page.ts";
import { liveTable as updates } from "../support/update-tables.ts";

const page = "docs/security-updates.md";
const products = Object.keys(updates.builds) as Product[];

/** How many builds there are, and how many with each evidence. */
function counted(evidence: readonly (Evidence | undefined)[]): readonly number[] {
  const columns: readonly (Evidence | undefined)[] = ["A", "A*", "B", "I", undefined];
  return [evidence.length, ...columns.map((column) => evidence.filter((each) => each === column).length)];
}

/** The evidence of a build; undefined if no document has the build. */
function evidenceOf(build: string | undefined, evidence: Evidence): Evidence | undefined {
  return build === undefined ? undefined : evidence;
}

function affectedBy(product: Product): readonly (Vulnerability & { readonly affected: Affected })[] {
  return updates.vulnerabilities.flatMap((vulnerability) => {
    const affected = vulnerability.products[product];
    return affected ? [{ ...vulnerability, affected }] : [];
  });
}

function table(head: readonly string[], row: (product: Product) => readonly number[]): string {
  const lines = products.map((product) => `| ${[profiles[product].name, ...row(product)].join(" | ")} |`);
  return [`| ${head.join(" | ")} |`, `| :--- |${" ---: |".repeat(head.length - 1)}`, ...lines].join("\n");
}

const evidence = ["Microsoft", "Copy or translation", "Secondary source", "Inferred", "Not documented"];

function idsOf(vulnerabilities: readonly Vulnerability[]): string {
  return vulnerabilities.map(({ id }) => id).join(", ") || "none";
}

/** Releases and vulnerabilities by product, with the evidence of their builds. */
function figures(): string {
  const releases = table(["Product", "Releases", ...evidence], (product) =>
    counted((updates.builds[product] ?? []).map((each) => evidenceOf(each.build, each.buildEvidence ?? each.evidence))),
  );
  const fixes = table(["Product", "Vulnerabilities", ...evidence, "With a score", "Exploited"], (product) => {
    const all = affectedBy(product);
    const ofFixes = all.map((each) => evidenceOf(each.affected.fixed, each.affected.evidence ?? each.evidence));
    const scored = all.filter(({ severity }) => severity?.score !== undefined);
    return [...counted(ofFixes), scored.length, all.filter(({ exploited }) => exploited).length];
  });
  const { length } = updates.vulnerabilities;
  const scoreless = updates.vulnerabilities.filter(({ severity }) => severity?.score === undefined);
  const unfixed = updates.vulnerabilities.filter(({ products }) => {
    const affected = Object.values(products);
    return affected.length === 0 || affected.some(({ fixed }) => fixed === undefined);
  });
  const lists = `Without a score: ${idsOf(scoreless)}.\n\nWithout a documented fix, at least for one product: ${idsOf(unfixed)}.`;
  return `Releases, and the evidence of their builds:\n\n${releases}\n\nVulnerabilities, and the evidence of the builds that fix them. There are ${length} in total; most of them affect several products.\n\n${fixes}\n\n${lists}\n\nThe table is complete until ${updates.completeUntil}.\n`;
}

/** The page with generated text between the comments that mark a part. */
function withPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name}: made by the tests -->\n`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${page} has no part "${name}"`);
  return `${before}${start}${part}${end}${after}`;
}

it("docs/security-updates.md has the figures and limits of the table (UPDATE=1 rewrites them)", () => {
  const limits = updates.limits.map((limit) => `- ${limit}\n`).join("");
  const text = withPart(withPart(textOf(page), "limits", `\n${limits}\n`), "figures", `\n${figures()}\n`);
  if (updatesPages) writeFileSync(join(root, page), text);
  expect(textOf(page)).toBe(text);
});

it("docs/security-updates.md shows manifests without findings", () => {
  // The manifest of the section about missing updates has findings.
  const [text = ""] = textOf(page).split("\n## List what is missing\n");
  const manifests = [...text.matchAll(/^```yaml file=(\S+)\n(.*?)^```$/gms)];
  expect(manifests.length).toBeGreaterThan(0);
  for (const [, file, manifest = ""] of manifests) {
    const messages = checkText(manifest, file, "recommended").findings.map(({ message }) => message);
    expect(messages.filter((message) => /build/.test(message))).toEqual([]);
  }
});
