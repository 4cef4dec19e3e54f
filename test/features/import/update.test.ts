import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { UsageError } from "../../../src/base/errors.ts";
import { importFiles } from "../../../src/features/import/import.ts";
import { cases, fileOf, filesOf, importOver, topologyOf } from "../../support/import-fixtures.ts";

const file = "deployment.yaml";

/** Imports a topology into an existing manifest. */
function update(name: string, topology: string, manifest: string) {
  const { manifests, notes } = importOver([fileOf(topology, name)], { [file]: manifest });
  return { text: manifests[0]?.text ?? "", notes };
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

describe("import into an existing manifest", () => {
  it.each(cases)("changes nothing if the files are the same: %s", (name) => {
    const { manifests } = importFiles(filesOf(name), {});
    const existing = Object.fromEntries(manifests.map((manifest) => [manifest.file, manifest.text]));
    expect(importOver(filesOf(name), existing).manifests).toEqual(manifests);
  });

  it("updates what the topology contains and keeps what the user added, with comments and formatting", () => {
    const own = fresh
      .replace("name: northwindtraders", "name: north # our name for it\n  labels: { stage: production }")
      .replace(/# not in the topology: homedUsers.*/, "homedUsers: 4200     # counted by hand")
      .replace(
        "servers: [edge01.northwindtraders.com]",
        "servers:\n            # in rack 7\n            - { fqdn: edge01.northwindtraders.com,  os: Windows Server 2016 }   # the old one",
      )
      .replace("publicAvIp: 198.51.100.5", "interfaces: [av], publicAvIp: 198.51.100.5")
      .replace(/\n.*licensing;.*\n/, "\n  licensing:\n    volumeLicense: true   # EA-1\n");
    const { text, notes } = update("northwind.xml", grown, own);
    const expected = own
      .replace("# the old one", "# the old one\n            - edge02.northwindtraders.com")
      .replace("publicAvIp: 198.51.100.5", "publicAvIp: 198.51.100.77");
    expect(text).toBe(expected);
    expect(notes).toEqual([]);
  });

  it("sets a number that was missing, and removes the comment", () => {
    const users = fileOf("Name,Count\nse01.northwindtraders.com,77\n", "users.csv");
    const { manifests } = importOver([fileOf(published, "northwind.xml"), users], { [file]: fresh });
    expect(manifests[0]?.text).toContain("          homedUsers: 77\n");
    expect(importOver([fileOf(published, "northwind.xml")], { [file]: manifests[0]?.text ?? "" }).manifests).toEqual(
      manifests,
    );
  });

  it("omits a number that an earlier version wrote as 0, and removes the comment when it is known", () => {
    const property = /homedUsers: 0 # not in the topology: users homed here; run .*/;
    const comment = /\n *# not in the topology: homedUsers; run .*/;
    const earlier = fresh
      .replace(comment, "")
      .replace(
        /( +)edition: standard\n/,
        "$&$1homedUsers: 0 # not in the topology: users homed here; run Get-CsUser\n",
      );
    expect(earlier).toMatch(property);
    const { text } = update("northwind.xml", published, earlier);
    expect(text).not.toMatch(/homedUsers:/);
    expect(text).toMatch(comment);
    const users = fileOf("Name,Count\nse01.northwindtraders.com,77\n", "users.csv");
    const [known] = importOver([fileOf(published, "northwind.xml"), users], { [file]: text }).manifests;
    expect(known?.text).toContain("homedUsers: 77\n");
    expect(known?.text).not.toMatch(comment);
  });

  it("inserts new pools and sites in block and flow style, with the line endings of the file", () => {
    const bare =
      "apiVersion: lync-policy/v1\r\nkind: Deployment\r\nmetadata: { name: north }\r\nspec:\r\n  product: lync-server-2013 # for now\r\n  sites: [{ name: Bergen, frontEndPools: [] }] # one\r\n  externalAccess:\r\n";
    const { text } = update("northwind.xml", published, bare);
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

  it("keeps the values of earlier exports", () => {
    for (const name of cases.filter((own) => !/coexistence/.test(own))) {
      const { manifests } = importFiles(filesOf(name), {});
      const { text } = manifests[0] ?? { text: "" };
      const [now] = importOver([topologyOf(name)], { [file]: text }).manifests;
      const withoutLines = (own = "") => own.replaceAll(/import\/source: .*/g, "");
      expect(withoutLines(now?.text)).toBe(withoutLines(text));
    }
  });

  it("keeps what is no longer in the topology and reports it", () => {
    const [both] = importFiles(filesOf("sfb-2015-item-set"), {}).manifests;
    const { text, notes } = update("northwind.xml", published, both?.text ?? "");
    expect(notes).toContainEqual(
      '"dir.northwindtraders.com" is no longer in the topology; its object in the manifest is kept',
    );
    expect(text).toContain("- fqdn: dir.northwindtraders.com");
    expect(text).not.toContain("import/dir.northwindtraders.com");
  });

  it("keeps the comments of a list of servers in flow style", () => {
    const own = fresh.replace(
      "servers: [edge01.northwindtraders.com]",
      "servers: [\n            edge00.northwindtraders.com, # gone\n            edge01.northwindtraders.com # stays\n          ]",
    );
    const { text } = update("northwind.xml", grown, own);
    expect(text).toContain("edge01.northwindtraders.com, # stays");
    const [pool] = parse(text).spec.sites[0].edgePools;
    expect(pool.servers).toEqual(["edge01.northwindtraders.com", "edge02.northwindtraders.com"]);
  });

  it("removes a server from a list in block style with its comments, and keeps those of the others", () => {
    const own = fresh.replace(
      "servers: [edge01.northwindtraders.com]",
      [
        "servers:",
        "  # replaced in March",
        "  - edge00.northwindtraders.com",
        "  # in rack 7",
        "  - edge01.northwindtraders.com # the first",
        "  # no more racks",
      ].join("\n          "),
    );
    const { text } = update("northwind.xml", grown, own);
    const kept = [
      "servers:",
      "  # replaced in March",
      "  # in rack 7",
      "  - edge01.northwindtraders.com # the first",
      "  - edge02.northwindtraders.com",
      "  # no more racks",
    ];
    expect(text).toContain(kept.join("\n          "));
  });

  it("inserts behind the comments that belong to the last entry", () => {
    const own = fresh.replace(/(?<=\n) {10}fileStore: .*\n/, "            # our only one\n");
    expect(update("northwind.xml", published, own).text).toContain(
      "            # our only one\n          fileStore: { server: se01.northwindtraders.com, share: share }\n",
    );
  });

  it("replaces a written null, and a list of which nothing remains", () => {
    const providers = fileOf("Identity,Enabled,ProxyFqdn\nSkype,False,skype.example.com\n", "providers.csv");
    const own = fresh.replace(
      "  externalAccess:\n",
      "  externalAccess:\n    publicIm:\n      enabled: ~\n      providers:\n        - skype\n",
    );
    const { manifests } = importOver([fileOf(published, "northwind.xml"), providers], { [file]: own });
    expect(parse(manifests[0]?.text ?? "").spec.externalAccess.publicIm).toEqual({ enabled: false, providers: [] });
  });

  it("keeps Subscription Edition if the user wrote it and an alias, and rejects a file without a manifest", () => {
    const [adventure] = importFiles([topologyOf("sfb-2019-companions")], {}).manifests;
    const own =
      adventure?.text.replace("product: skype-for-business-server-2019", "product: skype-for-business-server-se") ?? "";
    expect(importOver([topologyOf("sfb-2019-companions")], { [file]: own }).manifests[0]?.text).toBe(own);
    const alias = fresh
      .replace("servers: [se01.northwindtraders.com]", "servers: &s [se99.northwindtraders.com]")
      .replace("servers: [edge01.northwindtraders.com]", "servers: *s");
    expect(update("northwind.xml", published, alias).notes).toEqual(['skipped "servers": its value is an alias (*s)']);
    for (const other of ["a: 1\n", "a: [\n", "", "apiVersion: v1\nkind: Deployment\n"])
      expect(() => update("northwind.xml", published, other)).toThrow(UsageError);
  });
});
