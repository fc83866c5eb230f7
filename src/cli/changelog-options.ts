/** What was asked of release notes: one slice or all, a version to start from. */

import semver from 'semver';
import type { Slice } from '../changelog/changelog.ts';
import { readLabel } from '../changelog/name-parts.ts';
import { normalizeRepositoryUrl } from '../changelog/repository-links.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Report } from '../report/report.ts';
import { sortBy } from '../text/compare.ts';

/** A semantic version, with or without a `v`. */
export function decodeVersion(option: string, value: string): string {
  const version = semver.valid(value.trim());
  if (version !== null) return version;
  throw new UsageError({
    problem: `${option} does not take \`${value}\``,
    expected: 'a semantic version: three numbers, as in 1.4.2',
    found: value === '' ? 'nothing' : value,
    remedy: `${option} ${semver.coerce(value)?.version ?? '1.4.2'}`,
  });
}

/** A web address, or what git calls a remote; without a slash at its end. */
export function decodeUrl(option: string, value: string): string {
  const url = normalizeRepositoryUrl(value);
  if (url !== undefined) return url;
  throw new UsageError({
    problem: `${option} does not take \`${value}\``,
    expected: 'the web address of a repository',
    found: value === '' ? 'nothing' : value,
    remedy: `${option} https://github.com/acme/models`,
  });
}

export function decodeSlice({
  product,
  consumer,
}: {
  readonly product?: string;
  readonly consumer?: string;
}): Slice | undefined {
  if (product !== undefined && consumer !== undefined) {
    throw new UsageError({
      problem: '--product and --consumer cannot be used together',
      expected: 'one of them',
      found: 'both',
      remedy: 'run it twice, or write all of them: --split-by product --split-by consumer --output notes',
    });
  }
  if (product !== undefined) return { type: 'product', name: product };
  return consumer === undefined ? undefined : { type: 'consumer', name: consumer };
}

/** The slice itself, or an error with the names that are known. */
export function findSlice(report: Report, slice: Slice): Slice {
  const known = namesOf(report, slice.type);
  // A name with a slash in it may be typed with and without its escape, and a product by the name that it had.
  const fits = (one: string) => one === slice.name || (slice.type === 'product' && readLabel(one) === slice.name);
  const renamed = report.changes.find(
    ({ kind, previousName }) => kind === 'data-product' && previousName !== undefined && fits(previousName),
  );
  const name = known.find(fits) ?? (slice.type === 'product' ? renamed?.name : undefined);
  if (name !== undefined) return { ...slice, name };
  const what = slice.type === 'product' ? 'data product' : 'consumer';
  throw new UsageError({
    problem: `there is no ${what} \`${slice.name}\` on either side`,
    expected: known.length === 0 ? `a model with a ${what}` : `one of ${known.slice(0, 5).join(', ')}`,
    found: slice.name === '' ? 'nothing' : slice.name,
    candidates: { wanted: slice.name, known },
  });
}

export function listSlices(report: Report, types: readonly Slice['type'][]): readonly Slice[] {
  return types.flatMap((type) => namesOf(report, type).map((name) => ({ type, name })));
}

/** A product that was renamed counts once, under its new name. */
function namesOf({ inventory, changes }: Report, type: Slice['type']): readonly string[] {
  const former = new Set(
    changes.flatMap(({ kind, previousName }) => (kind === 'data-product' ? (previousName ?? []) : [])),
  );
  const names =
    type === 'product'
      ? inventory.products.map(({ name }) => name).filter((name) => !former.has(name))
      : inventory.products.flatMap(({ consumers }) => consumers);
  return sortBy(new Set(names), (name) => name);
}
