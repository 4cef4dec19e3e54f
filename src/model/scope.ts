/** Which findings a run reports: all, those in changed files, on changed lines, or only new ones. */
export const scopes = ["all", "changed-files", "changed-lines", "new"] as const;

export type Scope = (typeof scopes)[number];

/** How a report was narrowed to a change. */
export type ChangeScope = {
  readonly kind: Scope;
  /** The number of findings outside the scope. */
  readonly outside: number;
  /** The number of findings that the change makes worse; counted for the scope `new`. */
  readonly worse?: number;
  /** The number of findings that the change resolves; counted for the scope `new`. */
  readonly fixed?: number;
};
