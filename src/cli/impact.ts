/** `mml-guard impact`: says whom a change of an element would reach, before anything is changed. */

import { createConsumerMatcher } from '../impact/consumer-matcher.ts';
import { findReach } from '../impact/find-impact.ts';
import type { Certainty, Impact } from '../impact/impact.ts';
import type { Element } from '../model/element.ts';
import { measureText, padText, wrapText } from '../report/markup/measure.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { shortenPath } from '../report/outline/shorten-path.ts';
import { sortByCertainty } from '../report/outline/sort-by-certainty.ts';
import { linkSnapshot } from '../review.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { loadParser } from '../run/load-parser.ts';
import { readPlace } from '../run/read-projects.ts';
import { planAnswer, writeAnswer } from './answer-format.ts';
import { decodeReadOptions, type RawOptions } from './command-options.ts';
import { findElement } from './find-element.ts';
import type { Terminal } from './terminal.ts';

export async function runImpact(name: string, raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer(raw, terminal);
  const inputs = await readPlace(decodeReadOptions(raw, terminal), raw.at ?? '.');
  const parser = await loadParser(inputs.map((input) => input.contents));
  const models = inputs.map(({ snapshots, contents }) => linkSnapshot(snapshots.after, { contents, parser }));
  const { model, element } = findElement(models, name);
  const config = inputs[models.indexOf(model)]?.config;
  const globs = config?.pii ?? { internal: [], external: [] };
  const impact = findReach(model, element, { isExternal: createConsumerMatcher(globs) });
  const answer = { lines: describeImpact(element, impact, terminal.width), document: buildDocument(element, impact) };
  writeAnswer(plan, answer, terminal);
  return EXIT_CODE.passed;
}

function describeImpact(element: Element, impact: Impact, width: number): readonly string[] {
  const title = `A change of ${element.kind} ${element.id.name}`;
  if (impact.elements.length === 0) return [`${title} reaches nobody.`];
  const { products, others } = divide(impact);
  const counts = [`${impact.elements.length} affected`];
  if (impact.unaffected > 0) counts.push(`${impact.unaffected} downstream of it but not touched`);
  return [
    `${title} would reach:`,
    ...section('consumers', sortByCertainty(impact.consumers).map(describeConsumer), width),
    ...section('data products', sortByCertainty(products).map(describeElement), width),
    ...section('reports, metrics, entities and others', sortByCertainty(others).map(describeElement), width),
    '',
    `${counts.join(', ')}.`,
  ];
}

interface Row {
  readonly name: string;
  readonly certainty: Certainty;
  readonly path: readonly string[];
}

/** The path stands below the name, because both are long. */
function section(title: string, rows: readonly Row[], width: number): readonly string[] {
  if (rows.length === 0) return [];
  const column = Math.max(...rows.map(({ name }) => measureText(showPlainText(name))));
  return [
    '',
    `${title}:`,
    ...rows.flatMap(({ name, certainty, path }) => [
      `  ${padText(showPlainText(name), column)}  ${certainty}`,
      ...wrapText(showPlainText(shortenPath(path).join(' → ')), width - PATH_INDENT.length).map(
        (line) => PATH_INDENT + line,
      ),
    ]),
  ];
}

const PATH_INDENT = '      ';

function describeConsumer({ name, external, certainty, path }: Impact['consumers'][number]): Row {
  return { name: external ? `${name} (external)` : name, certainty, path };
}

function describeElement({ element, certainty, path }: Impact['elements'][number]): Row {
  const owner = element.value('owner');
  const name = `${element.kind} ${element.id.name}`;
  return { name: owner === undefined ? name : `${name} (${owner})`, certainty, path };
}

function divide(impact: Impact): { products: Impact['elements']; others: Impact['elements'] } {
  return {
    products: impact.elements.filter(({ element }) => element.kind === 'data-product'),
    others: impact.elements.filter(({ element }) => element.kind !== 'data-product' && element.kind !== 'consumer'),
  };
}

function buildDocument(element: Element, impact: Impact): object {
  return {
    schemaVersion: 1,
    element: { kind: element.kind, name: element.id.name },
    elements: impact.elements.map(({ element: { kind, id }, certainty, distance, path }) => ({
      kind,
      name: id.name,
      certainty,
      distance,
      path,
    })),
    products: divide(impact).products.map(({ element: product, certainty, path }) => {
      const owner = product.value('owner');
      return { name: product.id.name, ...(owner !== undefined && { owner }), certainty, path };
    }),
    consumers: impact.consumers,
    unaffected: impact.unaffected,
  };
}
