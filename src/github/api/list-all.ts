import { requireInResponse } from "./errors.ts";

/** A page of a list, as Octokit returns it. */
type Page<T> = { readonly data: readonly T[]; readonly headers: { readonly link?: string | undefined } };

/**
 * The items of a list from all its pages, or the first `most`. Octokit's own function takes an empty response and a
 * conflict for an empty list, and follows a link to any server with the token.
 */
export async function listAll<T>(
  pageAt: (page: number) => Promise<Page<T>>,
  isValid: (item: Partial<T>) => boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await pageAt(page);
    items.push(...checkItems(data, isValid));
    if (items.length >= most || !/\brel="next"/.test(headers.link ?? "")) return items.slice(0, most);
  }
}

/** Checks a list that GitHub returns, and its items. */
export function checkItems<T>(
  list: readonly T[] | undefined,
  isValid: (item: Partial<T>) => boolean = () => true,
): readonly T[] {
  requireInResponse(list !== undefined && Array.isArray(list), "it is not a list");
  requireInResponse(
    list.every((item) => typeof item === "object" && item !== null && isValid(item)),
    "an item of a list lacks required properties",
  );
  return list;
}
