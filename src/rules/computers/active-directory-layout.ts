import type { Rule } from "../../model/rule.ts";
import {
  readOnlyControllers,
  renamedDomains,
  singleLabels,
  unsupportedLayout,
  unsupportedNames,
} from "./checks/directory-layout.ts";

export const activeDirectoryLayout: Rule = {
  id: "active-directory-layout",
  title: "Forests, domains and domain controllers are arranged as supported",
  level: "error",
  preset: "recommended",
  why: "The product was not tested with this arrangement: setup, sign-in or the address book can fail, and Microsoft does not support it",
  fix: "Deploy the servers in a supported forest and domain with a writable domain controller, and reinstall them after a domain is renamed",
  source: "environment-2015",
  evidence: "A*",
  applies: ({ spec: { activeDirectory } }) => activeDirectory !== undefined,
  *check(deployment, { profile }) {
    const { activeDirectory = {} } = deployment.spec;
    yield* unsupportedLayout(activeDirectory, profile);
    yield* singleLabels(activeDirectory, profile);
    yield* unsupportedNames(activeDirectory, profile);
    yield* renamedDomains(activeDirectory, profile);
    yield* readOnlyControllers(deployment, profile);
  },
};
