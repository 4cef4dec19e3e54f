import { once } from "../../base/memoize.ts";
import { fieldsOf, git, type Repository } from "../repository.ts";

/**
 * What a commit has and its checkout can omit, by path from the repository's root: the files that a sparse checkout skips, and
 * submodules. A change that deletes one of them also removes it from the index.
 */
export function omittedBy(repository: Repository | undefined): (path: string) => boolean {
  const paths = once(() => {
    const listed = repository && git(repository.root, ["ls-files", "-t", "--stage", "-z", "--full-name"]);
    return new Set(
      (listed ? fieldsOf(listed) : []).filter(isOmitted).map((entry) => entry.slice(entry.indexOf("\t") + 1)),
    );
  });
  return (path) => paths().has(path);
}

/** Whether an entry such as "S 100644 <hash> 0" has the tag of a skipped file, or is a submodule. */
function isOmitted(entry: string): boolean {
  return /^(?:S |. 160000 )/.test(entry);
}
