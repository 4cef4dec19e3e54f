import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CannotRun } from "../../../src/base/errors.ts";
import type { File } from "../../../src/features/import/encoding.ts";
import type { Written } from "../../../src/features/import/import.ts";
import { importFiles } from "../../../src/features/import/import.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { judge } from "../../support/harness.ts";
import { cases, fileOf, filesOf, importOver, topologyOf } from "../../support/import-fixtures.ts";
import { chance, runs, tries } from "../../support/runs.ts";

/** Imports, judges what came out, and imports over it again: a plain refusal, or manifests that pass the schema. */
function throughAndThrough(files: readonly File[]): readonly Written[] | undefined {
  try {
    const { manifests, remarks } = importFiles(files, {});
    for (const { file, text } of manifests) {
      const findings = judge(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    for (const remark of remarks) expect(remark).toMatch(/^.{10,2000}$/);
    expect(importOver(files, Object.fromEntries(manifests.map(({ file, text }) => [file, text]))).manifests).toEqual(
      manifests,
    );
    return manifests;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
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

/** Names of elements and attributes as topologies have them. */
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

/** Any tree of elements that topologies have, in any order. */
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

/** Topologies whose parts refer to each other, now and then rightly. */
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

/** A text with pieces cut out, doubled, moved or replaced. */
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

/** The names that manifests may have. */
const names = ["deployment.yaml", ...Object.keys(profiles).map((product) => `deployment.${product}.yaml`)];

/** What importing over manifests leaves of them. */
function settled(files: readonly File[], there: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    const { manifests } = importOver(files, there);
    for (const { file, text } of manifests) {
      const findings = judge(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    return Object.fromEntries(manifests.map(({ file, text }) => [file, text]));
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    expect(error.message).not.toContain("cannot be brought up to date");
    return {};
  }
}

describe(`properties of the import (${chance})`, () => {
  it("topologies of any shape never throw from import to check, and importing again changes nothing", () => {
    let made = 0;
    fc.assert(
      fc.property(topology, (text) => {
        made += throughAndThrough([fileOf(text)]) ? 1 : 0;
      }),
      runs(50),
    );
    expect(made).toBeGreaterThan(tries(50) / 10);
  });

  it("any tree of elements never throws", () => {
    fc.assert(
      fc.property(tree, (inside) => {
        const namespace = 'xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"';
        throughAndThrough([fileOf(`<Topology ${namespace}>${inside}</Topology>`)]);
        throughAndThrough([
          fileOf(
            `<TopologyBuilder ${namespace}><NewTopology><PartialTopology>${inside}</PartialTopology></NewTopology></TopologyBuilder>`,
          ),
        ]);
      }),
      runs(50),
    );
  });

  it("fixtures with pieces cut out, doubled, moved or replaced never throw", () => {
    const mutated = fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutated, ([name, which, changes]) => {
        const files = filesOf(name);
        const chosen = files[which % files.length] as File;
        const text = changed(new TextDecoder().decode(chosen.content), changes);
        throughAndThrough(files.map((file) => (file === chosen ? fileOf(text, file.file) : file)));
      }),
      runs(50),
    );
  });

  it("a changed topology over the manifest of the one before leaves a manifest that passes the schema, and settles", () => {
    const mutated = fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...cases), fc.array(change, { maxLength: 3 }));
    fc.assert(
      fc.property(mutated, ([name, other, changes]) => {
        const before = importFiles(filesOf(name), {}).manifests[0]?.text ?? "";
        const there = Object.fromEntries(names.map((file) => [file, before]));
        const files = [fileOf(changed(topologyOf(other).text, changes))];
        const after = settled(files, there);
        expect(settled(files, { ...there, ...after })).toEqual(after);
      }),
      runs(50),
    );
  });

  it("any bytes are refused in a plain sentence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zip) => {
        throughAndThrough([
          { file: "any", content: zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes) : bytes },
        ]);
      }),
      runs(300),
    );
  });
});
