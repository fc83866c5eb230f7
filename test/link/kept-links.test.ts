/** Links that an earlier run kept give the model that linking gives; damaged ones give none, or one that leads nowhere astray. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLinks, encodeLinks } from '../../src/link/kept-links.ts';
import { PLAIN_TEXT } from '../../src/link/link-columns.ts';
import { relinkModel } from '../../src/link/link-model.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import { findParts } from '../../src/link/links-layout.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { outlineOf } from '../../src/model/file-reading.ts';
import type { KeptWords } from '../../src/syntax/facts.ts';
import type { FreshPart } from '../../src/syntax/facts-record.ts';
import { arbitraryCrowd, nameFiles } from '../laws/arbitrary-crowd.ts';
import { readExample } from '../laws/read-example.ts';
import { linkTexts } from '../link-texts.ts';
import { describeLink, describeModel } from './describe-model.ts';

function keep({ table, text }: FreshPart): KeptWords {
  const bytes = Buffer.concat([Buffer.alloc(4), ...table, Buffer.alloc(3)]);
  const words = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3)));
  return { words, start: 1, end: words.length, text };
}

/** Undefined where what was kept is not believed. */
function relink(linked: LinkedModel, words: KeptWords): LinkedModel | undefined {
  const { table, files, leftOut } = linked.model;
  const kept = decodeLinks(
    words,
    table.files.map((file) => outlineOf(file)),
  );
  return kept && relinkModel(buildModel(files, { leftOut, recall: () => kept.roster }), kept.columns);
}

function expectSame(linked: LinkedModel): boolean {
  const part = encodeLinks(linked);
  if (part === undefined) return false;
  const again = relink(linked, keep(part));
  if (again === undefined) throw new Error('what was kept is not believed');
  expect(describeModel(again)).toEqual(describeModel(linked));
  for (const list of ['unresolved', 'loose'] as const)
    expect(again[list].map((link) => describeLink(link, again))).toEqual(
      linked[list].map((link) => describeLink(link, linked)),
    );
  for (const { id } of linked.elements) expect(again.find(id)?.id).toEqual(id);
  return true;
}

describe('what was kept is what linking finds', () => {
  test.each(['before', 'after'])('the example %s', (side) => {
    expect(expectSame(linkTexts(Object.fromEntries(readExample(side))))).toBe(true);
  });

  test('files whose names collide and whose references find nothing', () => {
    let kept = 0;
    const runs = 200;
    fc.assert(
      fc.property(arbitraryCrowd, (texts) => {
        if (expectSame(linkTexts(nameFiles(texts) as Readonly<Record<string, string>>))) kept++;
      }),
      { numRuns: runs },
    );
    expect(kept).toBeGreaterThan(runs / 10);
  });

  test.each([
    ['names that are not ASCII', 'entity "Größe" { derived-from "Kunde" }\nentity "Kunde" { }\n'],
    ['a domain that nobody declared', 'entity "A" { belongs-to domain.x }\nentity "B" { derived-from "x.A" }\n'],
    ['a domain in two places', 'domain "D" { entity "A" { } }\ndomain "D" { entity "B" { derived-from "d.a" } }\n'],
  ])('%s', (_, text) => {
    expect(expectSame(linkTexts(text))).toBe(true);
  });
});

describe('not kept, because names follow from more than places', () => {
  test.each([
    ['twins', 'entity "A" { }\nentity "A" { }\n'],
    ['what is named after its ends', 'entity "A" { }\nentity "B" { }\nrelationship { from = "A" to = "B" }\n'],
    ['attributes that hold blocks', 'entity "A" { attribute "a" { comet "C" { } } }\n'],
  ])('%s', (_, text) => {
    expect(encodeLinks(linkTexts(text))).toBeUndefined();
  });
});

/** The words of one part, to be changed in place. */
function viewPart({ words }: KeptWords, wanted: string): Int32Array {
  const found = findParts({ words, start: 1, end: words.length, text: '' });
  return found?.parts[wanted as keyof typeof found.parts] as Int32Array;
}

describe('what is damaged', () => {
  const linked = linkTexts(Object.fromEntries(readExample('after')));
  const sound = keep(encodeLinks(linked) as FreshPart);

  test('references that no file holds there, or some that are left out', () => {
    for (const part of ['referenceFile', 'referenceLocal', 'holderOf', 'firstReference']) {
      const words = sound.words.slice();
      const view = viewPart({ ...sound, words }, part);
      for (let at = 1; at < view.length; at++) {
        const old = view[at] as number;
        view[at] = view[at - 1] as number;
        if (view[at] !== old) expect(relink(linked, { ...sound, words }), `${part} ${at}`).toBeUndefined();
        view[at] = old;
      }
    }
  });

  test('plain text that has found something, by another spelling', () => {
    const text = 'entity "A" { derived-from "a_b" }\nentity "A B" { }\n';
    const model = linkTexts(text);
    const words = keep(encodeLinks(model) as FreshPart);
    expect(relink(model, words)).toBeDefined();
    const targets = viewPart(words, 'targets');
    const [loose] = viewPart(words, 'loose');
    expect(loose).toBeDefined();
    targets[loose as number] = PLAIN_TEXT;
    expect(relink(model, words)).toBeUndefined();
  });

  test('one word anywhere', () => {
    let refused = 0;
    for (let at = 1; at < sound.words.length; at++) {
      for (const value of [0, 1, 7, 0xffff, 0x7fffffff, 0xffffffff]) {
        const words = sound.words.slice();
        words[at] = value;
        const again = relink(linked, { ...sound, words });
        if (again === undefined) refused++;
        else walk(again);
      }
    }
    expect(refused).toBeGreaterThan(sound.words.length);
  });

  test('an end that is missing, a text that is another, files that are others', () => {
    expect(relink(linked, { ...sound, end: sound.end - 1 })).toBeUndefined();
    expect(relink(linked, { ...sound, start: 2 })).toBeUndefined();
    expect(relink(linked, { ...sound, text: sound.text.slice(1) })).toBeUndefined();
    expect(relink(linkTexts('entity "A" { }'), sound)).toBeUndefined();
  });
});

/** Everything that a review may ask ends, and ends without an exception. */
function walk(model: LinkedModel): void {
  for (const element of model.elements) {
    expect(element.path).toBeTypeOf('string');
    expect(element.members.length).toBeGreaterThanOrEqual(0);
    for (const { resolution } of [...model.linksOf(element), ...model.incoming(element)])
      expect(resolution.status).toBeTypeOf('string');
  }
}
