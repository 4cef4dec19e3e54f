export const errorShapes: Readonly<
  Record<
    string,
    {
      readonly sizes: readonly number[];
      readonly text: (size: number) => string;
      readonly expected: {
        readonly code: number;
        readonly findings: (size: number) => Readonly<Record<string, number>>;
      };
    }
  >
>;
