/** Where a finding can be shown in the files as they are now: deleted things stand where their users are. */

import { rememberEach } from '../../text/remember.ts';
import type { Report, ReportFinding, ReportLocation } from '../report.ts';

/** Always a place in `after`, unless no file is left in which to show it. Remembered, because every format asks. */
export const createAnchorFinder = rememberEach(({ findings, inventory }: Report): AnchorFinder => {
  const users = new Map<string, ReportLocation>();
  for (const { location, related } of findings) {
    if (location.side !== 'after') continue;
    for (const place of related) {
      const key = keyOf(place);
      if (!users.has(key)) users.set(key, location);
    }
  }
  const live = new Set(inventory.paths);
  return ({ location, related }) => {
    if (location.side === 'after') return location;
    const user = related.find(({ side }) => side === 'after') ?? users.get(keyOf(location));
    if (user !== undefined) return user;
    const [path] = live.has(location.path) ? [location.path] : inventory.paths;
    return path === undefined ? location : topOf(path);
  };
});

type AnchorFinder = (finding: ReportFinding) => ReportLocation;

function keyOf({ side, path, line, column }: ReportLocation): string {
  return JSON.stringify([side, path, line, column]);
}

function topOf(path: string): ReportLocation {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 2, side: 'after' };
}

/** Says where something stood that is shown elsewhere: "It stood in models/sales.mml:12 before." */
export function describeFormerPlace({ location }: ReportFinding, anchor: ReportLocation): string {
  return anchor === location ? '' : ` It stood at ${location.path}:${location.line} before the change.`;
}
