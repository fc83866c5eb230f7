; Names of blocks, keys and verbs. What they mean is for the model to say; editors show where they stand.

(block keyword: (identifier) @keyword)
(directive keyword: (identifier) @keyword.operator)
(attribute key: (identifier) @property)

(attribute value: (identifier) @constant)
(attribute value: (path) @constant)
(directive argument: (identifier) @constant)
(directive argument: (path) @constant)
(list (identifier) @constant)
(list (path) @constant)

[
  (string)
  (triple_string)
] @string

; Behind the strings, because the last pattern wins.
(block label: (_) @type)

(number) @number
(boolean) @boolean
(comment) @comment

"=" @operator
"," @punctuation.delimiter

[
  "{"
  "}"
  "["
  "]"
] @punctuation.bracket

; Mistakes that the grammar knows.
[
  (single_quoted_string)
  (typographic_string)
  (broken_string)
  (unclosed_string)
  (unopened_string)
  (unquoted_value)
  (hex_color)
  (wrong_equals)
  (open_equals)
  (alternative)
  (placeholder)
  (placeholder_body)
  (stray_separator)
  (conflict_marker)
  (unclosed_comment)
] @error

(_ stray: (identifier) @error)
