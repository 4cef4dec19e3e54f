/** The rules and checks that the options of a run select by their ids. They take precedence over the policy. */
export type RuleSelection = {
  /** The rules to run, whatever the preset and the policy's severities. Default: those of the preset and the policy. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The rules not to run. */
  readonly ignored: ReadonlySet<string>;
};

/** Whether a selection has a rule. Without a selection, every rule is selected. */
export function isSelected(selection: RuleSelection | undefined, id: string): boolean {
  return selection === undefined || (selection.only?.has(id) !== false && !selection.ignored.has(id));
}
