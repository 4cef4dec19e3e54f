import { quote } from "../../../base/wording.ts";
import type { EquippedServer } from "../../../deployment/platform/equipment.ts";
import { windowsRelease } from "../../../deployment/platform/versions.ts";
import type { Level } from "../../../model/rule.ts";
import { type Pages, since2019 } from "../../../profiles/stated.ts";
import type { DeploymentSpec, Role } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** What a server has, and what its product states about it. */
type Found = { readonly at: Path; readonly is: string; readonly required: string };

/** A row of the tables of software. */
export type SoftwareRow = {
  readonly pages: Pages;
  readonly level: Level;
  readonly find: (server: EquippedServer, spec: DeploymentSpec) => Found | undefined;
};

const only2015: Pages = { "skype-for-business-server-2015": ["requirements-2015", "A*"] };
const only2019 = since2019("requirements-2019", "A*");

/** The roles whose servers forward media. */
const mediaRoles: readonly Role[] = ["front-end", "standard-edition", "mediation"];

/** Software between the product and the network, which slows down media. */
function interfering(name: "isa-client" | "winsock-provider", what: string): SoftwareRow {
  return {
    pages: { ...only2015, ...only2019 },
    level: "warning",
    find: ({ own, roles }) => {
      const at = own.software?.indexOf(name) ?? -1;
      if (at < 0 || !roles.some((role) => mediaRoles.includes(role))) return undefined;
      const required = "recommends none on Front End Servers and stand-alone Mediation Servers";
      return { at: ["software", at], is: `has ${what}`, required };
    },
  };
}

/** The update of Windows that an upgrade to Skype for Business Server 2015 requires, by release. */
const updatesOf2015 = new Map([
  ["2008 R2", "KB2533623"],
  ["2012", "KB2858668"],
  ["2012 R2", "KB2982006"],
]);

/** Whether a server was upgraded to 2015, for which its system is supported only then, or may be: Lync Server 2013 exists. */
function isUpgraded(os: string, { coexistsWith = [] }: DeploymentSpec): boolean {
  return windowsRelease(os) === "2008 R2" || coexistsWith.includes("lync-server-2013");
}

export const softwareRows: readonly SoftwareRow[] = [
  interfering("isa-client", "the client software of ISA Server"),
  interfering("winsock-provider", "other software that filters Winsock"),
  {
    pages: only2019,
    level: "error",
    find: ({ own }) => {
      const at = own.software?.indexOf("admin-center-443") ?? -1;
      const required = "requires another port for it";
      return at < 0 ? undefined : { at: ["software", at], is: "has Windows Admin Center on port 443", required };
    },
  },
  {
    pages: only2019,
    level: "error",
    find: ({ own, os }) => {
      if (own.compatibilityScript !== false || os === undefined || windowsRelease(os) !== "2022") return undefined;
      const is = `runs ${quote(os)}, and the compatibility script was not run on it`;
      return { at: ["compatibilityScript"], is, required: "requires the script before it is installed" };
    },
  },
  {
    pages: only2015,
    level: "warning",
    find: ({ own, os }, spec) => {
      const update = updatesOf2015.get((os && windowsRelease(os)) ?? "");
      if (!own.windowsUpdates || os === undefined || update === undefined || !isUpgraded(os, spec)) return undefined;
      if (own.windowsUpdates.includes(update)) return undefined;
      const required = `recommends it before an upgrade from Lync Server 2013`;
      return { at: ["windowsUpdates"], is: `runs ${quote(os)} without the update ${update}`, required };
    },
  },
];
