/** Real git repositories for tests, the same to the byte wherever they are made. */

import { spawnSync } from 'node:child_process';
import { createFolder, type Files, writeFiles } from './temporary-folder.ts';

// A hook that runs the tests would lead every git of theirs into its own repository.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name];

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export interface TemporaryRepository {
  readonly folder: string;
  /** Runs git in it and gives its trimmed output. */
  git(...commandLine: readonly string[]): string;
  write(files: Files): void;
  /** Commits everything and gives the commit's id. */
  commit(files?: Files, message?: string): string;
}

export function createRepository(files: Files = {}, ...options: readonly string[]): TemporaryRepository {
  const repository = openRepositoryIn(createFolder());
  repository.git('init', '-q', '-b', 'main', ...options);
  if (Object.keys(files).length > 0) repository.commit(files);
  return repository;
}

/** A clone over `file://`, as a server would give it; options such as `--depth=1`. */
export function cloneRepository(origin: TemporaryRepository, ...options: readonly string[]): TemporaryRepository {
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = openRepositoryIn(createFolder());
  clone.git('clone', '-q', ...options, `file://${origin.folder}`, '.');
  return clone;
}

function openRepositoryIn(folder: string): TemporaryRepository {
  const git = (...commandLine: readonly string[]): string => runGit(folder, commandLine);
  const write = (files: Files): void => writeFiles(folder, files);
  return {
    folder,
    git,
    write,
    commit(files = {}, message = 'change') {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

function runGit(folder: string, commandLine: readonly string[]): string {
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'core.autocrlf=false'];
  const result = spawnSync('git', [...settings, ...commandLine], {
    cwd: folder,
    env: { ...process.env, ...IDENTITY },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`git ${commandLine.join(' ')} failed: ${result.stderr}`);
  return result.stdout.trim();
}
