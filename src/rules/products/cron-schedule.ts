/** Checks a five-field cron schedule and says in words what is wrong with it. */

interface Field {
  readonly title: string;
  readonly first: number;
  readonly last: number;
  /** Names for numbers, from `first` on. */
  readonly names: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const FIELDS: readonly Field[] = [
  { title: 'minute', first: 0, last: 59, names: [] },
  { title: 'hour', first: 0, last: 23, names: [] },
  { title: 'day of month', first: 1, last: 31, names: [] },
  { title: 'month', first: 1, last: 12, names: MONTHS },
  // 7 is a second name of Sunday.
  { title: 'day of week', first: 0, last: 7, names: WEEKDAYS },
];

/** Short names that several schedulers accept, and the five fields they stand for. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['@hourly', '0 * * * *'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@weekly', '0 0 * * 0'],
  ['@monthly', '0 0 1 * *'],
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
]);

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface ScheduleProblem {
  /** Completes "the schedule …". */
  readonly problem: string;
  readonly suggestion?: string;
}

/** Undefined where the schedule is valid. */
export function findScheduleProblem(schedule: string): ScheduleProblem | undefined {
  const text = schedule.trim();
  const meant = SHORT_NAMES.get(text.toLowerCase());
  if (meant !== undefined) return { problem: `is a short name; write its five fields`, suggestion: meant };
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length !== FIELDS.length) {
    return { problem: `has ${words.length} fields; cron takes five: ${FIELDS.map((field) => field.title).join(', ')}` };
  }
  for (const [index, field] of FIELDS.entries()) {
    const problem = findFieldProblem(words[index] ?? '', field);
    if (problem !== undefined) return { problem };
  }
  return findImpossibleDay(words);
}

function findFieldProblem(word: string, field: Field): string | undefined {
  for (const part of word.split(',')) {
    const problem = findPartProblem(part, field);
    if (problem !== undefined) return `has "${word}" as ${field.title}: ${problem}`;
  }
  return undefined;
}

/** One of `*`, `5`, `1-5`, `MON-FRI`, each perhaps with a step: `1-31/2`. */
function findPartProblem(part: string, field: Field): string | undefined {
  const [range = '', step, ...rest] = part.split('/');
  if (rest.length > 0 || (step !== undefined && !isStep(step))) return 'a step is one whole number above zero';
  if (range === '*') return undefined;
  const [low = '', high, ...more] = range.split('-');
  const from = readValue(low, field);
  const to = high === undefined ? from : readValue(high, field);
  if (more.length > 0 || from === undefined || to === undefined) {
    return `a value is from ${field.first} to ${field.last}${field.names.length > 0 ? ` or a name such as ${field.names[1]}` : ''}`;
  }
  return from > to ? 'a range runs from the lower to the higher value' : undefined;
}

function isStep(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) > 0;
}

function readValue(text: string, field: Field): number | undefined {
  const named = field.names.indexOf(text.toUpperCase());
  if (named >= 0) return field.first + named;
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= field.first && value <= field.last ? value : undefined;
}

/** `0 0 31 2 *` is well formed and never runs. A day of the week beside it would make it run. */
function findImpossibleDay(words: readonly string[]): ScheduleProblem | undefined {
  const [, , day = '*', month = '*', weekday = '*'] = words;
  if (!/^\d+$/.test(day) || weekday !== '*' || month.includes('*') || month.includes('-')) return undefined;
  const months = month.split(',').map((part) => readValue(part, FIELDS[3] as Field) ?? 1);
  if (months.some((value) => Number(day) <= (LONGEST_MONTH[value - 1] ?? 31))) return undefined;
  return { problem: `never runs: month ${month} has no day ${day}` };
}
