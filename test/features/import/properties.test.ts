import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import type { ImportFile } from "../../../src/features/import/encoding.ts";
import type { ManifestFile } from "../../../src/features/import/import.ts";
import { importFiles } from "../../../src/features/import/import.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { checkText } from "../../support/harness.ts";
import { cases, fileOf, filesOf, importOver, topologyOf } from "../../support/import-fixtures.ts";
import { chance, runs, tries } from "../../support/runs.ts";

/** Imports files twice, the second time into the first result: an error message, or valid manifests. */
function importTwice(files: readonly ImportFile[]): readonly ManifestFile[] | undefined {
  try {
    const { manifests, notes } = importFiles(files, {});
    for (const { file, text } of manifests) {
      const findings = checkText(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      // A name that is no host name is written as the topology has it; check then reports it.
      const messages = findings.map(({ message }) => message);
      expect(messages.filter((message) => !/expected a name without scheme/.test(message))).toEqual([]);
      if (messages.length > 0) return undefined;
    }
    for (const note of notes) expect(note).toMatch(/^.{10,2000}$/);
    expect(importOver(files, Object.fromEntries(manifests.map(({ file, text }) => [file, text]))).manifests).toEqual(
      manifests,
    );
    return manifests;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toMatch(/^[^\n]{10,1000}$/);
    return undefined;
  }
}

const word = fc.oneof(
  fc.constantFrom(
    "a.contoso.com",
    "b.contoso.com",
    "1",
    "2",
    "",
    "true",
    "__proto__",
    "constructor",
    "0",
    "../../x",
    "*a",
    "&a",
    "- x",
    "a: b",
    "#",
    "'",
    "null",
    "on",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ maxLength: 300 }),
);
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "?")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The names of elements and attributes in topologies. */
const vocabulary = [
  ...new Set(cases.flatMap((name) => [...topologyOf(name).text.matchAll(/<([A-Z]\w+)/g)].map(([, tag = ""]) => tag))),
];
const attributes = [
  ...new Set(cases.flatMap((name) => [...topologyOf(name).text.matchAll(/ ([A-Z]\w+)="/g)].map(([, own = ""]) => own))),
];
const roles = [
  "UserServices",
  "Registrar",
  "EdgeServer",
  "UserStore",
  "ConfServices",
  "MediationServer",
  "ArchivingServer",
  "FileStore",
  "Nothing",
];

/** Any tree of the elements of topologies, in any order. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom(...vocabulary),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...attributes), fc.oneof(word, fc.constantFrom(...roles))), {
        maxLength: 5,
        selector: ([name]) => name,
      }),
      fc.oneof(
        { maxDepth: 5 },
        word.map(escaped),
        fc.array(tie("tree"), { maxLength: 5 }).map((all) => all.join("")),
      ),
    )
    .map(
      ([name, own, inside]) =>
        `<${name}${own.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>${inside}</${name}>`,
    ),
}));

/** Topologies whose parts refer to each other, sometimes correctly. */
const small = fc.integer({ min: 0, max: 3 });
const clusters = fc.array(fc.tuple(word, small, small, fc.array(word, { maxLength: 3 })), {
  minLength: 1,
  maxLength: 6,
});
const services = fc.array(
  fc.tuple(
    fc.constantFrom(...roles),
    small,
    small,
    fc.constantFrom("5", "6", "7", "8", "9", "", "x", "constructor", "__proto__"),
    fc.array(fc.tuple(fc.constantFrom(...roles), small, small), { maxLength: 4 }),
  ),
  { minLength: 1, maxLength: 14 },
);
const topology = fc
  .tuple(fc.array(word, { maxLength: 4 }), clusters, services, fc.array(word, { maxLength: 3 }), tree)
  .map(([sites, pools, all, domains, extra]) => {
    const id = (site: number, number: number) => `<ClusterId SiteId="${site}" Number="${number}"/>`;
    const key = (role: string, site: number, instance: number) =>
      `<ServiceId SiteId="${site}" RoleName="${role}" Instance="${instance}"/>`;
    return `<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">
<InternalDomains>${domains.map((name) => `<InternalDomain Name="${escaped(name)}"/>`).join("")}</InternalDomains>
<Sites>${sites.map((name, at) => `<${at === 2 ? "RemoteSite" : "CentralSite"} SiteId="${at}"><Name>${escaped(name)}</Name></${at === 2 ? "RemoteSite" : "CentralSite"}>`).join("")}</Sites>
<Clusters>${pools.map(([fqdn, site, number, machines]) => `<Cluster Fqdn="${escaped(fqdn)}">${id(site, number)}${machines.map((name) => `<Machine Fqdn="${escaped(name)}"/>`).join("")}</Cluster>`).join("\n")}</Clusters>
<Services>${all.map(([role, site, number, version, needs], at) => `<Service ServiceVersion="${version}">${key(role, site, at % 4)}<DependsOn>${needs.map((need) => `<Dependency>${key(...need)}</Dependency>`).join("")}</DependsOn><InstalledOn>${id(site, number)}</InstalledOn><RegistrarService IsDirector="${at % 2 === 0}"/></Service>`).join("\n")}</Services>
${extra}</Topology>`;
  });

/** A text with lines removed, duplicated, moved or changed. */
const change = fc.tuple(fc.constantFrom("cut", "double", "swap", "word"), fc.nat(), fc.nat(), word);
function changed(text: string, changes: readonly [string, number, number, string][]): string {
  const lines = text.split("\n");
  for (const [how, first, second, instead] of changes) {
    const [one, other] = [first % lines.length, second % lines.length];
    const line = lines[one] ?? "";
    if (how === "cut") lines.splice(one, 1 + (second % 5));
    else if (how === "double") lines.splice(one, 0, line);
    else if (how === "swap") [lines[one], lines[other]] = [lines[other] ?? "", line];
    else lines[one] = line.replace(/"[^"]*"/, `"${escaped(instead)}"`);
    if (lines.length === 0) lines.push("");
  }
  return lines.join("\n");
}

/** The possible names of manifests. */
const names = ["deployment.yaml", ...Object.keys(profiles).map((product) => `deployment.${product}.yaml`)];

/** The manifests after an import into existing ones. */
function updated(
  files: readonly ImportFile[],
  existing: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  try {
    const { manifests } = importOver(files, existing);
    for (const { file, text } of manifests) {
      const findings = checkText(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    return Object.fromEntries(manifests.map(({ file, text }) => [file, text]));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).not.toContain("cannot update");
    return {};
  }
}

describe(`properties of the import (${chance})`, () => {
  it("a random topology never throws, and importing it again changes nothing", () => {
    let made = 0;
    fc.assert(
      fc.property(topology, (text) => {
        made += importTwice([fileOf(text)]) ? 1 : 0;
      }),
      runs(50),
    );
    expect(made).toBeGreaterThan(tries(50) / 10);
  });

  it("a random tree of elements never throws", () => {
    fc.assert(
      fc.property(tree, (inside) => {
        const namespace = 'xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"';
        importTwice([fileOf(`<Topology ${namespace}>${inside}</Topology>`)]);
        importTwice([
          fileOf(
            `<TopologyBuilder ${namespace}><NewTopology><PartialTopology>${inside}</PartialTopology></NewTopology></TopologyBuilder>`,
          ),
        ]);
      }),
      runs(50),
    );
  });

  it("a fixture with lines removed, duplicated, moved or changed never throws", () => {
    const mutated = fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutated, ([name, which, changes]) => {
        const files = filesOf(name);
        const chosen = files[which % files.length] as ImportFile;
        const text = changed(new TextDecoder().decode(chosen.content), changes);
        importTwice(files.map((file) => (file === chosen ? fileOf(text, file.file) : file)));
      }),
      runs(50),
    );
  });

  it("importing a changed topology leaves a valid manifest, and importing it again changes nothing", () => {
    const mutated = fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...cases), fc.array(change, { maxLength: 3 }));
    fc.assert(
      fc.property(mutated, ([name, other, changes]) => {
        const before = importFiles(filesOf(name), {}).manifests[0]?.text ?? "";
        const existing = Object.fromEntries(names.map((file) => [file, before]));
        const files = [fileOf(changed(topologyOf(other).text, changes))];
        const after = updated(files, existing);
        expect(updated(files, { ...existing, ...after })).toEqual(after);
      }),
      runs(50, "slow"),
    );
  });

  it("random bytes are rejected with one message", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zip) => {
        importTwice([
          { file: "any", content: zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes) : bytes },
        ]);
      }),
      runs(300),
    );
  });
});
