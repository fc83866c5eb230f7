/** Addresses of a repository's web pages: a line of a file at a commit, and a comparison. */

import { encodePath } from '../report/markup/encode-path.ts';
import type { ReportLocation } from '../report/report.ts';

/** The line at that commit. The repository's address has no slash at its end. */
export function linkLine(repositoryUrl: string, commit: string, { path, line, endLine }: ReportLocation): string {
  const { blob, lines } = findSite(repositoryUrl);
  return `${repositoryUrl}${blob}/${commit}/${encodePath(path)}#${lines(line, endLine)}`;
}

export function linkComparison(repositoryUrl: string, from: string, to: string): string {
  return `${repositoryUrl}${findSite(repositoryUrl).compare}/${encodeRevision(from)}...${encodeRevision(to)}`;
}

/** A tag may hold what ends a link in Markdown. */
function encodeRevision(revision: string): string {
  return encodeURI(revision.replace(/\p{Cs}/gu, '\ufffd')).replace(/[()'#?]/g, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

interface Site {
  readonly blob: string;
  readonly compare: string;
  readonly lines: (line: number, endLine: number) => string;
}

const GITHUB: Site = {
  blob: '/blob',
  compare: '/compare',
  lines: (line, endLine) => (endLine > line ? `L${line}-L${endLine}` : `L${line}`),
};

const GITLAB: Site = {
  blob: '/-/blob',
  compare: '/-/compare',
  lines: (line, endLine) => (endLine > line ? `L${line}-${endLine}` : `L${line}`),
};

/** GitHub Enterprise may have any host name, so only what says GitLab is GitLab. */
function findSite(repositoryUrl: string): Site {
  return /^https?:\/\/(?:[^/]*\.)?gitlab\./i.test(repositoryUrl) ? GITLAB : GITHUB;
}

/**
 * The https address of a repository from what git calls its remote, without user, password, port of ssh and `.git`;
 * undefined where it is no web address, such as a path.
 */
export function normalizeRepositoryUrl(remote: string): string | undefined {
  const text = remote.trim();
  const scp = /^(?:[^@/:\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?([^\s]+)$/.exec(text);
  const url = /^(https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(:\d+)?\/([^\s?#]+)/i.exec(text);
  if (url !== null) {
    const [, scheme = '', host = '', port = '', path = ''] = url;
    const isWeb = /^https?$/i.test(scheme);
    return writeUrl(isWeb ? `${scheme.toLowerCase()}://` : 'https://', host + (isWeb ? port : ''), path);
  }
  return scp === null ? undefined : writeUrl('https://', scp[1] ?? '', scp[2] ?? '');
}

function writeUrl(scheme: string, host: string, path: string): string | undefined {
  const clean = path.replace(/\/+$/, '').replace(/\.git$/, '');
  return clean === '' ? undefined : `${scheme}${host.toLowerCase()}/${clean}`;
}
