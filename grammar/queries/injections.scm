; Formulas of several lines are SQL, or close to it.

((attribute
  key: (identifier) @_key
  value: (triple_string) @injection.content)
  (#any-of? @_key "business_logic" "calculation" "sql" "query")
  (#offset! @injection.content 0 3 0 -3)
  (#set! injection.language "sql"))
