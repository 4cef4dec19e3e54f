import type { Source } from "../../sources/index.ts";

/** Cites sources by number, in the order in which they are first cited. */
export function citations() {
  const byUrl = new Map<string, { readonly mark: string; readonly source: Source }>();
  const cite = (source: Source) => {
    const entry = byUrl.get(source.url) ?? { mark: `[${byUrl.size + 1}]`, source };
    byUrl.set(source.url, entry);
    return entry.mark;
  };
  return { cite, sources: () => [...byUrl.values()].map(({ source }) => source) };
}
