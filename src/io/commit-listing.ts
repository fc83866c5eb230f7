/** Lists the files of commits from the folders that git keeps, level by level, without a process for each commit. */

import { isAscii } from '../text/ascii.ts';
import type { BlobContent } from './blob-reader.ts';
import { ByteBudget } from './byte-budget.ts';
import type { GitObjects } from './git-objects.ts';
import { missingObjects } from './missing-objects.ts';
import {
  isExpectedPath,
  isRelevantPath,
  noticeLinks,
  type SourceTree,
  sortEntries,
  type TreeEntry,
} from './source-tree.ts';

/** What several commits have in common is read once, and is one object in all of them. */
export interface CommitLister {
  /** `also` is one more path to keep: a configuration file of another name. */
  list(commit: string, also?: string): Promise<SourceTree>;
}

/** A file, a link or a folder in a folder. Modules of other repositories are none of these. */
interface Row {
  readonly kind: 'file' | 'link' | 'folder';
  readonly name: string;
  readonly id: string;
}

/** Sorted as git sorts; what is in a folder that stands in it is another one of these. */
type Folder = readonly Row[];

/** The regular files of a commit that matter, and the links that somebody would expect to be read, by path. */
interface Listing {
  readonly entries: Map<string, TreeEntry>;
  readonly links: Set<string>;
}

/** As deep as git itself goes. */
const MOST_LEVELS = 2048;
const ANY_SIZE = { file: Number.POSITIVE_INFINITY, budget: new ByteBudget() };

export function createCommitLister(objects: GitObjects): CommitLister {
  const folders = new FolderStore(objects);
  /** What was listed first, by `also`: other commits are told by how they differ. */
  const firsts = new Map<string | undefined, { readonly root: Folder; readonly listing: Listing }>();
  return {
    async list(commit, also) {
      const root = await folders.load(commit);
      const first = firsts.get(also);
      const writer = new ListingWriter(folders, also, first?.listing);
      if (first === undefined) writer.addAll('', root);
      else writer.turn('', first.root, root);
      const { listing } = writer;
      firsts.set(also, first ?? { root, listing });
      const entries = sortEntries(listing.entries);
      return { label: commit, type: 'revision', entries, unread: [], notices: noticeLinks([...listing.links]) };
    },
  };
}

/** Folders by their ids, each read once. */
class FolderStore {
  readonly #objects: GitObjects;
  readonly #known = new Map<string, Folder>();
  /** Also what somebody else has asked for and waits for. */
  readonly #asked = new Map<string, Promise<void>>();

  constructor(objects: GitObjects) {
    this.#objects = objects;
  }

  /** The folder at the top of a commit; all below it are known then. */
  async load(commit: string): Promise<Folder> {
    const top = `${commit}^{tree}`;
    let wanted: readonly string[] = [top];
    for (let level = 0; wanted.length > 0; level++) {
      if (level > MOST_LEVELS) throw missingObjects(commit, `more than ${MOST_LEVELS} folders within each other`);
      wanted = await this.#loadLevel(commit, wanted);
    }
    return this.find(top);
  }

  find(id: string): Folder {
    return this.#known.get(id) ?? [];
  }

  /** Ids of the folders in these that are not known yet. */
  async #loadLevel(commit: string, ids: readonly string[]): Promise<readonly string[]> {
    const fresh = ids.filter((id) => !this.#asked.has(id));
    const answer = this.#read(commit, fresh);
    for (const id of fresh) this.#asked.set(id, answer);
    await Promise.all(ids.map((id) => this.#asked.get(id)));
    const next = new Set<string>();
    for (const id of ids) {
      for (const { kind, id: inner } of this.find(id))
        if (kind === 'folder' && !this.#known.has(inner)) next.add(inner);
    }
    return [...next];
  }

  async #read(commit: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const contents = await this.#objects.use().read(ids, ANY_SIZE);
    for (const id of ids) this.#known.set(id, decodeFolder(commit, id, contents.get(id)));
  }
}

/** For each entry its mode, a space, its name, a NUL and the bytes of its id. */
function decodeFolder(commit: string, id: string, content: BlobContent | undefined): Folder {
  if (content?.status !== 'read') throw missingObjects(commit, `the folder ${id} is missing`);
  const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.length);
  const text = bytes.toString('latin1');
  const digits = bytes.toString('hex');
  const rows: Row[] = [];
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', space);
    const next = end + 1 + commit.length / 2;
    if (space < 0 || end < 0 || next > text.length) throw missingObjects(commit, `the folder ${id} is damaged`);
    const kind = kindOf(text.slice(at, space));
    if (kind !== undefined) {
      const written = text.slice(space + 1, end);
      const name = isAscii(written) ? written : bytes.toString('utf8', space + 1, end);
      rows.push({ kind, name, id: digits.slice(2 * end + 2, 2 * next) });
    }
    at = next;
  }
  return rows;
}

/** Old versions of git wrote other permissions, and folders with a leading zero. */
function kindOf(mode: string): Row['kind'] | undefined {
  if (mode.startsWith('100')) return 'file';
  if (mode === '40000' || mode === '040000') return 'folder';
  return mode === '120000' ? 'link' : undefined;
}

/** Makes one listing, from nothing or from that of another commit. */
class ListingWriter {
  readonly listing: Listing;
  readonly #folders: FolderStore;
  readonly #also: string | undefined;

  constructor(folders: FolderStore, also: string | undefined, from?: Listing) {
    this.listing = { entries: new Map(from?.entries), links: new Set(from?.links) };
    this.#folders = folders;
    this.#also = also;
  }

  addAll(prefix: string, folder: Folder): void {
    for (const row of folder) this.#add(prefix, row);
  }

  /** Where the listing holds `from`, it will hold `to`. */
  turn(prefix: string, from: Folder, to: Folder): void {
    const gone = new Map(from.map((row) => [row.name, row]));
    for (const row of to) {
      const old = gone.get(row.name);
      gone.delete(row.name);
      if (old?.kind === row.kind) this.#change(prefix, old, row);
      else {
        if (old !== undefined) this.#remove(prefix, old);
        this.#add(prefix, row);
      }
    }
    for (const row of gone.values()) this.#remove(prefix, row);
  }

  #change(prefix: string, from: Row, to: Row): void {
    if (from.id === to.id) return;
    if (to.kind !== 'folder') this.#add(prefix, to);
    else this.turn(`${prefix}${to.name}/`, this.#folders.find(from.id), this.#folders.find(to.id));
  }

  #add(prefix: string, { kind, name, id }: Row): void {
    const path = prefix + name;
    if (kind === 'folder') this.addAll(`${path}/`, this.#folders.find(id));
    else if (kind === 'link') {
      if (isExpectedPath(path)) this.listing.links.add(path);
    } else if (isRelevantPath(path) || path === this.#also) this.listing.entries.set(path, { blob: id });
  }

  #remove(prefix: string, { kind, name, id }: Row): void {
    const path = prefix + name;
    if (kind === 'folder') for (const row of this.#folders.find(id)) this.#remove(`${path}/`, row);
    else if (kind === 'link') this.listing.links.delete(path);
    else this.listing.entries.delete(path);
  }
}
