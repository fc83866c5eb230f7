; Every block with a name is a definition; every argument of a verb may refer to one.

(block
  label: [
    (string)
    (identifier)
    (path)
  ] @name) @definition.class

(directive
  argument: [
    (string)
    (path)
  ] @name) @reference.class
