/** Reads single values out of an event's payload without believing anything about its shape. */

/** The text at a path such as `pull_request.head.sha`; undefined where there is none. */
export function readText(payload: unknown, path: string): string | undefined {
  const value = readValue(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function readNumber(payload: unknown, path: string): number | undefined {
  const value = readValue(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

export function readFlag(payload: unknown, path: string): boolean {
  return readValue(payload, path) === true;
}

function readValue(payload: unknown, path: string): unknown {
  let value = payload;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
