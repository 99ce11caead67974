// Names for the files of an export over many articles: they mirror the folders of the articles.

/**
 * Gives each article, by its path in the workspace, the path of its export without an ending: "news/mill.txt" becomes
 * "news/mill". Where two would be the same ("mill.txt" and "mill.md"), the later one keeps its own ending.
 */
export function exportedNames(): (article: string) => string {
  const taken = new Set<string>();
  return (article) => {
    const bare = article.replace(/(?<=[^/])\.[^./]+$/, '');
    // Some file systems take two names for one that differ in case alone.
    const name = taken.has(bare.toLowerCase()) ? article : bare;
    taken.add(name.toLowerCase());
    return name;
  };
}
