[
  (block)
  (list)
  (triple_string)
  (comment)
] @fold
