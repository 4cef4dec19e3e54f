import type { Modality, Role } from "../schema/deployment.ts";
import type { Capacity } from "./capacity.ts";
import type { Collocation } from "./collocation.ts";
import type { Extension, Fact, Maybe, Product, Span } from "./fact.ts";
import type { Layout } from "./topology.ts";

/** How people outside are reached. */
type Outside = {
  /** Always through an Edge Server; the page that says so. */
  readonly edge: Fact<"required">;
  /** All three Edge services on every Edge Server; what the page says of such pools holds. */
  readonly edgeLayout: Fact<"consolidated">;
  /** Roles that may share a computer with an Edge Server. */
  readonly edgeCompanions: Fact<readonly Role[]>;
  /** The port on which federation runs. */
  readonly federationPort: Fact<number>;
  /** How XMPP partners are reached. */
  readonly xmpp: Fact<"separate-gateway" | "built-in" | "removed">;
  /** Whether an XMPP Gateway needs its hotfix. */
  readonly xmppHotfix: Fact<boolean>;
  /** XMPP partners, by domain, that the product's pages name as supported. */
  readonly xmppPartners: Maybe<readonly string[]>;
  /** Public IM providers that the product knows. */
  readonly publicImProviders: Fact<readonly string[]>;
  /** Public IM providers for which a license of their own is or might be required. */
  readonly licensedPublicIm: Fact<readonly string[] | "every">;
  /** Providers with which audio works too, and those with which video does. */
  readonly publicImAudio: Fact<readonly string[]>;
  readonly publicImVideo: Fact<readonly string[]>;
  /** Ways of communicating that work with every public IM provider. */
  readonly publicImModalities: Fact<readonly Modality[]>;
  /** Ways of communicating that work with XMPP partners. */
  readonly xmppModalities: Maybe<readonly Modality[]>;
  /** The network that an XMPP Gateway belongs in, and the operating systems that it runs on, in 64 bits. */
  readonly xmppGatewayNetwork: Maybe<"perimeter">;
  readonly xmppGatewaySystems: Maybe<readonly string[]>;
};

/** How messages are archived. */
type Archives = {
  /** What archives: a server of its own, or every Front End Server into a store. */
  readonly archiving: Fact<"server-role" | "store">;
  /** Whether Exchange can be the store. */
  readonly archivingToExchange: Fact<boolean>;
  /** Days for which archived data may be kept. */
  readonly archivingRetentionDays: Fact<Span>;
  /** What is never archived, in the words of `archiving.requiredContent`. */
  readonly neverArchived: Fact<readonly string[]>;
  /** Days for which archived data is kept where nothing else is said. */
  readonly archivingDefaultDays: Fact<number>;
  /** Roles that may share a computer with an Archiving Server. */
  readonly archivingCompanions: Maybe<readonly Role[]>;
};

/** What the product has, runs on, and how long it is supported. */
type Platform = {
  readonly poolPairing: Fact<boolean>;
  readonly avConferencingRole: Fact<boolean>;
  readonly monitoringRole: Fact<boolean>;
  /** Roles that may share a computer. */
  readonly collocation: Fact<Collocation>;
  readonly persistentChat: Fact<"add-on" | "server-role" | "removed">;
  readonly backEndHighAvailability: Fact<readonly string[]>;
  /** Operating systems, as beginnings of their names: "Windows Server 2008 R2". */
  readonly operatingSystems: Fact<readonly string[]>;
  /** Those that are supported besides, but only where the product before was upgraded in place. */
  readonly upgradedOperatingSystems: Maybe<readonly string[]>;
  readonly sqlServers: Fact<readonly string[]>;
  /** Editions of SQL Server for these databases, all of them 64-bit. */
  readonly sqlEditions: Fact<readonly string[]>;
  /** Editions of the operating systems that are excluded, as words in their names. */
  readonly unsupportedInstallations: Fact<readonly string[]>;
  /** Operating systems of virtual machines, where fewer are supported there. */
  readonly guestOperatingSystems: Maybe<readonly string[]>;
  readonly hypervisors: Maybe<readonly string[]>;
  /** Last days, as YYYY-MM-DD; none where support goes on as long as the product is kept current. */
  readonly mainstreamEnd: Maybe<string>;
  readonly extendedEnd: Maybe<string>;
  /** The day before which support does not end, where no end is set. */
  readonly earliestEnd: Maybe<string>;
  readonly extendedSecurityUpdates: Fact<readonly Extension[]>;
};

/** The facts about one product that rules look at. Pure data: a profile survives JSON. */
export type Profile = {
  readonly product: Product;
  /** The name that messages use. */
  readonly name: string;
} & Capacity &
  Layout &
  Outside &
  Archives &
  Platform;

/** A partner or provider whose service has an end of its own, whatever the product. */
export type Partner = {
  /** Its name in messages. */
  readonly name: string;
  /** The last day of service, as YYYY-MM-DD, or its month, as YYYY-MM, where no page tells the day. */
  readonly end: Fact<string>;
  readonly successor?: string;
};
