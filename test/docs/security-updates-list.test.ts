import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../support/harness.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const file = "docs/security-updates.md";
const heading = "## List what is missing\n";

/** The section. Its examples contain headings, so it ends at the name of the next one. */
const section = () => /^## List what is missing\n[\s\S]*(?=^## How fresh the data is\n)/m.exec(textOf(file))?.[0] ?? "";

/** The section with the outputs of its commands as they are now. */
async function current(): Promise<string> {
  const [, name = "", content = ""] = /^```yaml file=(\S+)\n([\s\S]*?)^```$/m.exec(section()) ?? [];
  const folder = folderWith({ [name]: content });
  let text = section();
  for (const [block, command = ""] of text.matchAll(/^```text\n\$ lync-policy (.*)\n[\s\S]*?^```$/gm)) {
    const { code, out, err } = await runIn(folder, ...command.split(" "));
    expect([code, err], command).toEqual([0, ""]);
    text = text.replace(block, () => `\`\`\`text\n$ lync-policy ${command}\n${out.replaceAll("\r\n", "\n")}\`\`\``);
  }
  return text;
}

/** A text without the day until which the table is complete, which each refresh of the table moves. */
const withoutDay = (text: string) => text.replace(/(?<=is complete until )\d{4}-\d{2}-\d{2}/g, "DAY");

describe(`${file}, section "List what is missing"`, () => {
  it("shows what its commands print (UPDATE=1 rewrites it)", async () => {
    const text = await current();
    if (process.env.UPDATE === "1")
      writeFileSync(
        join(root, file),
        textOf(file).replace(section(), () => text),
      );
    else expect(withoutDay(section())).toBe(withoutDay(text));
    expect(section().startsWith(heading)).toBe(true);
    expect(section().match(/^\$ lync-policy updates .*\n./gm)).toHaveLength(3);
  });
});
