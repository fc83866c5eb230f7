/** What a property accepts as its value, as far as its schema says. */

import type { PropertySchema } from '../../model/kind.ts';
import { ValueType } from '../../syntax/facts.ts';
import { isDate } from '../../text/is-date.ts';

export interface ExpectedValue {
  /** Completes "expected …". */
  readonly words: string;
  /** The values themselves, where they can be listed. */
  readonly known: readonly string[];
  accepts(value: string): boolean;
  /** Whatever is written as this type is accepted. */
  readonly bareType?: ValueType;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Undefined where any text will do. */
export function expectedValueOf({ type, values, name }: PropertySchema): ExpectedValue | undefined {
  if (values !== undefined) {
    return { words: `one of ${values.join(', ')}`, known: values, accepts: (value) => values.includes(value) };
  }
  if (type === 'boolean') {
    const known = ['true', 'false'];
    return {
      bareType: ValueType.boolean,
      words: 'true or false',
      known,
      accepts: (value) => value === 'true' || value === 'false' || known.includes(value.trim().toLowerCase()),
    };
  }
  if (type === 'number') return { words: 'a number', known: [], accepts: (value) => NUMBER.test(value.trim()) };
  if (name === 'sunset') return { words: 'a date such as "2026-12-31"', known: [], accepts: isDate };
  return undefined;
}
