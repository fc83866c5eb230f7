/** Colours of a terminal: the only place that knows their codes. */

export type Style = keyof typeof CODES;

/** Puts a style on a text, or nothing where colours are off. */
export type Paint = (style: Style, text: string) => string;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export function createPaint(color: 'on' | 'off'): Paint {
  if (color === 'off') return (_style, text) => text;
  return (style, text) => {
    const [open, close] = CODES[style];
    return text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;
  };
}
