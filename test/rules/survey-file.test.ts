/** What a look through a file finds, and that what an earlier run found in it spares the walk and changes nothing. */

import { describe, expect, test } from 'vitest';
import { surveyFile, traitsOf } from '../../src/rules/survey-file.ts';
import type { FileFacts } from '../../src/syntax/facts.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';

const parser = await loadTestParser();

function read(text: string): FileFacts {
  return parse(Buffer.from(text), 'name', parser);
}

/** An entity with these attributes, as written behind the keyword. */
function entity(...labels: readonly string[]): string {
  return `domain "D" {\nentity "E" {\n${labels.map((label) => `attribute ${label} { type = "string" }`).join('\n')}\n}\n}`;
}

const PLAIN = entity('"a"', '"b"');

describe('twins', () => {
  const distinct = Array.from({ length: 100 }, (_, index) => `"name_${index}"`);

  test.each<[string, readonly string[], boolean]>([
    ['none', ['"a"', '"b"', '"ab"'], false],
    ['two', ['"a"', '"b"', '"a"'], true],
    ['in two spellings', ['"a"', 'a'], true],
    ['two spellings of two names', ['"a"', 'b'], false],
    ['without quotes', ['a', 'b', 'a'], true],
    ['names of one length, middle and end', ['"order_id"', '"border_id"', '"sorter_id"', '"purder_id"'], false],
    ['such names, and one of them twice', ['"sorder_id"', '"border_id"', '"sorder_id"'], true],
    ['many names', distinct, false],
    ['many names, the last one twice', [...distinct, '"name_99"'], true],
    ['no name at all', ['""', '""'], true],
  ])('%s', (_, labels, expected) => {
    expect((surveyFile(read(entity(...labels)))?.withTwins.length ?? 0) > 0).toBe(expected);
  });

  test('belong to the entity around them', () => {
    const text = `entity "E" {\nattribute "a" {\nattribute "b" {}\n}\nattribute "b" {}\n}\nentity "F" { attribute "a" {} }\n`;
    expect(surveyFile(read(text))).toBeUndefined();
  });

  test('are told of each entity', () => {
    const text = `${entity('"a"', '"a"')}\n${PLAIN}\n${entity('"b"', '"b"')}`;
    expect(surveyFile(read(text))?.withTwins).toHaveLength(2);
  });
});

describe('keys', () => {
  test.each<[string, readonly string[]]>([
    ['entity "E" { type = "fact" belongs-to "D" belongs_to "D" pii = true pii = "false" color = "x" }', []],
    ['entity "E" { Type = "fact" BELONGS-TO "D" }', []],
    ['entity "E" { type = "facts" pii = "maybe" typo = 1 }', ['unknown-value', 'unknown-value', 'unknown-key']],
    ['conceptual_model {\nentity "E" { pii = 2 }\n}', ['unknown-value']],
    ['entity "E" {\nunheard "x" { anything = 1 }\nanything = 1\n}', ['unknown-key']],
    ['data_product "P" { consumer "c" consumers "c" }', ['unknown-key']],
  ])('of %s', (text, expected) => {
    expect((surveyFile(read(text))?.oddKeys ?? []).map(({ problem }) => problem.type)).toEqual(expected);
  });
});

function describeSurvey(facts: FileFacts): unknown {
  const survey = surveyFile(facts);
  return survey && { ...survey, oddKeys: survey.oddKeys.map(({ item, ...key }) => ({ ...key, row: item.index })) };
}

describe('what was found before', () => {
  test.each<[string, string, number]>([
    ['nothing', PLAIN, 0],
    ['an odd key', 'entity "E" { typo = 1 }', 1],
    ['twins', entity('"a"', '"a"'), 1],
    ['a domain that says something', 'domain "D" { description = "x" }', 2],
    ['a date', 'entity "E" { Sunset = "2026-01-01" }', 4],
    ['a comment', '# MML-Guard: ignore naming\nentity "E" {}', 8],
    ['a former name', 'entity "E" { Renamed_From = "F" }', 16],
    ['several', 'domain "D" {\ndescription = "x"\nentity "E" { typo = 1 deprecated = true }\n}', 7],
  ])('%s', (_, text, traits) => {
    const facts = read(text);
    expect(traitsOf(facts)).toBe(traits);
    expect(describeSurvey({ ...facts, traits })).toEqual(describeSurvey(facts));
    expect(traitsOf({ ...facts, traits })).toBe(traits);
  });
});
