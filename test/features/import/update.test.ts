import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CannotRun } from "../../../src/base/errors.ts";
import { importFiles } from "../../../src/features/import/import.ts";
import { cases, fileOf, filesOf, importOver, topologyOf } from "../../support/import-fixtures.ts";

const file = "deployment.yaml";

/** Imports a topology over a manifest. */
function again(text: string, topology: string, there: string) {
  const { manifests, remarks } = importOver([{ ...fileOf(topology, text) }], { [file]: there });
  return { text: manifests[0]?.text ?? "", remarks };
}

const published = topologyOf("sfb-2015-one-name").text;
const [first] = importFiles([fileOf(published, "northwind.xml")], {}).manifests;
const fresh = first?.text ?? "";
const grown = published
  .replace(
    /( +<Machine OrdinalInCluster="1" Fqdn="edge01[\s\S]*?<\/Machine>\n)/,
    (machine) => machine + machine.replace('"1"', '"2"').replaceAll("edge01", "edge02"),
  )
  .replaceAll("198.51.100.5", "198.51.100.77");

describe("import over a manifest that is there", () => {
  it.each(cases)("changes not a letter where nothing changed: %s", (name) => {
    const { manifests } = importFiles(filesOf(name), {});
    const there = Object.fromEntries(manifests.map((manifest) => [manifest.file, manifest.text]));
    expect(importOver(filesOf(name), there).manifests).toEqual(manifests);
  });

  it("updates what the topology says and keeps what a person added, comments and shape included", () => {
    const own = fresh
      .replace("name: northwindtraders", "name: north # our word for it\n  labels: { stage: production }")
      .replace(/homedUsers: 0 #.*/, "homedUsers: 4200     # counted by hand")
      .replace(
        "servers: [edge01.northwindtraders.com]",
        "servers:\n            # in rack 7\n            - { fqdn: edge01.northwindtraders.com,  os: Windows Server 2016 }   # the old one",
      )
      .replace("publicAvIp: 198.51.100.5", "interfaces: [av], publicAvIp: 198.51.100.5")
      .replace(/\n.*licensing;.*\n/, "\n  licensing:\n    volumeLicense: true   # EA-1\n");
    const { text, remarks } = again("northwind.xml", grown, own);
    const expected = own
      .replace("# the old one", "# the old one\n            - edge02.northwindtraders.com")
      .replace("publicAvIp: 198.51.100.5", "publicAvIp: 198.51.100.77");
    expect(text).toBe(expected);
    expect(remarks).toEqual([]);
  });

  it("puts a number where it was not known, and takes its own comment away", () => {
    const users = fileOf("Name,Count\nse01.northwindtraders.com,77\n", "users.csv");
    const { manifests } = importOver([fileOf(published, "northwind.xml"), users], { [file]: fresh });
    expect(manifests[0]?.text).toContain("          homedUsers: 77\n");
    expect(importOver([fileOf(published, "northwind.xml")], { [file]: manifests[0]?.text ?? "" }).manifests).toEqual(
      manifests,
    );
  });

  it("fills in new pools and sites, in block and in flow, with the line ends of the file", () => {
    const bare =
      "apiVersion: lync-policy/v1\r\nkind: Deployment\r\nmetadata: { name: north }\r\nspec:\r\n  product: lync-server-2013 # for now\r\n  sites: [{ name: Bergen, frontEndPools: [] }] # one\r\n  externalAccess:\r\n";
    const { text } = again("northwind.xml", published, bare);
    const { spec, metadata } = parse(text);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(spec.product).toBe("skype-for-business-server-2015");
    expect(spec.sites[0].frontEndPools[0].fqdn).toBe("se01.northwindtraders.com");
    expect(spec.sites[0].edgePools[0].nextHop).toBe("se01.northwindtraders.com");
    expect(spec.externalAccess.xmpp).toEqual({ enabled: false, partners: [] });
    expect(metadata.name).toBe("north");
    expect(text).toContain("# for now\r\n");
    expect(text).toContain("# one\r\n");
  });

  it("keeps what exports told the time before, where there are none now", () => {
    for (const name of cases.filter((own) => !/coexistence/.test(own))) {
      const { manifests } = importFiles(filesOf(name), {});
      const { text } = manifests[0] ?? { text: "" };
      const [now] = importOver([topologyOf(name)], { [file]: text }).manifests;
      const withoutLines = (own = "") => own.replaceAll(/import\/source: .*/g, "");
      expect(withoutLines(now?.text)).toBe(withoutLines(text));
    }
  });

  it("keeps what is gone from the topology and says so", () => {
    const [both] = importFiles(filesOf("sfb-2015-item-set"), {}).manifests;
    const { text, remarks } = again("northwind.xml", published, both?.text ?? "");
    expect(remarks).toContainEqual(
      '"dir.northwindtraders.com" is no longer in the topology; what the manifest says of it is kept',
    );
    expect(text).toContain("- fqdn: dir.northwindtraders.com");
    expect(text).not.toContain("import/dir.northwindtraders.com");
  });

  it("leaves a servers list with comments in brackets readable", () => {
    const own = fresh.replace(
      "servers: [edge01.northwindtraders.com]",
      "servers: [\n            edge00.northwindtraders.com, # gone\n            edge01.northwindtraders.com # stays\n          ]",
    );
    const { text } = again("northwind.xml", grown, own);
    expect(text).toContain("edge01.northwindtraders.com, # stays");
    const [pool] = parse(text).spec.sites[0].edgePools;
    expect(pool.servers).toEqual(["edge01.northwindtraders.com", "edge02.northwindtraders.com"]);
  });

  it("keeps Subscription Edition where a person wrote it, an alias as it is, and refuses what is no manifest", () => {
    const [adventure] = importFiles([topologyOf("sfb-2019-companions")], {}).manifests;
    const own =
      adventure?.text.replace("product: skype-for-business-server-2019", "product: skype-for-business-server-se") ?? "";
    expect(importOver([topologyOf("sfb-2019-companions")], { [file]: own }).manifests[0]?.text).toBe(own);
    const alias = fresh
      .replace("servers: [se01.northwindtraders.com]", "servers: &s [se99.northwindtraders.com]")
      .replace("servers: [edge01.northwindtraders.com]", "servers: *s");
    expect(again("northwind.xml", published, alias).remarks).toEqual([
      '"servers" stands as an alias; it is left as it is',
    ]);
    for (const other of ["a: 1\n", "a: [\n", "", "apiVersion: v1\nkind: Deployment\n"])
      expect(() => again("northwind.xml", published, other)).toThrow(CannotRun);
  });
});
