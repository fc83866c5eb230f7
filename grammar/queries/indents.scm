[
  (block)
  (list)
] @indent.begin

[
  "}"
  "]"
] @indent.branch @indent.end

(triple_string) @indent.ignore
