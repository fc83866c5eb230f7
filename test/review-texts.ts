/** Runs the whole pipeline over texts, for tests. */

import { type Config, DEFAULT_CONFIG } from '../src/policy/config.ts';
import type { Report } from '../src/report/report.ts';
import { type ReviewInput, review } from '../src/review.ts';
import type { Snapshot } from '../src/syntax/facts.ts';
import { loadTestParser } from './parser.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface ReviewedTexts {
  readonly before: Files;
  readonly after: Files;
  readonly head?: Files;
  readonly config?: Partial<Config>;
  readonly command?: Report['command'];
  readonly asOf?: string;
  readonly lineage?: 'included';
  /** Revisions on the way from `before` to `after`. */
  readonly between?: readonly Files[];
  /** What the reader hands over beside the models. */
  readonly beside?: Partial<ReviewInput>;
}

const parser = await loadTestParser();

export function reviewTexts({
  before,
  after,
  head,
  between,
  config = {},
  beside = {},
  ...rest
}: ReviewedTexts): Report {
  const contents = new Map<string, Uint8Array>();
  const input: ReviewInput = {
    tool: { name: 'mml-guard', version: '0.0.0' },
    command: rest.command ?? 'review',
    project: '.',
    snapshots: { before: toSnapshot('before', before, contents), after: toSnapshot('after', after, contents) },
    ...(head !== undefined && { head: toSnapshot('head', head, contents) }),
    ...(between !== undefined && { between: between.map((files) => toSnapshot('between', files, contents)) }),
    contents,
    parser,
    config: { ...DEFAULT_CONFIG, ...config },
    asOf: rest.asOf ?? '2026-06-30',
    notices: [],
    ...(rest.lineage !== undefined && { lineage: rest.lineage }),
    ...beside,
  };
  return review(input);
}

function toSnapshot(label: string, files: Files, contents: Map<string, Uint8Array>): Snapshot {
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = Buffer.from(bytes).toString('hex');
    contents.set(hash, bytes);
    return [path, hash] as const;
  });
  return { label, files: new Map(entries), unread: [] };
}
