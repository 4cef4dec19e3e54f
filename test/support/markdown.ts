/** A fenced code block: its language, the attributes after it such as `file=NAME`, and its text. */
export type Fence = {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

const fencePattern = /^```(\w+)((?: \w+=\S+)*)\n([\s\S]*?)^```$/gm;

/** The fenced code blocks of a page, in order. */
export function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(fencePattern)].map(([, language = "", attributes = "", text = ""]) => ({
    language,
    attributes: Object.fromEntries([...attributes.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
    text,
  }));
}

/** The page without code: neither fenced blocks nor code spans. Lines stay where they are. */
function withoutCode(page: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, "");
  return page.replace(/^ *```[\s\S]*?^ *```$/gm, blank).replace(/`[^`\n]+`/g, (code) => code.replace(/[[\]]/g, " "));
}

/** A link to a file or heading of the repository. */
export type Link = { readonly line: number; readonly path: string; readonly anchor: string | undefined };

/** The links of a page that stay inside the repository. */
export function linksIn(page: string): readonly Link[] {
  const text = withoutCode(page);
  return [...text.matchAll(/\]\((?!<?[a-z]+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].map(
    ({ index, 1: path = "", 2: anchor }) => ({
      line: text.slice(0, index).split("\n").length,
      path,
      anchor,
    }),
  );
}

/** The anchors that GitHub gives to the headings of a page: lower case, no punctuation, hyphens, repeats numbered. */
export function anchorsIn(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const prose = page.replace(/^ *```[\s\S]*?^ *```$/gm, "");
  for (const [, heading = ""] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const anchor = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
      .replaceAll(" ", "-");
    let [numbered, repeats] = [anchor, 0];
    while (anchors.has(numbered)) numbered = `${anchor}-${++repeats}`;
    anchors.add(numbered);
  }
  for (const [, id = ""] of prose.matchAll(/<a (?:id|name)="([^"]+)">/g)) anchors.add(id);
  return anchors;
}
