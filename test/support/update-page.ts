import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, textOf } from "./repository.ts";

/** Whether this run rewrites the outputs on pages instead of checking them (UPDATE=1). */
export const updatesPages = process.env.UPDATE === "1";

/** Replaces the text of fenced code blocks of a page, each given as shown and as it is now. */
export function updateBlocks(page: string, blocks: readonly (readonly [shown: string, actual: string])[]): void {
  const updated = blocks.reduce(
    (text, [shown, actual]) => text.replace(`\n${shown}\`\`\`\n`, () => `\n${actual}\`\`\`\n`),
    textOf(page),
  );
  writeFileSync(join(root, page), updated);
}
