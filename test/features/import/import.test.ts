import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importFiles } from "../../../src/features/import/import.ts";
import { judge } from "../../support/harness.ts";
import { cases, fileOf, filesOf, folder, refusalOf, topologyOf } from "../../support/import-fixtures.ts";

/** Compares with a golden file, or writes it with UPDATE=1. */
function expectGolden(path: string, text: string) {
  if (process.env.UPDATE) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

describe("import", () => {
  it.each(cases)("makes the expected manifests of %s, and they pass the schema", (name) => {
    const { manifests, remarks } = importFiles(filesOf(name), {});
    for (const { file, text } of manifests) {
      expectGolden(join(folder, name, file), text);
      const findings = judge(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    expectGolden(join(folder, name, "remarks.txt"), remarks.map((remark) => `${remark}\n`).join(""));
  });

  it("makes the same of both layouts, but for what they say of themselves", () => {
    const spec = (name: string) => importFiles([topologyOf(name)], {}).manifests[0]?.text.split("\nspec:")[1] ?? name;
    const branchesLast = (text: string) => text.split(/(?=\n {4}- name: )/).sort();
    expect(branchesLast(spec("lync-2010-published"))).toEqual(branchesLast(spec("lync-2010-planned")));
  });

  it("counts no users whose names it was given, and keeps no name of theirs", () => {
    const { manifests } = importFiles(filesOf("sfb-se"), {});
    expect(manifests[0]?.text).toContain("homedUsers: 2\n");
  });

  it("takes the product that is given where the files cannot tell, and only there", () => {
    const product = (name: string) =>
      importFiles([topologyOf(name)], { product: "skype-for-business-server-se" }).manifests[0]?.text.match(
        /product: .*/,
      )?.[0];
    expect(product("sfb-2019-companions")).toContain("skype-for-business-server-se");
    expect(product("unknown-version")).toContain("skype-for-business-server-se");
    expect(product("lync-2013-published")).toBe("product: lync-server-2013");
  });

  it("reads a topology out of the zip of a backup, and out of a text within another XML file", () => {
    const { content, text } = topologyOf("sfb-2015-item-set");
    const zip = zipSync({ "Other.xml": new TextEncoder().encode("<Other/>"), "DocItemSet.xml": content });
    const own = (xml: string) => importFiles([fileOf(xml)], {}).manifests[0]?.text;
    const zipped = importFiles([{ file: "backup.dat", content: zip }], {}).manifests[0]?.text;
    const named = (manifest = "", name: string) => manifest.replaceAll(name, "FILE");
    expect(named(zipped, "DocItemSet.xml in backup.dat")).toBe(named(own(text), "topology.xml"));
    const inner = topologyOf("sfb-2015-one-name").text;
    const escaped = inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "_x000D__x000A_");
    const dump = `<Objs xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj><Props><S N="Xml">${escaped}</S></Props></Obj></Objs>`;
    expect(own(dump)).toBe(own(inner));
  });
});

describe("what PowerShell does to files", () => {
  const { text } = topologyOf("sfb-2015-one-name");
  const own = importFiles([fileOf(text)], {}).manifests[0]?.text;

  it("may put blank lines before the declaration, and lines are counted with them", () => {
    const before = importFiles([fileOf(`\n\n<?xml version="1.0" encoding="utf-16"?>${text}`)], {}).manifests[0]?.text;
    expect(before?.split("\nspec:")[1]).toBe(own?.split("\nspec:")[1]);
    expect(before).toContain("import/se01.northwindtraders.com: topology.xml line 13");
    expect(own).toContain("import/se01.northwindtraders.com: topology.xml line 11");
  });

  it("may put a list into an object, the type before a header, semicolons between fields, and nothing into a file", () => {
    const users = (content: string) => importFiles([fileOf(text), fileOf(content, "users")], {});
    const tables = [
      '{"value": [{"Name": "se01.northwindtraders.com", "Count": 5}], "Count": 1}',
      '{"Name": "se01.northwindtraders.com", "Count": 5}',
      "#TYPE Selected.GroupInfo\r\nName;Count\r\nse01.northwindtraders.com;5\r\n",
      'RegistrarPool\tEnabled\n"se01.northwindtraders.com"\tTrue\n'.replace(/(?<=\n)(.*\n)/, (line) => line.repeat(5)),
    ];
    for (const table of tables) expect(users(table).manifests[0]?.text).toContain("homedUsers: 5\n");
    for (const table of ["", "[]"]) expect(users(table).remarks[0]).toMatch(/^"users" is empty/);
    expect(users("Name,Count\nse01.northwindtraders.com,many\n").remarks[0]).toContain("no whole number");
  });
});

describe("encodings", () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
    "UTF-8 with a byte order mark": (text) => new TextEncoder().encode(`\uFEFF${text}`),
    "UTF-8 with CRLF": (text) => new TextEncoder().encode(crlf(text)),
    "UTF-16LE with a mark and CRLF": (text) => utf16(`\uFEFF${crlf(text)}`, true),
    "UTF-16BE with a mark": (text) => utf16(`\uFEFF${text}`, false),
    "UTF-16LE without a mark": (text) => utf16(text, true),
    "UTF-16BE without a mark": (text) => utf16(text, false),
    "Windows-1252": (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  };
  it.each(Object.entries(encodings))("%s is read, whatever the file's name ends in", (_, encode) => {
    for (const name of cases) {
      const texts = filesOf(name).map(({ file, content }) => ({
        file,
        text: new TextDecoder().decode(content).replace("Oslo", "Tromsø"),
      }));
      const plain = importFiles(
        texts.map(({ file, text }) => ({ ...fileOf(text, file), file: `${file}.bin` })),
        {},
      );
      expect(
        importFiles(
          texts.map(({ file, text }) => ({ file: `${file}.bin`, content: encode(text) })),
          {},
        ),
      ).toEqual(plain);
    }
  });
});

describe("files that are refused, each with one plain sentence", () => {
  const { text } = topologyOf("sfb-2015-one-name");
  const wrapped = text.replace(/(.{80})/g, "$1\n");
  const inFqdn = text.replace('Fqdn="se01.northwindtraders.com"', 'Fqdn="se01.northwind\ntraders.com"');
  const bomb = `<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">&b;</Topology>`;
  const deep = `${"<a>".repeat(200)}${"</a>".repeat(200)}`;
  const xml = new TextEncoder().encode(text);
  const zip = (entries: Parameters<typeof zipSync>[0]) => ({ file: "backup.zip", content: zipSync(entries) });
  /** Rewrites the size that the directory of a zip file states, and the one before the entry. */
  const lying = (size: number) => {
    const { content } = zip({ "DocItemSet.xml": new Uint8Array(5_000_000).fill(32) });
    const view = new DataView(content.buffer);
    for (let at = 0; at + 28 < content.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return { file: "backup.zip", content };
  };
  const refused: Readonly<Record<string, readonly [readonly { file: string; content: Uint8Array }[], RegExp]>> = {
    truncated: [
      [fileOf(text.slice(0, 3000))],
      /line \d+ is not well-formed XML \(.*\); export it again with \(Get-CsTopology -AsXml\)\.ToString\(\)/,
    ],
    wrapped: [[fileOf(wrapped)], /well-formed XML|with a blank in it/],
    "wrapped in a name": [[fileOf(inFqdn)], /line 11 has the name "se01\.northwind traders\.com" with a blank in it/],
    "of another root": [
      [fileOf("<Deployment><Topology/></Deployment>")],
      /has the root element "Deployment" and no topology in it/,
    ],
    "of a foreign namespace": [
      [fileOf('<Topology xmlns="urn:other"><Services/></Topology>')],
      /has the root element "Topology"/,
    ],
    "without services": [
      [fileOf('<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"/>')],
      /without services/,
    ],
    "with a DTD": [
      [fileOf(`<!DOCTYPE Topology SYSTEM "http://example.com/x.dtd">\n${text}`)],
      /line 1 begins a document type \(DTD\)/,
    ],
    "with an entity bomb": [[fileOf(bomb)], /begins a document type \(DTD\)/],
    "with an unknown entity": [[fileOf(text.replace("Bergen", "&bergen;"))], /not well-formed XML/],
    "too deep": [[fileOf(deep)], /elements more than 100 levels deep/],
    "an entity of its own in a zip": [[zip({ "DocItemSet.xml": new TextEncoder().encode(bomb) })], /DTD/],
    "a zip bomb": [
      [zip({ "DocItemSet.xml": new Uint8Array(20_000_000) })],
      /would inflate to [\d,]+ times its size; at most 250 times/,
    ],
    "a zip bomb of many": [
      [zip(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.xml`, xml.subarray(0, 1)])))],
      /has 1,001 entries; at most 1,000/,
    ],
    "a zip that lies": [[lying(1_000_000)], /inflates to more than the 1,000,000 bytes that it states/],
    "a zip slip": [
      [zip({ "../../etc/cron.d/DocItemSet.xml": xml })],
      /entry "\.\.\/\.\.\/etc\/cron\.d\/DocItemSet\.xml" of "backup\.zip" leads out of its folder/,
    ],
    "a zip slip of Windows": [[zip({ "C:\\DocItemSet.xml": xml })], /leads out of its folder/],
    "half a zip": [
      [{ file: "backup.zip", content: zip({ "DocItemSet.xml": xml }).content.subarray(0, 400) }],
      /zip file without a whole directory/,
    ],
    "a zip of something else": [[zip({ "readme.txt": xml })], /zip file without a topology/],
    empty: [[fileOf(" \n")], /no topology among 1 file/],
    "UTF-32": [[{ file: "a.xml", content: Uint8Array.of(0xff, 0xfe, 0, 0, 60, 0, 0, 0) }], /is UTF-32/],
    "a table of something else": [[fileOf("Colour,Size\nred,9\n", "a.csv")], /has the columns "colour" and "size"/],
    "half a table": [
      [fileOf('Identity,Enabled,ProxyFqdn\n"Skype,True,\n', "a.csv")],
      /line 2 is not comma-separated text/,
    ],
    "half a JSON": [[fileOf('[{"Identity": ', "a.json")], /begins as JSON/],
    "companions alone": [[fileOf("Pool\npool01.contoso.com\n", "a.csv")], /no topology among 1 file/],
    "two topologies": [[fileOf(text, "a.xml"), fileOf(text, "b.xml")], /"a\.xml" and "b\.xml" hold a topology each/],
  };
  it.each(Object.entries(refused))("%s", (_, [files, wanted]) => {
    const message = refusalOf(files) ?? "nothing";
    expect(message).toMatch(wanted);
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(500);
  });
});
