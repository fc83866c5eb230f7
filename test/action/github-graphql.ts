/** GitHub's GraphQL: its published schema, executed by the reference implementation over the objects of a real repository. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, graphql } from 'graphql';
import type { Answer } from './github-server.ts';

const SCHEMA = join(import.meta.dirname, '../../node_modules/@octokit/graphql-schema/schema.graphql');

let known: GraphQLSchema | undefined;

/** Over a megabyte of text, so it is read once, and only by who asks. */
function loadSchema(): GraphQLSchema {
  known ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValidSDL: true });
  return known;
}

export interface GraphqlRequest {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer extends Answer {
  /** What the schema does not allow; GitHub answers 200 all the same. */
  readonly refusals: readonly string[];
}

export async function answerGraphql(folder: string, { query, variables }: GraphqlRequest): Promise<GraphqlAnswer> {
  const { data, errors = [] } = await graphql({
    schema: loadSchema(),
    source: query ?? '',
    ...(variables !== undefined && { variableValues: variables }),
    rootValue: { viewer: VIEWER, repository: (about: Names) => openRepository(folder, about) },
  });
  const refusals = errors.filter(({ path }) => path === undefined).map(({ message }) => message);
  const body = { ...(data !== undefined && { data }), ...(errors.length > 0 && { errors }) };
  return { body, refusals };
}

const VIEWER = { __typename: 'User', login: 'github-actions[bot]', databaseId: 41898282 };

interface Names {
  readonly owner: string;
  readonly name: string;
}

function openRepository(folder: string, { owner, name }: Names) {
  if (owner !== 'ada' || name !== 'model') throw new Error(`Could not resolve to a Repository '${owner}/${name}'.`);
  return {
    __typename: 'Repository',
    nameWithOwner: 'ada/model',
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) =>
      openObject(folder, oid ?? expression ?? ''),
  };
}

const TYPES: Readonly<Record<string, string>> = { blob: 'Blob', tree: 'Tree', commit: 'Commit', tag: 'Tag' };

/** Null where the repository has no such object, as GitHub answers. */
function openObject(folder: string, word: string) {
  const type = runGit(folder, ['cat-file', '-t', word])?.toString('utf8').trim();
  if (type === undefined) return null;
  const oid = runGit(folder, ['rev-parse', '--verify', word])?.toString('utf8').trim();
  const about = { __typename: TYPES[type], oid, abbreviatedOid: oid?.slice(0, 7) };
  return type === 'blob'
    ? { ...about, ...describeBlob(runGit(folder, ['cat-file', 'blob', word]) ?? Buffer.of()) }
    : about;
}

/** GitHub cuts a text there, and says so only to who asks. */
const LONGEST_TEXT = 512_000;

function describeBlob(bytes: Buffer) {
  const isBinary = bytes.includes(0);
  return {
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > LONGEST_TEXT,
    text: isBinary ? null : bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
  };
}

function runGit(folder: string, words: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { maxBuffer: 1e9 });
  return status === 0 ? stdout : undefined;
}
