import type { Attack } from "./attack.ts";
import { files } from "./files.ts";
import { links } from "./links.ts";
import { policies } from "./policies.ts";
import { disguises, removals } from "./removals.ts";
import { submodules } from "./submodules.ts";
import { texts } from "./texts.ts";
import { times } from "./times.ts";
import { worsenings } from "./worse.ts";

/** All attacks, by the heading of their table in docs/security.md. */
export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  "A change hides where a manifest is": links,
  "A change removes a manifest": [...removals, ...submodules],
  "A change makes a manifest look like something else": disguises,
  "A known finding becomes worse": worsenings,
  "A change chooses the policy that it is checked against": policies,
  "A change makes a run read or write other files": files,
  "A text has two meanings, or carries commands": texts,
  "A change makes a run slow": times,
};
