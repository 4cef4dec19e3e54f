/** A cited document. */
export type Source = {
  readonly title: string;
  /** Its URL; empty for a custom rule without a page. */
  readonly url: string;
  /** The date of the version that was read, as YYYY-MM-DD; empty for a custom rule. */
  readonly date: string;
};

/** Creates a source from a title, an address and a date. */
type CreateSource = (title: string, at: string, date: string) => Source;

/** The date of the documentation repository that was read, for its undated pages. */
export const docsRead = "2019-04-09";

/** The date of the product list in the header of the current pages. Their own dates were not renewed with their content. */
const currentRead = "2025-06-06";

/** The date on which undated pages outside of the repository were read. */
export const pagesRead = "2026-11-22";

/** A document at any address. */
export const page: CreateSource = (title, at, date) => ({ title, url: `https://${at}`, date });

/** A page of the Lync Server 2010 library, by its number. */
export const library: CreateSource = (title, at, date) => inLibrary("en-us", title, at, date);

/** The same in another language, if only that edition could be read. */
export function inLibrary(language: string, title: string, at: string, date: string): Source {
  return page(
    title,
    `learn.microsoft.com/${language}/previous-versions/office/skype-server-2010/${at}(v=ocs.14)`,
    date,
  );
}

/** A page of the Lync Server 2010 help, by its name in a mirror. */
export const mirror: CreateSource = (title, at, date) =>
  page(title, `unifiedpeople.ru/lync_itpro.en/html/${at}.htm`, date);

/** A page of the documentation repository, by commit and path. */
export const docs: CreateSource = (title, at, date) =>
  page(title, `github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/${at}.md`, date);

/** A current page of the same documentation, read in a copy of the repository, by commit and path. */
export const current = (title: string, at: string): Source =>
  page(title, `github.com/lcansby/OfficeDocs-SkypeForBusiness/blob/${at}.md`, currentRead);

/** A page of the documentation of Lync Server 2013, read in the same copy, by its name. */
export const copy2013: CreateSource = (title, name, date) =>
  page(
    title,
    `github.com/lcansby/OfficeDocs-SkypeForBusiness/blob/26d050ab/Lync/LyncServer/lync-server-2013-${name}.md`,
    date,
  );

/** A page about a command, by commit and path. */
export const commands: CreateSource = (title, at, date) =>
  page(title, `github.com/MicrosoftDocs/office-docs-powershell/blob/${at}.md`, date);
