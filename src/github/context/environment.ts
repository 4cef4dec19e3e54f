/** The environment of a step, as far as it is looked at. */
export type Environment = Readonly<Record<string, string | undefined>>;
