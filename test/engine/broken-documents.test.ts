import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { checkText, filesIn, parse, root } from "../support/harness.ts";

const valid = (name: string, servers = 2) => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.${name}.com, edition: enterprise, homedUsers: 30000, servers: ${servers} }
`;

/** Texts that are no YAML in a certain encoding, or whose errors end with the file instead of the document. */
const wholeFile = /utf(?:16|32)|bare-carriage-returns/;

const fixtures = filesIn("fixtures/yaml/errors").filter((file) => file.endsWith(".yaml") && !wholeFile.test(file));

/** The messages of a rule's findings in a deployment. */
const messagesOf = (findings: readonly Finding[], id: string, deployment: string) =>
  findings
    .filter((finding) => finding.rule.id === id && finding.deployment === deployment)
    .map(({ message }) => message);

describe("an error in a document hides nothing in the documents before and after it:", () => {
  it.each(fixtures)("%s", (file) => {
    const broken = readFileSync(join(root, file));
    const misspelled = valid("litware").replace("servers", "servrs");
    const bytes = [`${valid("fabrikam")}---\n`, broken, `\n---\n${misspelled}---\n${valid("northwind")}`];
    const { findings } = checkText(Buffer.concat(bytes.map((part) => Buffer.from(part))));
    for (const name of ["fabrikam", "northwind"])
      expect(messagesOf(findings, "front-end-count", name)).toEqual([
        expect.stringMatching(`"pool01.${name}.com" has 2 Front End Servers for 30,000 homed users`),
      ]);
    expect(messagesOf(findings, "schema", "litware")).toEqual([expect.stringContaining('unknown property "servrs"')]);
  });
});

/** A manifest with two schema errors, "colour" and "serverz". */
const text = `apiVersion: lync-policy/v1
kind: Deployment
metadata:
  name: contoso
  labels:
    owner: messaging
spec:
  product: lync-server-2013
  colour: blue
  sipDomains:
    - contoso.com
    - fabrikam.com
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 8
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 100, serverz: 3 }
    - name: Milwaukee
      kind: branch
      centralSite: Redmond
`;

const lines = text.split("\n");

/** Errors that a line may have: how it is changed, undefined if it cannot have one. */
const slips: Readonly<Record<string, (line: string) => string | undefined>> = {
  "a duplicate key": (line) => (/^ *\w+: \S/.test(line) ? `${line}\n${line}` : undefined),
  "another duplicate key": (line) =>
    /^ *\w+: \S/.test(line) ? `${line}\n${line.replace(/: .*/, ": other")}` : undefined,
  "a leading zero": (line) => (/: \d+$/.test(line) ? line.replace(/: /, ": 0") : undefined),
  "a reserved character": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: /, ": @") : undefined),
  "an unsupported tag": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: /, ": !secret ") : undefined),
  "an undefined alias": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: .*/, ": *missing") : undefined),
  "a wildcard": (line) => (/^ *- \w+\.com$/.test(line) ? line.replace(/\w+\.com/, "*.contoso.com") : undefined),
  "an unknown escape": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: (.*)/, ': "\\d$1"') : undefined),
  "a second colon": (line) => (/: \w[^{]*$/.test(line) ? `${line}: more` : undefined),
  "a control character in a value": (line) => (/: \w[^{]*$/.test(line) ? `${line}\u0007` : undefined),
  "a control character in a key": (line) =>
    /^ *(?:- )?\w+:/.test(line) ? line.replace(/(\w):/, "$1\u0007:") : undefined,
  "a control character in a comment": (line) => (line === "" ? undefined : `${line} # \u001B`),
  "a line separator in a comment": (line) => (line === "" ? undefined : `${line} # \u2028 a`),
  "a no-break space after a colon": (line) => (/: \S/.test(line) ? line.replace(": ", ":\u00A0") : undefined),
  "a no-break space after a dash": (line) => (/- \S/.test(line) ? line.replace("- ", "-\u00A0") : undefined),
  "no-break spaces as indentation": (line) => line.replace(/^ +/, (spaces) => "\u00A0".repeat(spaces.length)),
  "no space after a colon": (line) => (/: \w/.test(line) ? line.replace(": ", ":") : undefined),
  "no space after a dash": (line) => (/- \w/.test(line) ? line.replace("- ", "-") : undefined),
  // The only entry of a map would be valid text instead.
  "no colon": (line) => (/^ *(?!owner)\w+: \w/.test(line) ? line.replace(": ", " ") : undefined),
  "a tab after a colon and a duplicate": (line) =>
    /^ *\w+: \w/.test(line) ? `${line.replace(": ", ":\t")}\n${line}` : undefined,
  "a comment without a space": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: (.*)/, ': "$1"#x') : undefined),
  "two commas": (line) => (line.includes("{") ? line.replace(",", ",,") : undefined),
  "an unclosed quote": (line) => (/: \w[^{]*$/.test(line) ? line.replace(/: /, ': "') : undefined),
};

const sound = checkText(text, "a.yaml").findings;

/** What schema errors are about. A message may name an object by what is unknown. */
const placesOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => rule.id === "schema")
    .map(({ path, message }) => `${message.split(" ", 2).join(" ")} at ${path.join("/")}`);

const known = new Set(placesOf(sound));

/** Those after which one of the two schema errors is never known: nothing is certain, or they are in the map of one. */
const losing = ["an unclosed quote", "two commas"];

describe("a YAML error makes nothing false known about the rest of its document:", () => {
  it("the text without it has two schema errors", () => expect([...known]).toHaveLength(2));

  it.each(Object.entries(slips))("%s, on any line", (name, change) => {
    let count = 0;
    let complete = 0;
    for (const [at, line] of lines.entries()) {
      const changed = change(line);
      if (changed === undefined || changed === line) continue;
      count++;
      const content = [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join("\n");
      const { findings } = checkText(content, "a.yaml");
      const schema = placesOf(findings);
      expect(findings.map(({ rule }) => rule.id)).toContain("yaml-syntax");
      // What is missing is only known where the whole map is.
      expect([content, schema.filter((place) => !known.has(place))]).toEqual([content, []]);
      if (schema.length === known.size) complete++;
    }
    expect(count).toBeGreaterThan(0);
    if (!losing.includes(name)) expect(complete).toBeGreaterThan(0);
  });
});

describe("the unknown paths of a manifest", () => {
  const unknownOf = (content: string) =>
    parse({ file: "a.yaml", content, named: true }).manifests.map(({ unknown }) =>
      unknown?.map((path) => path.join("/")),
    );

  it.each([
    ["a value", "servers: 8", "servers: 08", ["spec/sites/0/frontEndPools/0/servers"]],
    ["the value of a duplicate key", "kind: branch", "kind: branch\n      kind: central", ["spec/sites/1/kind"]],
    ["a list item", "- fabrikam.com", "- *.fabrikam.com", ["spec/sipDomains/1"]],
    ["the map of a key", "edition: enterprise\n", "edition enterprise\n", ["spec/sites/0/frontEndPools/0"]],
    ["nothing, for a comment", "8\n", "8 # \u0007\n", undefined],
  ])("%s", (_, before, after, expected) => {
    const content = text.replace(before, after);
    expect(content).not.toBe(text);
    expect(unknownOf(content)).toEqual([expected]);
  });

  it.each([
    ["the root", text.replace("kind: Deployment", "kind Deployment")],
    ["the indentation", text.replace("          servers: 8", "         servers: 8")],
    ["a value that aliases repeat", text.replace("servers: 8", "servers: &s 08").replace("serverz: 3", "servers: *s")],
    ["a line break of old systems", text.replace("servers: 8", "servers: 8\rx: 1")],
  ])("are not known after an error in %s, so that there is no manifest", (_, content) => {
    expect(content).not.toBe(text);
    const { manifests, unreadable, errors } = parse({ file: "a.yaml", content, named: true });
    expect([manifests, unreadable, errors.length]).toEqual([[], true, 1]);
  });

  it("have the value null, and all else is as it is", () => {
    const read = (content: string) => parse({ file: "a.yaml", content, named: true }).manifests[0]?.content;
    const expected = structuredClone(read(text)) as { spec: { sites: { frontEndPools: { servers: unknown }[] }[] } };
    const pool = expected.spec.sites[0]?.frontEndPools[0];
    if (pool) pool.servers = null;
    expect(read(text.replace("servers: 8", "servers: 08"))).toEqual(expected);
  });
});
