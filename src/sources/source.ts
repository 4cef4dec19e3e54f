/** A document that somebody can open and read. */
export type Source = {
  readonly title: string;
  /** Where it can be read; empty where an organisation names no page for a rule of its own. */
  readonly url: string;
  /** The day of the text that was read, as YYYY-MM-DD; empty for an organisation's own. */
  readonly date: string;
};

type Maker = (title: string, at: string, date: string) => Source;

/** The state of the documentation repository that was read; for pages that bear no date. */
export const docsRead = "2019-04-09";

/** The day on which pages were read that bear no date and lie in no repository. */
export const pagesRead = "2026-11-22";

/** A document at any address. */
export const page: Maker = (title, at, date) => ({ title, url: `https://${at}`, date });

/** A page of the Lync Server 2010 library, by its number. */
export const library: Maker = (title, at, date) => inLibrary("en-us", title, at, date);

/** The same in another language, where that was the edition that could be read. */
export function inLibrary(language: string, title: string, at: string, date: string): Source {
  return page(
    title,
    `learn.microsoft.com/${language}/previous-versions/office/skype-server-2010/${at}(v=ocs.14)`,
    date,
  );
}

/** A page of the Lync Server 2010 help, by its name in a mirror. */
export const mirror: Maker = (title, at, date) => page(title, `unifiedpeople.ru/lync_itpro.en/html/${at}.htm`, date);

/** A page of the documentation repository, by commit and path. */
export const docs: Maker = (title, at, date) =>
  page(title, `github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/${at}.md`, date);

/** A page about a command, by commit and path. */
export const commands: Maker = (title, at, date) =>
  page(title, `github.com/MicrosoftDocs/office-docs-powershell/blob/${at}.md`, date);
