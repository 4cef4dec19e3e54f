import type * as cel from "@bufbuild/cel";

/** What an expression can be about, and what it can give. */
export type Value = cel.CelValue;
export type List = cel.CelList;
export type Mapped = cel.CelMap;
