/** Which findings of a change are reported: all, those in its files, those on its lines, or those that it brings in. */
export const scopes = ["all", "changed-files", "changed-lines", "new"] as const;

export type Scope = (typeof scopes)[number];

/** What was left out of a report because it lies outside the scope. */
export type Narrowed = {
  readonly kind: Scope;
  /** How many findings are left out. */
  readonly outside: number;
  /** How many findings of the time before the change are gone; counted for `new`. */
  readonly fixed?: number;
};
