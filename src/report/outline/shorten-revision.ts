/** A commit id by its first twelve digits; a folder as it is. */

export function shortenRevision(revision: string): string {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision) ? revision.slice(0, 12) : revision;
}
