import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { since2015 } from "../../profiles/stated.ts";
import type { ReverseProxy } from "../../schema/deployment.ts";
import { wrongMappings } from "./checks/balancer-rows.ts";
import { type SettingRow, settingFindings } from "./checks/setting-rows.ts";

const systems = since2015("edge-systems-2015", "A*");

const rows: Readonly<Record<string, SettingRow<ReverseProxy>>> = {
  "host-header": {
    key: "keepsHostHeader",
    problem: ({ keepsHostHeader }) =>
      keepsHostHeader === false
        ? "replaces the host header of requests; the web services require the original one"
        : undefined,
    pages: systems,
  },
  "port-mappings": {
    key: "portMappings",
    problem: ({ portMappings }) => wrongMappings(portMappings),
    pages: systems,
    level: "warning",
  },
  authentication: {
    key: "authentication",
    problem: ({ authentication }) =>
      authentication === "other"
        ? "authenticates users by another method; NTLM, no authentication or pass-through authentication is required"
        : undefined,
    pages: systems,
    level: "warning",
  },
};

export const reverseProxySettings: Rule = {
  id: "reverse-proxy-settings",
  title: "Reverse proxies keep the host header and forward to the external web services",
  level: "error",
  preset: "recommended",
  why: "External users reach no web site, or that for internal users: meetings, the address book and mobile clients fail",
  fix: "Change the publishing rule of the reverse proxy to the stated value",
  source: "edge-systems-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.reverseProxies !== undefined,
  *check({ spec }, { profile }) {
    for (const [at, value] of (spec.reverseProxies ?? []).entries()) {
      const proxy = { name: `reverse proxy ${quote(value.fqdn)}`, value, path: ["spec", "reverseProxies", at] };
      yield* settingFindings(proxy, rows, profile);
    }
  },
};
