; Formulas are SQL, or close to it: between three quotes over several lines, or between one on a line.

((attribute
  key: (identifier) @_key
  value: (triple_string) @injection.content)
  (#any-of? @_key "business_logic" "calculation" "sql" "query")
  (#offset! @injection.content 0 3 0 -3)
  (#set! injection.language "sql"))

((attribute
  key: (identifier) @_key
  value: (string) @injection.content)
  (#any-of? @_key "business_logic" "calculation" "sql" "query")
  (#offset! @injection.content 0 1 0 -1)
  (#set! injection.language "sql"))

; Schedules are cron.

((attribute
  key: (identifier) @_key
  value: (string) @injection.content)
  (#any-of? @_key "refresh_schedule" "schedule")
  (#offset! @injection.content 0 1 0 -1)
  (#set! injection.language "cron"))
