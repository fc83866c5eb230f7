/** What holds for waivers, fingerprints and baselines on random models and random changes of them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBaseline, renderBaseline } from '../../src/policy/baseline.ts';
import type { Waiver } from '../../src/policy/waiver.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import { listMutations } from '../laws/mutate-model.ts';
import { writePlainly, writeSomehow } from '../laws/write-model.ts';
import { type Files, type ReviewedTexts, reviewTexts } from '../review-texts.ts';

/** A random model and one random change of it. */
const arbitraryChange = fc.tuple(arbitraryModel, fc.nat()).map(([tree, pick]) => {
  const mutations = listMutations(tree);
  const after = mutations[pick % Math.max(1, mutations.length)]?.tree ?? tree;
  return { before: toFiles(writePlainly(tree)), after: toFiles(writePlainly(after)), tree };
});

function toFiles(files: ReadonlyMap<string, string>): Files {
  return Object.fromEntries(files);
}

function waive(finding: Pick<ReportFinding, 'rule'>, bound: Partial<Waiver>): Waiver {
  return {
    ...{
      rule: finding.rule,
      reason: 'other',
      text: 'a law',
      approvedBy: 'Ada',
      expires: '2026-07-01',
      fingerprints: [],
    },
    ...{ place: { file: '.mml-guard.yml', line: 1, column: 1 }, ...bound },
  };
}

const ofModels = ({ findings }: Report) => findings.filter(({ rule }) => !/^(waiver|ignore)-/.test(rule));
const idsOf = (findings: readonly ReportFinding[]) => findings.map(({ fingerprint }) => fingerprint).sort();
const waivedIn = (report: Report) => idsOf(report.findings.filter(({ waiver }) => waiver !== undefined));

test('a waiver silences its own subject or fingerprint and nothing else', () => {
  fc.assert(
    fc.property(arbitraryChange, fc.nat(), ({ before, after }, pick) => {
      const sides: ReviewedTexts = { before, after };
      const plain = reviewTexts(sides);
      const all = ofModels(plain);
      const finding = all[pick % Math.max(1, all.length)];
      if (finding === undefined) return;
      const { name } = finding.subject;
      const bySubject = reviewTexts({ ...sides, config: { waivers: [waive(finding, { subject: name })] } });
      const same = all.filter(({ rule, subject }) => rule === finding.rule && subject.name === name);
      expect(waivedIn(bySubject)).toEqual(idsOf(same));
      const byPrint = reviewTexts({
        ...sides,
        config: { waivers: [waive(finding, { fingerprints: [finding.fingerprint] })] },
      });
      expect(waivedIn(byPrint)).toEqual([finding.fingerprint]);
      for (const report of [bySubject, byPrint]) {
        expect(idsOf(ofModels(report))).toEqual(idsOf(all));
        expect(report.verdict.counts.inherited).toBe(plain.verdict.counts.inherited);
        const isBlocking = new Set(plain.findings.filter(({ blocks }) => blocks).map(({ fingerprint }) => fingerprint));
        for (const id of waivedIn(report)) isBlocking.delete(id);
        expect(report.verdict.blocking).toBe(isBlocking.size);
      }
    }),
    { numRuns: 60 },
  );
});

test('a baseline of a model accepts that model, however it is spelled, ordered and spread over files', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.integer(), (tree, seed) => {
      const check = { before: {}, command: 'check' as const };
      const rules = ofModels(reviewTexts({ ...check, after: toFiles(writePlainly(tree)) }));
      const entries = rules.map(({ fingerprint, rule, subject }) => ({
        fingerprint,
        rule,
        subject: `${subject.kind} ${subject.name}`,
      }));
      const baseline = parseBaseline(renderBaseline(entries), 'baseline.json');
      const report = reviewTexts({ ...check, after: toFiles(writeSomehow(tree, seed)), beside: { baseline } });
      const own = ofModels(report).filter(({ origin, rule }) => origin !== 'inherited' && rule !== 'loose-reference');
      expect(own.map(({ rule, subject }) => `${rule} ${subject.name}`)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('findings and owners do not depend on the order of files', () => {
  fc.assert(
    fc.property(arbitraryChange, ({ before, after }) => {
      const turn = (files: Files) => Object.fromEntries(Object.entries(files).reverse());
      const codeowners = { file: 'CODEOWNERS', text: '* @acme/all\n*.mml @ada' };
      const one = reviewTexts({ before, after, beside: { codeowners } });
      const other = reviewTexts({ before: turn(before), after: turn(after), beside: { codeowners } });
      expect([other.findings, other.owners]).toEqual([one.findings, one.owners]);
    }),
    { numRuns: 60 },
  );
});
