/** A document that somebody can open and read. */
export type Source = {
  readonly title: string;
  readonly url: string;
  /** The day of the text that was read, as YYYY-MM-DD. */
  readonly date: string;
};

const topics2010 = "https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/";
const skypeDocs = "https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/";

/** Every document cited, once. A page that bears no date has the day of the state that was read. */
export const sources = {
  // The topic's number is inferred from the later edition that carries the same GUID; its text was read in a mirror.
  "planning-2010": {
    title: "Planning for IM and Presence (Lync Server 2010)",
    url: `${topics2010}gg412956(v=ocs.14)`,
    date: "2011-03-15",
  },
  "capacity-2010": {
    title: "Capacity Planning Using the User Models (Lync Server 2010)",
    url: `${topics2010}gg615015(v=ocs.14)`,
    date: "2012-10-17",
  },
  "front-end-pool-2010": {
    title: "Define and Configure a Front End Pool (Lync Server 2010)",
    url: `${topics2010}gg398538(v=ocs.14)`,
    date: "2011-04-12",
  },
  "capacity-2013": {
    title: "Capacity planning for Lync Server 2013 using the user models",
    url: `${skypeDocs}03f6e365b4d0d02d4a4dd5b6264ec47602e46f3f/Lync/LyncServer/lync-server-2013-capacity-planning-using-the-user-models.md`,
    date: "2014-01-14",
  },
  "planning-2013": {
    title: "Defining your requirements for Front End Servers, instant messaging, and presence in Lync Server 2013",
    url: `${skypeDocs}dae62765eadb4992c769e304abfbb02086474a12/Lync/LyncServer/lync-server-2013-defining-your-requirements-for-front-end-servers-instant-messaging-and-presence.md`,
    date: "2013-10-07",
  },
  "public-im-2013": {
    title: "Support for public instant messenger connectivity in Lync Server 2013",
    url: `${skypeDocs}69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-support-for-public-instant-messenger-connectivity.md`,
    date: "2013-10-07",
  },
  "xmpp-2013": {
    title: "Planning for XMPP federation in Lync Server 2013",
    url: `${skypeDocs}2b617de6deab6dd1b4d9474e6c6279dac4dab66b/Lync/LyncServer/lync-server-2013-planning-for-extensible-messaging-and-presence-protocol-xmpp-federation.md`,
    date: "2019-04-09",
  },
  "archiving-2013": {
    title: "How Archiving works in Lync Server 2013",
    url: `${skypeDocs}5dc04aff0ceffe276e3242a69f418b2710d593c2/Lync/LyncServer/lync-server-2013-how-archiving-works.md`,
    date: "2019-04-09",
  },
  "capacity-2015": {
    title: "Capacity planning user model usage for Skype for Business Server 2015",
    url: `${skypeDocs}01087be29daa3abce7d3b03a55ba5ef8db4ca161/Skype/SfbServer/plan-your-deployment/capacity/user-model.md`,
    date: "2021-03-23",
  },
  "edge-2015": {
    title: "Edge Server environmental requirements in Skype for Business Server",
    url: `${skypeDocs}834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc/Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md`,
    date: "2019-04-09",
  },
  "public-im-2015": {
    title: "Deploy Skype connectivity in Skype for Business Server",
    url: `${skypeDocs}7e681d2d669fc27798aecb2f47e2f9e0c8c35614/Skype/SfbServer/deploy/deploy-skype-connectivity.md`,
    date: "2019-04-09",
  },
  "archiving-2015": {
    title: "Plan for archiving in Skype for Business Server",
    url: `${skypeDocs}f6f43b893d90e9a1613a263b00fa331ae7080553/Skype/SfbServer/plan-your-deployment/archiving/archiving.md`,
    date: "2019-04-09",
  },
  "capacity-2019": {
    title: "Capacity planning for Skype for Business Server 2019",
    url: `${skypeDocs}0b1e33b72428ad8d332eb0da9b413332a177cff9/Skype/SfBServer2019/plan/user-model-2019.md`,
    date: "2019-04-09",
  },
  "removed-2019": {
    title: "Deprecated and removed features in Skype for Business Server 2019",
    url: `${skypeDocs}84952d8461ebb902e0dafe5848e00639555f5c5a/Skype/SfBServer2019/deprecated.md`,
    date: "2019-04-09",
  },
  "json-schema": {
    title: "JSON Schema: A Media Type for Describing JSON Documents (2020-12)",
    url: "https://json-schema.org/draft/2020-12/json-schema-core",
    date: "2022-06-16",
  },
  "yaml-1.2.2": {
    title: "YAML Ain't Markup Language, version 1.2.2",
    url: "https://yaml.org/spec/1.2.2/",
    date: "2021-10-01",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
