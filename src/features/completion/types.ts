/** What completion offers for a word: names of files, names of folders, fixed words, or nothing. */
export type Candidates =
  | { readonly kind: "file" | "folder" | "none" }
  | {
      readonly kind: "words";
      readonly words: readonly string[];
      /** Whether each word is followed by an equals sign and the name of a file, as in `json=report.json`. */
      readonly beforeFile: boolean;
    };

/** An option of a command. */
export type CompletionOption = {
  /** Its name, without hyphens. */
  readonly name: string;
  /** Its short name of one letter, without a hyphen. */
  readonly short?: string | undefined;
  /** What it does, in one sentence. */
  readonly help: string;
  /** What completion offers for its value; undefined for a flag. */
  readonly value: Candidates | undefined;
  /** Whether it can be given several times. */
  readonly multiple: boolean;
};

/** A command, its options and what its other words are. */
export type CompletionCommand = {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletionOption[];
  readonly words: Candidates;
};

/** The commands. The first one is the default, whose words and options may also come first. */
export type CompletionSpec = readonly CompletionCommand[];
