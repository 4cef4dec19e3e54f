/** Where something stands in a file. */
export type FilePlace = Place & { readonly file: string };

/** A stretch of text; lines and columns are counted from 1 in UTF-16 units, the end stands after the last one. */
export type Range = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A file's content as it was carried in. */
export type Text = {
  /** The name that findings carry, with `/` between folders. */
  readonly file: string;
  readonly content: Uint8Array | string;
  /** The file's whole size in bytes, where `content` holds less than that. */
  readonly size?: number;
  /** True where somebody asked for this very file; one met on the way is left alone unless it claims to be a manifest. */
  readonly named: boolean;
};

/** Where in a file something stands. */
export type Place = {
  readonly range: Range;
  /** The first line of the range as it stands in the file. */
  readonly excerpt: string;
};
