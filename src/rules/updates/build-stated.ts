import { buildsOf } from "../../deployment/builds.ts";
import type { Rule } from "../../model/rule.ts";
import { unstatedBuilds } from "./checks/unstated-builds.ts";

export const buildStated: Rule = {
  id: "build-stated",
  title: "A build is stated for every pool and server",
  level: "note",
  preset: "strict",
  why: "Without a build, public vulnerabilities and requirements for updates are not checked",
  fix: "Set spec.build, or build of the pools and servers that run another one (Get-CsServerPatchVersion shows it)",
  source: "patch-version",
  evidence: "A",
  applies: (deployment) => buildsOf(deployment).runners.some(({ stated }) => !stated),
  *check(deployment, { profile }) {
    yield unstatedBuilds(deployment, profile);
  },
};
