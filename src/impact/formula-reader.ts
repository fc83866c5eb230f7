/** Reads each formula of one model once, and judges by it what its holder uses. */

import type { Element } from '../model/element.ts';
import {
  type Formula,
  foldWord,
  formulaText,
  type Mention,
  mentionsAttribute,
  mentionsQualified,
  readFormula,
} from './formula.ts';
import type { ImpactGraph } from './impact-graph.ts';

export interface FormulaReader {
  /** The names in an element's formula; undefined where it has none. */
  formulaOf(element: Element): Formula | undefined;
  /** What the formula of `holder`, which takes data from the attribute's entity, says of the attribute (by any of its names). */
  judge(holder: Element, attribute: readonly Element[]): Mention;
  /** Whether `holder`, further downstream, names the attribute and cannot mean one of its own providers'. */
  namesFromAfar(holder: Element, attribute: readonly Element[]): boolean;
}

export function createFormulaReader(graph: ImpactGraph): FormulaReader {
  const formulas = new Map<Element, Formula | 'none'>();
  const formulaOf = (element: Element): Formula | undefined => {
    const known = formulas.get(element);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const formula = readFormulaOf(element);
    formulas.set(element, formula ?? 'none');
    return formula;
  };
  return {
    formulaOf,
    judge(holder, attribute) {
      const formula = formulaOf(holder);
      if (formula === undefined) return 'names-none';
      const mentions = attribute.map((name) => mentionsAttribute(formula, name, otherProviders(graph, holder, name)));
      return mentions.find((mention) => mention === 'names-it') ?? mentions[0] ?? 'names-none';
    },
    namesFromAfar(holder, attribute) {
      const formula = formulaOf(holder);
      return (
        formula !== undefined && attribute.some((name) => namesFromAfar(formula, name, providersOf(graph, holder)))
      );
    },
  };
}

function readFormulaOf(element: Element): Formula | undefined {
  const text = formulaText(element);
  return text === undefined ? undefined : readFormula(text);
}

function providersOf(graph: ImpactGraph, holder: Element): readonly Element[] {
  return graph
    .providersOf(holder)
    .filter((edge) => edge.passage === 'data')
    .map((edge) => edge.to);
}

function otherProviders(graph: ImpactGraph, holder: Element, attribute: Element): readonly Element[] {
  const own = attribute.parent?.id.name;
  return providersOf(graph, holder).filter((provider) => provider.id.name !== own);
}

function namesFromAfar(formula: Formula, attribute: Element, providers: readonly Element[]): boolean {
  if (mentionsQualified(formula, attribute)) return true;
  const name = foldWord(attribute.label);
  const isNearer = providers.some((provider) => provider.members.some((member) => foldWord(member.label) === name));
  return !isNearer && mentionsAttribute(formula, attribute, providers) === 'names-it';
}
