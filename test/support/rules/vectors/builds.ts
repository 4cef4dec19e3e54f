import { updates } from "../../../../src/generated/updates.ts";
import type { ExchangeVersion } from "../../../../src/profiles/exchange.ts";
import type { Maybe, MinimumUpdate } from "../../../../src/profiles/fact.ts";
import type { Profile } from "../../../../src/profiles/profile.ts";
import type { BackEnd } from "../../../../src/schema/deployment.ts";
import { each, type Parts, pool, type Vector } from "./vector.ts";

/** The probes of several vectors. */
export function together(...some: readonly Vector[]): Vector {
  return (profile) => some.flatMap((vector) => vector(profile));
}

/** The builds around an update: the build before it and its own, or the names of the releases before, at and after it. */
function buildsAround({ product }: Profile, { update, build }: MinimumUpdate): readonly string[] {
  if (build !== undefined) {
    const [, prefix, revision] = /^(.*\.)(\d+)$/.exec(build) ?? [];
    return [`${prefix}${Number(revision) - 1}`, build];
  }
  const names = (updates.builds[product] ?? []).map(({ name }) => name);
  const at = names.indexOf(update);
  return names.slice(Math.max(0, at - 1), at + 2);
}

/** Each value that requires an update, on the builds around it: "Windows Server 2022 with 7.0.2046.523". */
export function withBuilds(
  since: (profile: Profile) => Readonly<Record<string, MinimumUpdate>> | undefined,
  parts: (value: string) => Parts,
): Vector {
  const labels = (profile: Profile) =>
    Object.entries(since(profile) ?? {}).flatMap(([value, minimum]) =>
      buildsAround(profile, minimum).map((build) => `${value} with ${build}`),
    );
  return each(labels, (label) => {
    const [value = "", build = ""] = label.split(" with ");
    const { spec, ...rest } = parts(value);
    return { ...rest, spec: { ...spec, build } };
  });
}

const branch = (build: string): Parts => ({
  more: [
    {
      name: "Tacoma",
      kind: "branch",
      centralSite: "Redmond",
      survivableBranch: { fqdn: "sba01.contoso.com", kind: "appliance", pool: "pool01.contoso.com", users: 100, build },
    },
  ],
  spec: { network: { tls12Only: true } },
});

const tlsBuilds: Vector = each(
  (profile) => {
    const { update } = profile.tls12Only.value;
    return update ? buildsAround(profile, update) : ["RTM"];
  },
  (build) => ({ spec: { build, network: { tls12Only: true } } }),
);

const tlsBranches: Vector = each(
  (profile) => {
    const { branches } = profile.tls12Only.value;
    return branches ? buildsAround(profile, branches).map((build) => `branch ${build}`) : [];
  },
  (label) => branch(label.replace("branch ", "")),
);

const tlsDatabases: Vector = each(
  [
    ...["SQL Server 2012 SP1", "SQL Server 2012 SP2 CU15", "SQL Server 2012 SP2 CU16", "SQL Server 2012 SP3"],
    ...["SQL Server 2014 RTM CU11", "SQL Server 2014 RTM CU12", "SQL Server 2014 SP1 CU4", "SQL Server 2014 SP1 CU5"],
    ...["SQL Server 2014 SP2", "SQL Server 2016"],
  ],
  (version) => {
    const backEnd: BackEnd = { sqlServer: "sql01.contoso.com", version };
    return { site: { frontEndPools: [pool({ backEnd })] }, spec: { network: { tls12Only: true } } };
  },
);

const tlsFrameworks: Vector = each(["4.5", "4.6.2", "4.7.1"], (dotNet) => ({
  site: { frontEndPools: [pool({ dotNet })] },
  spec: { network: { tls12Only: true } },
}));

const tlsSystems: Vector = each(
  ["Windows Server 2012 KB3140244", "Windows Server 2012 KB3140245", "Windows Server 2012 R2 KB3140244"],
  (label) => {
    const [os = "", number = ""] = label.split(" KB");
    const servers = [
      { fqdn: "fe01.contoso.com", roles: ["front-end" as const], os, windowsUpdates: ["KB2858668", `KB${number}`] },
    ];
    return { spec: { network: { tls12Only: true }, servers } };
  },
);

/** A setting on the builds around the one that it requires. */
function setting(factOf: (profile: Profile) => Maybe<MinimumUpdate>, spec: Parts["spec"]): Vector {
  const labels = (profile: Profile) => {
    const { value } = factOf(profile);
    return value ? buildsAround(profile, value) : ["RTM"];
  };
  return each(labels, (build) => ({ spec: { build, ...spec } }));
}

const exchangeVersions: readonly ExchangeVersion[] = [
  ...(["exchange-server-2007", "exchange-server-2010", "exchange-server-2013", "exchange-server-2016"] as const),
  ...(["exchange-server-2019", "exchange-server-se", "exchange-online"] as const),
];

/** Settings that require a build, and Exchange. */
export const builds: Readonly<Record<string, Vector>> = {
  tls12Only: together(tlsBuilds, tlsBranches, tlsDatabases, tlsFrameworks, tlsSystems),
  hybridApplication: each(
    (profile) => {
      const { value } = profile.hybridApplication;
      return value ? buildsAround(profile, value) : ["RTM"];
    },
    (build) => ({ spec: { build, hybrid: { dedicatedApplication: true } } }),
  ),
  movesUsers: setting(({ movesUsers }) => movesUsers, { hybrid: { movesUsers: true } }),
  hybridVoice: setting(({ hybridVoice }) => hybridVoice, { hybrid: { voice: true } }),
  modernAuthentication: setting(({ modernAuthentication }) => modernAuthentication, {
    modernAuthentication: { skypeForBusiness: true },
  }),
  withoutUnifiedMessaging: each(exchangeVersions, (version) => ({
    spec: { exchange: { unifiedMessaging: { versions: [version] } } },
  })),
};
