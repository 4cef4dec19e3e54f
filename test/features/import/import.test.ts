import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importFiles } from "../../../src/features/import/import.ts";
import { checkText } from "../../support/harness.ts";
import { cases, errorOf, fileOf, filesOf, folder, topologyOf } from "../../support/import-fixtures.ts";

/** Compares with a golden file, or writes it with UPDATE=1. */
function expectGolden(path: string, text: string) {
  if (process.env.UPDATE) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

describe("import", () => {
  it.each(cases)("creates the expected manifests from %s, and they are valid", (name) => {
    const { manifests, notes } = importFiles(filesOf(name), {});
    for (const { file, text } of manifests) {
      expectGolden(join(folder, name, file), text);
      const findings = checkText(text, file, "strict").findings.filter(({ rule }) =>
        /^(schema|yaml-syntax)$/.test(rule.id),
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    expectGolden(join(folder, name, "notes.txt"), notes.map((note) => `${note}\n`).join(""));
  });

  it("creates the same manifest from both XML formats, except for the annotations", () => {
    const spec = (name: string) => importFiles([topologyOf(name)], {}).manifests[0]?.text.split("\nspec:")[1] ?? name;
    const branchesLast = (text: string) => text.split(/(?=\n {4}- name: )/).sort();
    expect(branchesLast(spec("lync-2010-published"))).toEqual(branchesLast(spec("lync-2010-planned")));
  });

  it("counts enabled users, and keeps no names", () => {
    const { manifests } = importFiles(filesOf("sfb-se"), {});
    expect(manifests[0]?.text).toContain("homedUsers: 2\n");
  });

  it("uses the given product only if the files do not determine it", () => {
    const product = (name: string) =>
      importFiles([topologyOf(name)], { product: "skype-for-business-server-se" }).manifests[0]?.text.match(
        /product: .*/,
      )?.[0];
    expect(product("sfb-2019-companions")).toContain("skype-for-business-server-se");
    expect(product("unknown-version")).toContain("skype-for-business-server-se");
    expect(product("lync-2013-published")).toBe("product: lync-server-2013");
  });

  it("reads a topology in the zip file of a backup, and in the text of another XML file", () => {
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

describe("import reads files as PowerShell writes them", () => {
  const { text } = topologyOf("sfb-2015-one-name");
  const own = importFiles([fileOf(text)], {}).manifests[0]?.text;

  it("with blank lines before the declaration, which count as lines", () => {
    const before = importFiles([fileOf(`\n\n<?xml version="1.0" encoding="utf-16"?>${text}`)], {}).manifests[0]?.text;
    expect(before?.split("\nspec:")[1]).toBe(own?.split("\nspec:")[1]);
    expect(before).toContain("import/se01.northwindtraders.com: topology.xml line 13");
    expect(own).toContain("import/se01.northwindtraders.com: topology.xml line 11");
  });

  it("with a list in an object, the type before a header, semicolons between fields, or no content", () => {
    const users = (content: string) => importFiles([fileOf(text), fileOf(content, "users")], {});
    const tables = [
      '{"value": [{"Name": "se01.northwindtraders.com", "Count": 5}], "Count": 1}',
      '{"Name": "se01.northwindtraders.com", "Count": 5}',
      "#TYPE Selected.GroupInfo\r\nName;Count\r\nse01.northwindtraders.com;5\r\n",
      'RegistrarPool\tEnabled\n"se01.northwindtraders.com"\tTrue\n'.replace(/(?<=\n)(.*\n)/, (line) => line.repeat(5)),
    ];
    for (const table of tables) expect(users(table).manifests[0]?.text).toContain("homedUsers: 5\n");
    for (const table of ["", "[]"]) expect(users(table).notes[0]).toMatch(/^skipped "users": it is empty/);
    expect(users("Name,Count\nse01.northwindtraders.com,many\n").notes[0]).toContain("expected an integer");
  });
});

describe("import reads", () => {
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
    "UTF-16LE with a byte order mark and CRLF": (text) => utf16(`\uFEFF${crlf(text)}`, true),
    "UTF-16BE with a byte order mark": (text) => utf16(`\uFEFF${text}`, false),
    "UTF-16LE without a byte order mark": (text) => utf16(text, true),
    "UTF-16BE without a byte order mark": (text) => utf16(text, false),
    "Windows-1252": (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  };
  it.each(Object.entries(encodings))("%s, regardless of the file's extension", (_, encode) => {
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

describe("import rejects, with one message,", () => {
  const { text } = topologyOf("sfb-2015-one-name");
  const wrapped = text.replace(/(.{80})/g, "$1\n");
  const inFqdn = text.replace('Fqdn="se01.northwindtraders.com"', 'Fqdn="se01.northwind\ntraders.com"');
  const bomb = `<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">&b;</Topology>`;
  const deep = `${"<a>".repeat(200)}${"</a>".repeat(200)}`;
  const xml = new TextEncoder().encode(text);
  const zip = (entries: Parameters<typeof zipSync>[0]) => ({ file: "backup.zip", content: zipSync(entries) });
  /** Changes the entry in the central directory of a zip file. */
  const changeEntry = (content: Uint8Array, change: (view: DataView, at: number) => void) => {
    const view = new DataView(content.buffer);
    for (let at = 0; at + 46 < content.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
    return { file: "backup.zip", content };
  };
  const withSize = (content: Uint8Array, size: number) =>
    changeEntry(content, (view, at) => view.setUint32(at + 24, size, true));
  const blanks = (length: number) => zip({ "DocItemSet.xml": new Uint8Array(length).fill(32) }).content;
  /** Half of a large entry is corrupt, which is an error of its own if that half is ever inflated. */
  const corruptEnd = (content: Uint8Array) => content.fill(0xff, content.length / 2, content.length - 120);
  const rejected: Readonly<Record<string, readonly [readonly { file: string; content: Uint8Array }[], RegExp]>> = {
    "a truncated file": [
      [fileOf(text.slice(0, 3000))],
      /line \d+ is not well-formed XML \(.*\); export it again with \(Get-CsTopology -AsXml\)\.ToString\(\)/,
    ],
    "a file with wrapped lines": [[fileOf(wrapped)], /well-formed XML|contains a space/],
    "a file with a wrapped name": [
      [fileOf(inFqdn)],
      /the name "se01\.northwind traders\.com" in "topology\.xml" line 11 contains a space/,
    ],
    "another root element": [
      [fileOf("<Deployment><Topology/></Deployment>")],
      /expected the root element "TopologyBuilder" or "Topology", found "Deployment"/,
    ],
    "another namespace": [
      [fileOf('<Topology xmlns="urn:other"><Services/></Topology>')],
      /expected the root element "TopologyBuilder" or "Topology", found "Topology"/,
    ],
    "a topology without services": [
      [fileOf('<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"/>')],
      /the topology in "topology\.xml" has no services/,
    ],
    "a document type definition": [
      [fileOf(`<!DOCTYPE Topology SYSTEM "http://example.com/x.dtd">\n${text}`)],
      /line 1 has a document type definition \(DTD\)/,
    ],
    "an entity bomb": [[fileOf(bomb)], /has a document type definition \(DTD\)/],
    "an unknown entity": [[fileOf(text.replace("Bergen", "&bergen;"))], /not well-formed XML/],
    "deeply nested elements": [[fileOf(deep)], /elements nested more than 100 levels deep/],
    "an entity bomb in a zip file": [[zip({ "DocItemSet.xml": new TextEncoder().encode(bomb) })], /DTD/],
    "a zip bomb": [
      [zip({ "DocItemSet.xml": new Uint8Array(20_000_000) })],
      /expands to [\d,]+ times its packed size; at most 250 times/,
    ],
    "a zip file with too many entries": [
      [zip(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.xml`, xml.subarray(0, 1)])))],
      /has 1,001 entries; at most 1,000/,
    ],
    "a zip file with too many bytes": [
      [zip(Object.fromEntries([0, 1, 2].map((at) => [`${at}.txt`, [new Uint8Array(50_000_000), { level: 0 }]])))],
      /expands to 150,000,000 bytes; at most 134,217,728 \(128 MiB\) are allowed/,
    ],
    "an entry with too many bytes": [
      [withSize(zip({ "DocItemSet.xml": [new Uint8Array(300_000), { level: 0 }] }).content, 70_000_000)],
      /expands to 70,000,000 bytes; at most 64 MiB are allowed/,
    ],
    "an entry that is larger than stated": [
      [withSize(blanks(5_000_000), 1_000_000)],
      /expands to more than its stated size of 1,000,000 bytes/,
    ],
    "a large entry that is much larger than stated, without inflating it to its end": [
      [withSize(corruptEnd(blanks(50_000_000)), 1_000_000)],
      /expands to more than its stated size of 1,000,000 bytes/,
    ],
    "an entry that is smaller than stated": [
      [withSize(zip({ "DocItemSet.xml": xml }).content, xml.length + 1)],
      /ends after ([\d,]+) of [\d,]+ bytes; export or copy it again/,
    ],
    "a corrupt entry": [
      [{ file: "backup.zip", content: corruptEnd(zip({ "DocItemSet.xml": xml }).content) }],
      /is corrupt/,
    ],
    "an entry that is truncated": [
      [changeEntry(zip({ "DocItemSet.xml": xml }).content, (view, at) => view.setUint32(at + 20, 1_000_000, true))],
      /is truncated/,
    ],
    "an encrypted entry": [
      [changeEntry(zip({ "DocItemSet.xml": xml }).content, (view, at) => view.setUint16(at + 8, 1, true))],
      /is encrypted or its compression method is not supported/,
    ],
    "an entry with another compression method": [
      [changeEntry(zip({ "DocItemSet.xml": xml }).content, (view, at) => view.setUint16(at + 10, 14, true))],
      /is encrypted or its compression method is not supported/,
    ],
    "a zip slip": [
      [zip({ "../../etc/cron.d/DocItemSet.xml": xml })],
      /entry "\.\.\/\.\.\/etc\/cron\.d\/DocItemSet\.xml" of "backup\.zip" has a path outside its folder/,
    ],
    "a zip slip with a Windows path": [[zip({ "C:\\DocItemSet.xml": xml })], /has a path outside its folder/],
    "a truncated zip file": [
      [{ file: "backup.zip", content: zip({ "DocItemSet.xml": xml }).content.subarray(0, 400) }],
      /is a truncated zip file/,
    ],
    "a zip file without a topology": [
      [zip({ "readme.txt": xml })],
      /no topology in zip file "backup\.zip": it has no XML files/,
    ],
    "an empty file": [[fileOf(" \n")], /no topology in 1 file/],
    "UTF-32": [
      [{ file: "a.xml", content: Uint8Array.of(0xff, 0xfe, 0, 0, 60, 0, 0, 0) }],
      /expected UTF-8 or UTF-16, found UTF-32 in "a\.xml"/,
    ],
    "an unknown table": [
      [fileOf("Color,Size\nred,9\n", "a.csv")],
      /found a table with the columns "color" and "size" in "a\.csv"/,
    ],
    "a truncated table": [
      [fileOf('Identity,Enabled,ProxyFqdn\n"Skype,True,\n', "a.csv")],
      /line 2 is not valid CSV: unexpected quotation mark/,
    ],
    "truncated JSON": [[fileOf('[{"Identity": ', "a.json")], /begins like JSON but is not valid/],
    "exports without a topology": [[fileOf("Pool\npool01.contoso.com\n", "a.csv")], /no topology in 1 file/],
    "two topologies": [
      [fileOf(text, "a.xml"), fileOf(text, "b.xml")],
      /expected one topology, found 2: "a\.xml" and "b\.xml"/,
    ],
  };
  it.each(Object.entries(rejected))("%s", (_, [files, expected]) => {
    const message = errorOf(files) ?? "no error";
    expect(message).toMatch(expected);
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(500);
  });
});
