/** A location and its file. */
export type FileLocation = Location & { readonly file: string };

/** A range in a text. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export type Range = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The content of a file as it was read. */
export type SourceText = {
  /** The name that findings show, with `/` between folders. */
  readonly file: string;
  readonly content: Uint8Array | string;
  /** The size of the whole file in bytes, if `content` holds less; infinite if its end was not read. */
  readonly size?: number;
  /** Whether the user named this file. A file that a search found is skipped unless it is a manifest. */
  readonly named: boolean;
  /** Whether another program named this file, such as a hook that gets all files of a commit. It may be a template then. */
  readonly candidate?: boolean;
};

/** A location in a text. */
export type Location = {
  readonly range: Range;
  /** The first line of the range, as in the file. */
  readonly excerpt: string;
};

/** Where a range on one line starts and ends, in bytes of UTF-8, counted from 1; the end is exclusive. */
export type ByteColumns = { readonly start: number; readonly end: number };

const encoder = new TextEncoder();

/** The byte columns of a location that is on one line; undefined if it is on several, since only the first one is known. */
export function byteColumnsOf({ range, excerpt }: Location): ByteColumns | undefined {
  if (range.line !== range.endLine) return undefined;
  const bytesBefore = (column: number) => encoder.encode(excerpt.slice(0, column - 1)).length;
  return { start: bytesBefore(range.column) + 1, end: bytesBefore(range.endColumn) + 1 };
}

/** The text at a location, if it is on one line. */
export function textAt({ range, excerpt }: Location): string | undefined {
  return range.line === range.endLine ? excerpt.slice(range.column - 1, range.endColumn - 1) : undefined;
}
