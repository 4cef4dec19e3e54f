import { isOn } from "../../deployment/parts.ts";
import { buildSettings } from "../../deployment/platform/build-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { buildHits } from "./checks/required-builds.ts";

/** The day of the announcement that every organization requires an application of its own. */
const announced = "2025-08-18";

const { path, isOn: isUsed } = buildSettings.application;

export const hybridApplication: Rule = {
  id: "hybrid-application",
  title: "Front End Servers have the build that a dedicated hybrid application requires",
  level: "error",
  preset: "recommended",
  why: "Without the application, and with builds that cannot use it, archiving, presence and photos from Exchange Online stop working",
  fix: "Install the build that the message names, or a later one, on the Front End Servers, and configure the application",
  source: "hybrid-application",
  evidence: "B",
  applies: ({ spec: { hybrid } }) => isOn(hybrid) && hybrid.dedicatedApplication !== undefined,
  *check(deployment, context) {
    const { profile, today } = context;
    const { name, hybridApplication: fact } = profile;
    if (fact.value === null && isUsed(deployment.spec)) {
      const message = `hybrid.dedicatedApplication is true; ${name} does not have the dedicated hybrid application`;
      yield { path, message, fact };
    }
    const usesOnline = deployment.spec.exchange?.versions?.includes("exchange-online");
    if (fact.value !== null && usesOnline && !isUsed(deployment.spec) && today >= announced) {
      const message = `hybrid.dedicatedApplication is false, but mailboxes are on Exchange Online; an application of the organization's own is recommended, because the shared one will be discontinued`;
      yield { path, message, fact, level: "warning" };
    }
    yield* buildHits(deployment, context, buildSettings.application);
  },
};
