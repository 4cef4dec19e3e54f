import { formatNumber, joinList, pluralize } from "../../src/base/wording.ts";
import { examples } from "../../src/generated/examples.ts";
import { shapes } from "../../src/generated/shapes.ts";
import { rules } from "../../src/rules/index.ts";
import { rulesByProperty } from "./property-reads.ts";
import { textOf } from "./repository.ts";

/** A node of the schema. */
type Node = {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
};

const schema = JSON.parse(textOf("schemas/deployment.schema.json")) as Node & {
  readonly $defs: Readonly<Record<string, Node>>;
};

/** The headings of objects whose names in the schema are not split into words correctly. */
const headings: Readonly<Record<string, string>> = {
  "#": "Manifest",
  deploymentSpec: "Deployment",
  machine: "Inventory server",
  frontEndPool: "Front End pool",
  backEnd: "Back End",
  edgePool: "Edge pool",
  externalFqdns: "External FQDNs",
  edgePorts: "Edge ports",
  edgeLoadBalancing: "Edge load balancing",
  edgeNat: "Edge NAT",
  directorPool: "Director pool",
  avConferencingPool: "A/V Conferencing pool",
  archivingServer: "Archiving Server",
  monitoringServer: "Monitoring Server",
  sqlStore: "SQL Server store",
  xmppGateway: "XMPP Gateway",
  accessEdge: "Access Edge",
  publicIm: "Public IM",
  publicImLicense: "Public IM license",
  xmpp: "XMPP",
  dnsRecord: "DNS record",
  ...{ sqlNode: "SQL Server node", edgeIpVersions: "Edge IP versions", pstnGateway: "PSTN gateway" },
  ...{ videoInteropPool: "Video Interop Server pool", persistentChatPool: "Persistent Chat pool" },
  ...{ officeWebAppsServer: "Office Web Apps Server", simpleUrls: "Simple URLs", meetUrl: "Meeting URL" },
  ...{ activeDirectory: "Active Directory", unifiedMessaging: "Unified Messaging" },
};

function headingOf(shape: string): string {
  const words = shape.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return headings[shape] ?? words[0]?.toUpperCase() + words.slice(1);
}

function linkTo(shape: string): string {
  const heading = headingOf(shape);
  return `[${heading}](#${heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-")})`;
}

/** The definition that a node refers to, and what the node itself adds. */
function resolved(node: Node): Node {
  const definition = node.$ref === undefined ? undefined : schema.$defs[nameOf(node)];
  return { ...(definition && resolved(definition)), ...node };
}

function nameOf({ $ref = "" }: Node): string {
  return $ref.replace("#/$defs/", "");
}

/** An object of the manifest, and the paths at which it is used. */
type Section = { readonly shape: string; readonly node: Node; readonly paths: string[] };

/** The objects of the manifest, each before those that it contains. */
function sections(): readonly Section[] {
  const byShape = new Map<string, Section>();
  const visit = (shape: string, path: string) => {
    const node = shape === "#" ? schema : (schema.$defs[shape] as Node);
    const section = byShape.get(shape) ?? { shape, node, paths: [] };
    byShape.set(shape, section);
    section.paths.push(path);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const below = shapes[shape]?.properties[name];
      const { type } = resolved(property);
      if (below) visit(below, `${path}${path && "."}${name}${[type].flat().includes("array") ? "[]" : ""}`);
    }
  };
  visit("#", "");
  return [...byShape.values()];
}

/** The type of a value, with the values that it allows. `many` gives the plural, for the items of a list. */
function typeOf(node: Node, many = false): string {
  const whole = resolved(node);
  if (whole.const !== undefined) return `always ${code(whole.const)}`;
  if (whole.enum) return `${many || whole.enum.length < 3 ? "" : "one of "}${joinList(whole.enum.map(code), "or")}`;
  const named = whole.properties ? linkTo(nameOf(node)) : undefined;
  const types = [whole.type ?? []].flat();
  return types.map((type) => (type === "object" && named) || typeNamed(type, whole, many)).join(" or ");
}

function typeNamed(type: string, node: Node, many: boolean): string {
  if (type === "object") return "map of strings";
  if (type !== "array") return `${type}${many ? "s" : ""}${inBrackets(boundsOf(type, node))}`;
  const limits = [node.minItems && `at least ${pluralize(node.minItems, "item")}`, node.uniqueItems && "no duplicates"];
  return `list of ${typeOf(node.items ?? {}, true)}${inBrackets(limits.filter(Boolean).join(", "))}`;
}

function inBrackets(text: string): string {
  return text && ` (${text})`;
}

function boundsOf(type: string, node: Node): string {
  const { minimum, exclusiveMinimum, maximum, minLength, maxLength } = node;
  if (type === "string" && maxLength !== undefined) return `${minLength ?? 0} to ${formatNumber(maxLength)} characters`;
  if (!/^(integer|number)$/.test(type) || maximum === undefined) return "";
  if (exclusiveMinimum !== undefined) return `more than ${exclusiveMinimum}, at most ${formatNumber(maximum)}`;
  return `${minimum} to ${formatNumber(maximum)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A value as in a manifest, on one line. */
function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return typeof value === "string" && !value ? '""' : String(value);
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${key}: ${yaml(entry)}`)
    .join(", ")} }`;
}

/** How many rules a property lists, and the share of all rules above which it lists none. */
const most = { listed: 8, share: 0.6 } as const;

function rulesLine(ids: readonly string[]): string | undefined {
  if (ids.length === 0) return undefined;
  if (ids.length > rules.length * most.share) return "Rules: most rules";
  const links = ids.slice(0, most.listed).map((id) => `[${id}](rules/${id}.md)`);
  const others = ids.length - links.length;
  return `Rules: ${links.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}

function propertyLines(name: string, node: Node, isRequired: boolean, ids: readonly string[]): string {
  const { default: fallback, examples: samples = [], description = "" } = resolved(node);
  const facts = [typeOf(node), isRequired && "required", fallback !== undefined && `default ${code(yaml(fallback))}`];
  const lines = [
    `- **${code(name)}**: ${facts.filter(Boolean).join(", ")}`,
    description.replace(` Default: ${yaml(fallback)}.`, ""),
    samples.length > 0 ? `Example: ${joinList(samples.map(yaml).map(code), "or")}` : undefined,
    rulesLine(ids),
  ];
  return lines.filter((line) => line !== undefined).join("\\\n  ");
}

function sectionText({ shape, node, paths }: Section, readers: ReadonlyMap<string, readonly string[]>): string {
  const used = paths.filter((path) => path !== "").map(code);
  const properties = Object.entries(node.properties ?? {}).map(([name, property]) =>
    propertyLines(name, property, node.required?.includes(name) === true, readers.get(`${shape}.${name}`) ?? []),
  );
  const path = used.length > 0 ? [`${used.length > 1 ? "Paths" : "Path"}: ${used.join(", ")}`] : [];
  return [`## ${headingOf(shape)}`, node.description, ...path, properties.join("\n")].join("\n\n");
}

/** The contents: all sections, indented by their depth in the manifest. */
function contents(all: readonly Section[]): string {
  return all
    .map(
      ({ shape, paths: [first = ""] }) =>
        `${"  ".repeat(first === "" ? 0 : first.split(".").length)}- ${linkTo(shape)}`,
    )
    .join("\n");
}

/** The beginning of the page. */
const introduction = `# Manifest reference

A manifest is a YAML document that describes one deployment. A file can contain several manifests, separated by \`---\`.
A small example:

\`\`\`yaml
${examples.schema?.clean}\`\`\`

[everything.yaml](../fixtures/schema/everything.yaml) is an example with every property.

This page is generated from [deployment.schema.json](../schemas/deployment.schema.json). It lists the properties of each
object with type, allowed values, default, meaning and examples. Any other property is an error. In paths, \`[]\` means
each item of a list.

*Rules* are the [rules](rules/README.md) that read the property when they check the fixtures of this project. At most
${most.listed} are listed, starting with those that read the fewest other properties. "Most rules" are more than ${most.share * 100}% of them.`;

/** Which documents are manifests, and what becomes of the others. */
const recognition = `## Recognized files

A file that you name, or that a glob matches, is always read. A pattern with wildcards is a glob and the name of a file:
\`a[1].yaml\` matches \`a[1].yaml\` and \`a1.yaml\`. A file or folder whose name is not UTF-8 is not read, and a note names it.
A search of a folder reads a \`.yaml\` or \`.yml\` file if it mentions
what a manifest cannot do without, however YAML spells it: \`"lync\\u002dpolicy/v1"\` is \`lync-policy/v1\`. What a document
contains then decides:

| Document | Result |
| :--- | :--- |
| \`apiVersion\` is \`lync-policy/v1\`, also in another case, version or with another hyphen (\`Lync_Policy/v1\`) | Checked. Any other spelling than \`lync-policy/v1\` is a finding of [schema](rules/schema.md). |
| A deployment in all but the envelope: \`kind: Deployment\` and \`spec.product\` without an \`apiVersion\`, a product with pools in \`spec.sites\` and another \`apiVersion\` or \`kind\`, or an item of a list | Checked. The missing or wrong property is a finding of [schema](rules/schema.md). |
| \`kind\` is \`Policy\`, \`Baseline\`, \`Requirements\` or \`Updates\` | Skipped, unless it has the \`spec\` of a deployment. |
| It resembles a manifest, for example \`kind: Deployment\` with \`spec.product\` and the \`apiVersion\` of another tool | Skipped, and named as a near miss. |
| Anything else | Skipped. |

The last line of the log and the first lines of the job summary name each skipped file that you name and each near miss. The
[JSON report](json.md) lists all skipped files. A file of more than 16 MiB that a search finds is a finding of
[yaml-syntax](rules/yaml-syntax.md) if it mentions a manifest, and otherwise a near miss.`;

/** What is checked of a manifest with errors. */
const withErrors = `## Manifests with errors

One misspelled key does not hide what is wrong elsewhere. What breaks the schema counts as unknown: an unknown property and the property
that it probably means, a value of the wrong type or outside its range, and a missing required property. After a YAML error that leaves the
rest of the document certain, such as a duplicate key, so does the value there.

- A finding of a rule is reported only if it holds whatever is meant. For each unknown value, rules are run with the values that
  it may have, and report what all of them have in common.
- A rule that reads an unknown value is counted as not evaluated, even if it has findings elsewhere: "74 rules ran, 6 did not
  apply, 2 could not be evaluated because of schema errors in americas.yaml". \`--verbose\` names these rules and the lines.
- If \`spec\`, all of its sites, or a document as a whole cannot be read, no rule is evaluated for it. Other documents of the file are checked
  as usual.
- Plans, headroom, upgrades and the tables of the job summary need a valid manifest.`;

/** What is read as YAML, and what is not because readers disagree. */
const acceptedYaml = `## Accepted YAML

A manifest is YAML 1.2 with the core schema, in UTF-8, with LF or CRLF line ends. JSON is YAML too. Anchors, aliases and merge keys
(\`<<\`) work. Other tools may read the same file with a parser of YAML 1.1, such as PyYAML, so whatever has two meanings is a finding
of [yaml-syntax](rules/yaml-syntax.md):

| YAML | Why | Write instead |
| :--- | :--- | :--- |
| \`030000\`, \`08\` | A leading zero means octal, or a string, in YAML 1.1. | \`30000\`, \`"08"\` |
| \`0o17\`, \`1e3\`, \`-.5\` | A number in YAML 1.2, a string in YAML 1.1. | \`15\`, \`1000\`, \`-0.5\` |
| \`9007199254740993\` | Some readers round integers beyond 9,007,199,254,740,992 (2^53). | quotes |
| \`30.000\` | 30 in YAML, 30,000 where a dot groups digits. | \`30\` or \`30000\` |
| \`! 5\` | The tag makes a string in YAML 1.2 and nothing in YAML 1.1. | \`"5"\` |
| U+0085, U+2028 and U+2029 outside quotes, also in comments | YAML 1.1 ends the line there. U+0085 is a line break in quotes, too. | \`"\\u2028"\` |
| A \`|\` or \`>\` block at the end of a file without a final line break | Readers disagree on its last character. | a line break, or \`|-\` |
| Duplicate keys, also with other quotes (\`a\` and \`"a"\`) | Some readers take the first value, others the last. | one of them |

Unquoted \`yes\`, \`no\`, \`on\`, \`off\`, \`1_000\`, \`1:30\` and dates are strings, as in YAML 1.2. Where the schema expects a boolean or an
integer, they are findings. The same applies to policies, baselines, requirements and tables of updates.`;

/** How to state builds, which several objects have. */
const builds = `## State builds

The build of the product that servers run decides which vulnerabilities they have and which platforms they support
([Security updates](security-updates.md)). State it where it is the same:

\`\`\`yaml
spec:
  product: skype-for-business-server-2019
  build: 7.0.2046.583 # all pools, servers and branches without a build of their own
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          build: "2046.569" # all servers of the pool without a build of their own
          servers:
            - fe01.contoso.com
            - { fqdn: fe02.contoso.com, build: CU8 October 2026 security update }
\`\`\`

The nearest build applies: that of the server, in its pool or in \`spec.servers\`, then that of its pool, then that of the deployment. A
computer of \`spec.servers\` with only roles of other products, such as \`back-end\`, or without a role and a build of its own, is not checked.
If it has another build there than in its pool, the one in the pool is checked. A survivable branch may run a build of an earlier product.

A build is a number, long (\`7.0.2046.583\`) or short (\`2046.583\`), or the name of an update, in any letter case.
[lync-policy updates](cli.md#updates) lists the names. Put a short number in quotes: YAML reads \`2046.530\` as a number and drops its
final zero, so it is an error without them, and \`lync-policy fix\` adds them.`;

/** The page docs/manifest.md: all properties of a manifest, with the rules that read them. */
export function manifestPage(): string {
  const all = sections();
  const readers = rulesByProperty();
  const objects = all.map((section) => sectionText(section, readers));
  return `${[introduction, `${contents(all)}\n- [Recognized files](#recognized-files)\n- [Manifests with errors](#manifests-with-errors)\n- [Accepted YAML](#accepted-yaml)\n- [State builds](#state-builds)`, ...objects, recognition, withErrors, acceptedYaml, builds].join("\n\n")}\n`;
}
