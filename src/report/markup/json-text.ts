/** Prints JSON that does nothing where somebody looks at it: in a terminal, an editor, a log. */

/** `JSON.stringify` escapes only what is below the space; these steer terminals too, or turn the order of text around. */
const STEERING = /[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** With an indentation of two spaces and a line break at the end; readers get the very same values. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(STEERING, escapeUnit)}\n`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
