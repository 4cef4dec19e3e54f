import { parseAllDocuments } from "yaml";
import { referencesOf } from "../../src/deployment/references.ts";
import { planOf } from "../../src/features/plan/plan.ts";
import { convert } from "../../src/features/upgrade/convert.ts";
import { overviewOf } from "../../src/overview/overview.ts";
import type { Product } from "../../src/profiles/fact.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { filesIn, parse, textOf } from "./harness.ts";

/** A deployment whose upgrade changes what the other example does not have. */
const chatOf2015 = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  coexistsWith: [skype-for-business-server-2019]
  sites:
    - name: Redmond
      persistentChatPools: [{ fqdn: chat01.contoso.com, servers: 1 }]
`;

/** The commands that know some parts of a manifest only. */
export const commandNames = ["plan", "import", "upgrade", "headroom", "fix"] as const;

export type CommandName = (typeof commandNames)[number];

const everything = "fixtures/schema/everything.yaml";

/** The lists and blocks of a deployment and of its sites, by the names of their properties. */
export function partsOfManifest(): readonly string[] {
  const { $defs } = JSON.parse(textOf("schemas/deployment.schema.json")) as {
    readonly $defs: Readonly<
      Record<string, { readonly properties: Readonly<Record<string, { type?: string; $ref?: string }>> }>
    >;
  };
  const isPart = ([, { type, $ref = "" }]: [string, { type?: string; $ref?: string }]) =>
    type === "array" || $defs[$ref.replace("#/$defs/", "")]?.properties !== undefined;
  return ["deploymentSpec", "site"].flatMap((name) =>
    Object.entries($defs[name]?.properties ?? {})
      .filter(isPart)
      .map(([property]) => property),
  );
}

/** The spec and the sites of the manifests in a text. */
function ownersIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  return parseAllDocuments(text).flatMap((document) => {
    const { spec } = document.toJS() as Deployment;
    return [{ ...spec }, ...spec.sites.map((site) => ({ ...site }))];
  });
}

function propertiesIn(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => ownersIn(textOf(file)).flatMap(Object.keys)));
}

/** The properties of the spec and the sites in a text that its conversion to another product changes. */
function changedByUpgrade(content: string, to: Product): readonly string[] {
  const converted = convert({ file: everything, content, named: true }, to, "2026-11-22");
  const [before, after] = [ownersIn(content), ownersIn(converted?.text ?? content)];
  return before.flatMap((owner, at) =>
    Object.keys(owner).filter(
      (key) => key !== "sites" && JSON.stringify(owner[key]) !== JSON.stringify(after[at]?.[key]),
    ),
  );
}

/** The parts of a manifest that a command knows, as shown by its outputs. */
export function knownTo(): Readonly<Record<CommandName, ReadonlySet<string>>> {
  const files = (folder: string, end: RegExp) => filesIn(folder).filter((file) => end.test(file));
  const topology = { frontEnds: "enterprise", avConferencing: "dedicated" } as const;
  const dedicated = planOf({ spec: { product: "lync-server-2010", users: 20_000, topology } }, "2026-11-22");
  const { manifests } = parse({ file: everything, content: textOf(everything), named: true });
  const contents = manifests.map((manifest) => ({ manifest, deployment: manifest.content as Deployment }));
  const documents = [...textOf(everything).split("\n---\n"), chatOf2015];
  const targets = ["lync-server-2013", "skype-for-business-server-2019", "skype-for-business-server-se"] as const;
  const overviews = contents.map(({ manifest, deployment }) =>
    overviewOf(manifest, deployment, { today: "2026-11-22" }),
  );
  const references = contents.flatMap(({ deployment }) => [...referencesOf(deployment)]);
  return {
    plan: new Set([
      ...propertiesIn(files("fixtures/features/plan", /[.]plan[.]yaml$/)),
      ...Object.keys(dedicated.deployment.spec.sites[0] ?? {}),
    ]),
    import: propertiesIn(files("fixtures/import", /deployment.*[.]yaml$/)),
    upgrade: new Set(documents.flatMap((text) => targets.flatMap((to) => changedByUpgrade(`${text}\n`, to)))),
    headroom: new Set([
      ...overviews.flatMap(({ rows }) => rows.filter(({ limits }) => limits.length > 0).map(({ kind }) => kind)),
      ...overviews.flatMap(({ growth }) => (growth ? ["growth"] : [])),
    ]),
    // A reference is corrected where it is written, to a name in one of its lists.
    fix: new Set(
      references.flatMap(({ path, targets: lists }) => [...lists, String(path[1] === "sites" ? path[3] : path[1])]),
    ),
  };
}
