/**
 * @file MML (Modality Modeling Language): blocks, attributes and directives, whatever their keywords mean
 * @license MIT
 */

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

// Letters as people write them, in few ranges: a lexer compares ranges one by one, so full Unicode tables would cost speed.
const LETTER =
  'A-Za-z_\\u00AA\\u00B5\\u00BA\\u00C0-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3005-\\uD7FF\\uF900-\\uFEFE\\uFF10-\\uFFDC\\u{10000}-\\u{EFFFF}';
const WORD = `[${LETTER}][${LETTER}0-9\\u00B7-]*`;

// What ends a bare value.
const CLOSERS = '\\s"\'{}\\[\\],;=#|/*';

const PATH = `${WORD}(\\.${WORD})*`;
const NUMERAL = `[0-9](/?[^${CLOSERS}])*`;

// The further words of a text that no quote began. Bounded, or each word of an endless line would look for a quote at its end.
const WORDS = `([ \\t]+[^\\s"{}\\[\\]=#|/*]+){0,14}[ \\t]+[^\\s"{}\\[\\]=#|/*]*[^${CLOSERS}]`;

module.exports = grammar({
  name: 'mml',

  // Conflict markers and a comment without its end are mistakes that may stand anywhere, so they are extras too.
  extras: ($) => [/[\s\uFEFF]/, $.comment, $.unclosed_comment, $.conflict_marker],

  inline: ($) => [$._label, $._quoted_label, $._value, $._literal, $._string],

  // No `word`: a keyword is any word, and only the reader of the tree knows which ones mean something.
  rules: {
    source_file: ($) => repeat($._item),

    _item: ($) =>
      choice($.block, $.attribute, $.directive, $.alternative, $.placeholder, $.placeholder_body, $.stray_separator),

    // In every item a second word may stand in front: a keyword without its value, on a line of its own.
    block: ($) =>
      choice(
        seq(field('keyword', $.identifier), optional(field('label', $._label)), $._body),
        seq(field('stray', $.identifier), field('keyword', $.identifier), field('label', $._quoted_label), $._body),
      ),

    _body: ($) => choice(seq('{', repeat($._item), '}'), $.placeholder_body),

    attribute: ($) =>
      seq(
        optional(field('stray', $.identifier)),
        field('key', $.identifier),
        choice(
          seq(choice('=', $.wrong_equals), field('value', choice($._value, $.hex_color))),
          seq($.open_equals, optional(field('value', $._literal))),
        ),
      ),

    directive: ($) =>
      prec.right(
        choice(
          seq(field('keyword', $.identifier), optional(field('argument', $._value))),
          seq(field('stray', $.identifier), field('keyword', $.identifier), field('argument', $._literal)),
        ),
      ),

    _label: ($) => choice($._quoted_label, $.identifier, $.path),
    _quoted_label: ($) => choice($._string, $.number, $.unquoted_value),

    _value: ($) => choice($._literal, $.identifier, $.path),
    _literal: ($) => choice($._string, $.number, $.unquoted_value, $.boolean, $.list),

    list: ($) => seq('[', optional(seq($._value, repeat(seq(',', $._value)), optional(','))), ']'),

    _string: ($) =>
      choice(
        $.string,
        $.triple_string,
        $.single_quoted_string,
        $.typographic_string,
        $.broken_string,
        $.unclosed_string,
        $.unopened_string,
      ),

    string: (_) => token(/"([^"\\\r\n]|\\[^\r\n])*"/),
    triple_string: (_) => token(/"""([^"]|"[^"]|""[^"])*"""/),
    boolean: (_) => token(choice('true', 'false')),
    number: (_) => token(/-?[0-9]+(\.[0-9]+)?/),
    identifier: (_) => token(new RustRegex(WORD)),
    path: (_) => token(new RustRegex(`${WORD}(\\.${WORD})+`)),

    comment: (_) => token(choice(/\/\/[^\r\n]*/, /#[^\r\n]*/, /\/\*[^*]*\*+([^/*][^*]*\*+)*\//)),

    // ---- Mistakes with a shape of their own. None of them can match in a correct file; each keeps the damage on its
    // ---- line and is reported by whoever walks the tree.

    // Stops before a brace, so that the block around it survives; `{id}` is part of an address.
    unclosed_string: (_) => token(choice(/"([^"\\\r\n{}]|\\[^\r\n{}]|\{[A-Za-z0-9_.-]+\})*\\?/, /'[^'\r\n{}]*/)),
    // `Customer data"`: ends with a quote on its line that no quote began.
    unopened_string: (_) =>
      token(choice(new RustRegex(`(${PATH}|${NUMERAL})([,:;]?${WORDS})?"`), new RustRegex(`[A-Za-z]+://[^\\s"{}]+"`))),
    // Several lines, closed by a quote that ends its line.
    broken_string: (_) => token(/"[^"\r\n{}]*\r?\n[^"{}]*"[ \t]*\r?\n/),
    single_quoted_string: (_) => token(/'[^'\r\n]*'/),
    typographic_string: (_) => token(choice(/[“”„][^“”"\r\n]*[“”]/, /`[^`\r\n]*`/)),
    // `2026-01-31`, `50%`, `2fa` begin like a number and are none; `https://…` would end in a comment.
    unquoted_value: (_) =>
      token(choice(new RustRegex(`-?${NUMERAL}`), new RustRegex(`[A-Za-z]+://[^\\s"{}\\[\\],;]+`))),
    wrong_equals: (_) => token(choice(':', ':=', '=>', '==')),
    // Nothing behind it on the line: the word on the next line is the next key, not the value.
    open_equals: (_) => token(/=[ \t]*\r?\n/),
    // Above a comment, which it would otherwise be.
    hex_color: (_) => token(prec(1, /#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})/)),
    alternative: ($) => seq('|', $._value),
    // Both pasted from documentation.
    placeholder_body: (_) => token(/\{[ \t\r\n]*(\.\.+|…)[ \t\r\n]*\}/),
    placeholder: (_) => token(choice(/\.\.+/, '…')),
    stray_separator: (_) => token(/[,;]+/),
    conflict_marker: (_) => token(/(<{7}|>{7}|[|]{7}|={7})[^\r\n]*/),
    unclosed_comment: (_) => token(/\/\*([^*]|\*+[^*/])*\**/),
  },
});
