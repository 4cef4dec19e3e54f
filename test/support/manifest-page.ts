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
  return { ...(node.$ref && schema.$defs[nameOf(node)]), ...node };
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
  return `${[introduction, `${contents(all)}\n- [State builds](#state-builds)`, ...objects, builds].join("\n\n")}\n`;
}
