import fc from "fast-check";
import type { Requirements, RequirementsSpec } from "../../src/features/plan/types.ts";
import type { Product } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import { userModels } from "../../src/profiles/user-model.ts";

const products = Object.keys(profiles) as Product[];

/** Users at and around the limits of one product or another. */
export const users = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(2500, 5000, 6667, 10_000, 73_337, 80_000, 100_005, 106_000),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: -1, max: 1 }),
      )
      .map(([each, times, off]) => each * times + off),
  },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 900_000 }) },
);
/** Any name that the schema allows, with invisible characters too. */
const names = fc.string({ minLength: 1, maxLength: 8, unit: "binary" }).filter((text) => /^\P{Cc}+$/u.test(text));
const sites = fc.uniqueArray(fc.record({ name: names, users }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ name }) => name.toLowerCase(),
});
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Requirements that a product supports, in any combination. */
export const possible: fc.Arbitrary<Requirements> = fc.constantFrom(...products).chain((product) => {
  const { publicImProviders, neverArchived, xmpp, archivingToExchange } = profiles[product];
  const content = (["im", "conferencing", "annotations", "polls"] as const).filter(
    (one) => !neverArchived.value.includes(one),
  );
  return fc
    .record({
      name: often(names),
      availability: often(fc.constantFrom("standard" as const, "high" as const)),
      users: often(users),
      sites,
      remote: often(fc.constantFrom("any", "percent", "peak")),
      share: fc.oneof(fc.constantFrom(0, 10, 33.3, 40, 100), fc.double({ min: 0, max: 100, noNaN: true })),
      partners: often(fc.subarray(["fabrikam.com", "litware.com", "northwindtraders.com"])),
      partnerDiscovery: often(fc.boolean()),
      xmppPartners:
        xmpp.value === "removed" ? fc.constant(undefined) : often(fc.subarray(["gmail.com", "adventure-works.com"])),
      publicIm: often(fc.subarray([...publicImProviders.value])),
      archiving: often(
        fc.record({
          selected: often(fc.double({ min: 0, max: 1, noNaN: true })),
          content: often(fc.subarray(content, { minLength: 1 })),
          retentionDays: often(fc.constantFrom(1, 14, 2562, 2563, 3650)),
          store: archivingToExchange.value
            ? often(fc.constantFrom("sql" as const, "exchange" as const, "both" as const))
            : fc.constant(undefined),
        }),
      ),
      voice: often(peak),
      meetings: often(fc.record({ peak, dialIn: often(fc.boolean()), powerPoint: often(fc.boolean()) })),
      chat: often(peak),
      domain: often(fc.constantFrom("contoso.com", "corp.fabrikam.com", "yes.no")),
    })
    .map(({ name, ...draft }) => ({
      ...(name !== undefined && { metadata: { name } }),
      spec: specOf(product, draft as never),
    }));
});

/** A share of the users, or the number of the user model. */
const peak = fc.option(fc.double({ min: 0, max: 0.3, noNaN: true }));

type SpecDraft = {
  readonly voice?: number | null;
  readonly meetings?: { readonly peak: number | null; readonly dialIn?: boolean; readonly powerPoint?: boolean };
  readonly chat?: number | null;
  readonly users?: number;
  readonly sites: NonNullable<RequirementsSpec["sites"]>;
  readonly remote?: "any" | "percent" | "peak";
  readonly share: number;
  readonly archiving?: RequirementsSpec["archiving"] & { readonly selected?: number };
};

/** Turns shares into numbers, and omits what is undefined. */
function specOf(product: Product, draft: SpecDraft): RequirementsSpec {
  const { users, sites, remote, share, archiving, voice, meetings, chat, ...others } = draft;
  const all = users ?? sites.reduce((sum, site) => sum + site.users, 0);
  const { selected, ...archives } = archiving ?? {};
  const remotes = { any: {}, percent: { percent: share }, peak: { peakUsers: Math.floor((all * share) / 100) } };
  const peakOf = (part: number | null, name: string, most = all) => {
    if (part === null && userModels[product] !== undefined) return {};
    return { [name]: Math.min(most, Math.max(1, Math.floor(all * (part ?? 0.1)))) };
  };
  const { callsPerMediation, maxChatUsers, persistentChat } = profiles[product];
  const hasChat = chat !== undefined && persistentChat.value === "server-role" && all * 0.3 < (maxChatUsers.value ?? 0);
  const spec = {
    product,
    ...(users === undefined ? { sites } : { users }),
    ...(remote && { remoteUsers: remotes[remote] }),
    ...others,
    ...(voice !== undefined && callsPerMediation.value !== null && { enterpriseVoice: peakOf(voice, "peakCalls") }),
    ...(meetings && { meetings: { ...meetings, peak: undefined, ...peakOf(meetings.peak, "peakUsers") } }),
    ...(hasChat && { persistentChat: peakOf(chat, "peakUsers") }),
    ...(archiving && {
      archiving: {
        ...archives,
        ...(selected !== undefined && { selectedUsers: Math.max(1, Math.floor(all * selected)) }),
      },
    }),
  };
  return JSON.parse(JSON.stringify(spec));
}
