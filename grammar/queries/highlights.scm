; Names of blocks, keys and verbs. What they mean is for the model to say; editors show where they stand. No node is captured
; twice: editors disagree on whether the first or the last pattern wins.

(block keyword: (identifier) @keyword)
(directive keyword: (identifier) @keyword.operator)
(attribute key: (identifier) @property)

(attribute value: (identifier) @constant)
(attribute value: (path) @constant)
(directive argument: (identifier) @constant)
(directive argument: (path) @constant)
(list (identifier) @constant)
(list (path) @constant)

(attribute value: [(string) (triple_string)] @string)
(directive argument: [(string) (triple_string)] @string)
(list [(string) (triple_string)] @string)

(block label: [(string) (triple_string) (identifier) (path)] @type)

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
