import { quoted } from "../../base/wording.ts";
import { isScalar, type Node, type Pair, type YAMLMap } from "../../yaml/library/library.ts";
import { origin } from "./compose.ts";
import { type Properties, unknownSign } from "./draft.ts";
import { type Edit, endOf, lineEnd, type Page, spanOf } from "./text-edits.ts";

/** Annotations of things that are gone. */
export function* staleOrigins(page: Page, map: YAMLMap, entries: Properties["entries"]): Iterable<Edit> {
  const current = new Set(entries.map(([key]) => key));
  for (const pair of map.flow ? [] : (map.items as Pair<Node, Node | null>[])) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!key.startsWith(origin) || current.has(key) || map.items.length === 1) continue;
    page.remarks.push(
      `${quoted(key.slice(origin.length))} is no longer in the topology; what the manifest says of it is kept`,
    );
    const [start] = spanOf(page, pair.key);
    const end = lineEnd(page, endOf(page, pair));
    const from = page.text.lastIndexOf("\n", start - 1);
    yield { start: page.text[from - 1] === "\r" ? from - 1 : Math.max(0, from), end, text: "" };
  }
}

/** Comments of ours about what has become known. */
export function* staleGaps({ text }: Page, draft: Properties): Iterable<Edit> {
  const spec = draft.entries.find(([key]) => key === "spec")?.[1];
  const hints = new Set(spec?.kind === "properties" ? spec.gaps.map(({ hint }) => hint) : []);
  for (const found of text.matchAll(/\r?\n[ \t]*# (not in the topology: [^\r\n]*)/g)) {
    const hint = (found[1] ?? "").trimEnd();
    if (hint.startsWith(unknownSign) && !hints.has(hint))
      yield { start: found.index, end: found.index + found[0].length, text: "" };
  }
}
