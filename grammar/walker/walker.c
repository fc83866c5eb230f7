// Reads a syntax tree straight from the memory of the tree-sitter runtime and writes the flat table of items and the list
// of mistakes that src/syntax/item-table.ts describes; both hold the same machine, and a parity test keeps them together.
//
// It runs in the parser's own memory, so it must own none of it: no stack in memory, no data, no globals. All its state
// is in a `Walker` that the caller has allocated. Whoever touches it keeps locals free of addresses; the build checks.

#include <stdbool.h>
#include <stdint.h>

// ---- The runtime's own structures, as of tree-sitter 0.25 to 0.27 on a 32-bit machine (lib/src/subtree.h, tree.h).

typedef struct { uint32_t bytes, row, column; } Length;

typedef struct {
  bool is_inline : 1, visible : 1, named : 1, extra : 1, has_changes : 1, is_missing : 1, is_keyword : 1, on_column : 1;
  uint8_t symbol;
  uint16_t parse_state;
  uint8_t padding_columns;
  uint8_t padding_rows : 4, lookahead_bytes : 4;
  uint8_t padding_bytes;
  uint8_t size_bytes;
} InlineNode;

typedef struct {
  uint32_t ref_count;
  Length padding;
  Length size;
  uint32_t lookahead_bytes;
  uint32_t error_cost;
  uint32_t child_count;
  uint16_t symbol;
  uint16_t parse_state;
  bool visible : 1, named : 1, extra : 1, fragile_left : 1, fragile_right : 1, has_changes : 1, has_external_tokens : 1,
    has_external_change : 1, on_column : 1, is_missing : 1, is_keyword : 1;
  uint32_t visible_child_count;
} HeapNode;

typedef union {
  InlineNode data;
  const HeapNode *heap;
} Node;

// ---- What both walkers agree on: src/syntax/facts.ts and node-role.ts.

enum { BLOCK_ITEM = 1, ATTRIBUTE_ITEM, DIRECTIVE_ITEM, LIST_VALUE_ITEM };
enum { NO_VALUE = 0, PATH_VALUE = 5, LIST_VALUE = 6, SINGLE_QUOTED_VALUE = 7, BROKEN_VALUE = 8 };
enum {
  OTHER, COMMENT, FILE_NODE, BLOCK, ATTRIBUTE, DIRECTIVE, OPEN_BRACE, CLOSE_BRACE, EQUALS, WRONG_EQUALS, OPEN_EQUALS,
  PLACEHOLDER_BODY, PLACEHOLDER, STRAY_SEPARATOR, ALTERNATIVE, CONFLICT_MARKER, UNCLOSED_COMMENT, ERROR, MISSING,
  STRAY_KEYWORD, LONE_KEYWORD, UNCLOSED_BLOCK, VOID, CLOSE_BRACKET,
  VALUE = 32, LIST = VALUE + LIST_VALUE, IDENTIFIER = 48, UNCLOSED_STRING, TYPOGRAPHIC_STRING, UNQUOTED_VALUE, UNOPENED_STRING,
};
#define SKIP OTHER
#define NONE 0xffffffffu
#define VIRTUAL 0x80000000u
#define ERROR_SYMBOL 0xffff

typedef struct { uint32_t types, parent, next, key_start, key_end, value_start, value_end, end; } Row;
typedef struct { uint32_t role, start, end, row; } Mistake;
typedef struct {
  uint32_t kind, row, word_count, first_start, first_end, second_start, second_end, value_start, value_end, value_type, equals,
    value_mistake, stretch;
} Frame;
/** `from` is where the blanks in front of the next child begin. */
typedef struct { const Node *child, *end; uint32_t from, has_frame; } Step;
typedef struct { uint32_t role, start, end; bool is_missing; } Visited;

/** Capacities are counts of records; `overflow` is the number of the array that was too small, or 0. */
typedef struct {
  Row *rows;
  uint32_t row_capacity;
  Mistake *mistakes;
  uint32_t mistake_capacity;
  Frame *frames;
  uint32_t frame_capacity;
  Step *steps;
  uint32_t step_capacity;
  const uint8_t *roles;
  uint32_t role_count;
  uint32_t row_count, mistake_count, error_weight, frame_count, container, open_item, last_start, last_end, overflow;
} Walker;

#define INLINED static inline __attribute__((always_inline))

// ---- Rows and mistakes

INLINED uint32_t value_type_of(uint32_t role) {
  if (role < VALUE) return NO_VALUE;
  if (role < IDENTIFIER) return role - VALUE;
  return role == IDENTIFIER || role == UNQUOTED_VALUE ? PATH_VALUE : BROKEN_VALUE;
}

INLINED bool is_mistake(uint32_t role) {
  if (role >= UNCLOSED_STRING) return true;
  if (role >= VALUE) return role >= VALUE + SINGLE_QUOTED_VALUE && role < IDENTIFIER;
  return role == WRONG_EQUALS || (role >= PLACEHOLDER_BODY && role <= UNCLOSED_COMMENT);
}

static uint32_t add_mistake(Walker *w, uint32_t role, uint32_t start, uint32_t end, uint32_t row) {
  if (w->mistake_count == w->mistake_capacity) {
    w->overflow = 2;
    return NONE;
  }
  Mistake *mistake = &w->mistakes[w->mistake_count];
  mistake->role = role;
  mistake->start = start;
  mistake->end = end;
  mistake->row = row;
  return w->mistake_count++;
}

INLINED void set_mistake_row(Walker *w, uint32_t mistake, uint32_t row) {
  if (mistake != NONE) w->mistakes[mistake].row = row;
}

/** The new row, or on overflow row 0, which is always there to be spoilt. */
static uint32_t add_row(Walker *w, uint32_t types, uint32_t parent) {
  if (w->row_count == w->row_capacity) {
    w->overflow = 1;
    return 0;
  }
  w->rows[w->row_count].types = types;
  w->rows[w->row_count].parent = parent;
  return w->row_count++;
}

/** Reported at its head: where it should end nobody knows. */
static void add_unclosed_block(Walker *w, uint32_t row) {
  add_mistake(w, UNCLOSED_BLOCK, w->rows[row].key_start, w->rows[row].value_end, row);
}

INLINED void close_row(Walker *w, uint32_t row, uint32_t end) {
  w->rows[row].next = w->row_count;
  w->rows[row].end = end;
}

static void close_container(Walker *w, uint32_t end) {
  uint32_t row = w->container;
  w->rows[row].types &= ~VIRTUAL;
  close_row(w, row, end);
  w->container = w->rows[row].parent;
}

static void close_blocks(Walker *w, uint32_t row) {
  while (w->container != row && w->container != NONE) close_container(w, w->last_end);
}

// ---- Heads: the words and the value that an item begins with

INLINED void forget_head(Frame *frame) {
  frame->word_count = 0;
  frame->value_type = NO_VALUE;
  frame->value_mistake = NONE;
  frame->equals = 0;
}

INLINED void add_word(Frame *frame, const Visited node) {
  if (frame->word_count == 0) {
    frame->first_start = node.start;
    frame->first_end = node.end;
  } else {
    frame->second_start = node.start;
    frame->second_end = node.end;
  }
  frame->word_count++;
}

INLINED void drop_first_word(Frame *frame) {
  frame->first_start = frame->second_start;
  frame->first_end = frame->second_end;
  frame->word_count = 1;
}

INLINED void note_value(Frame *frame, const Visited node, uint32_t mistake) {
  if (node.role == IDENTIFIER && frame->equals == 0 && frame->word_count < 2) {
    add_word(frame, node);
  } else if (frame->value_type == NO_VALUE) {
    frame->value_start = node.start;
    frame->value_end = node.end;
    frame->value_type = value_type_of(node.role);
    frame->value_mistake = mistake;
  }
}

static void write_stray(Walker *w, const Frame *frame) {
  uint32_t row = add_row(w, DIRECTIVE_ITEM, w->container);
  uint32_t end = frame->first_end;
  w->rows[row].key_start = frame->first_start;
  w->rows[row].key_end = w->rows[row].value_start = w->rows[row].value_end = end;
  close_row(w, row, end);
  add_mistake(w, STRAY_KEYWORD, frame->first_start, end, row);
}

static uint32_t write_item(Walker *w, Frame *frame, uint32_t type) {
  if (type != ATTRIBUTE_ITEM && frame->word_count == 2 && frame->value_type == NO_VALUE) {
    frame->value_start = frame->second_start;
    frame->value_end = frame->second_end;
    frame->value_type = PATH_VALUE;
    frame->word_count = 1;
  }
  if (frame->word_count == 2) {
    if (frame->kind != ERROR) write_stray(w, frame);
    drop_first_word(frame);
  }
  bool has_value = frame->value_type != NO_VALUE;
  uint32_t row = add_row(w, type | frame->value_type << 8, w->container);
  w->rows[row].key_start = frame->first_start;
  w->rows[row].key_end = frame->first_end;
  w->rows[row].value_start = has_value ? frame->value_start : frame->first_end;
  w->rows[row].value_end = has_value ? frame->value_end : frame->first_end;
  set_mistake_row(w, frame->value_mistake, row);
  return row;
}

// ---- Lists

INLINED uint32_t add_list_value(Walker *w, const Frame *list, const Visited node, uint32_t mistake) {
  uint32_t row = add_row(w, LIST_VALUE_ITEM | value_type_of(node.role) << 8, list->row);
  w->rows[row].key_start = w->rows[row].key_end = w->rows[row].value_start = node.start;
  w->rows[row].value_end = node.end;
  close_row(w, row, node.end);
  set_mistake_row(w, mistake, row);
  return row;
}

INLINED void begin_list(Walker *w, Frame *frame, Frame *parent, const Visited node) {
  if (parent && (parent->kind == ATTRIBUTE || parent->kind == DIRECTIVE) && parent->row == NONE) {
    note_value(parent, node, NONE);
    parent->row = write_item(w, parent, parent->kind == ATTRIBUTE ? ATTRIBUTE_ITEM : DIRECTIVE_ITEM);
    frame->row = parent->row;
    w->open_item = w->frame_count - 1;
  } else if (parent && parent->kind == LIST) {
    frame->row = add_list_value(w, parent, node, NONE);
  } else {
    if (parent && parent->kind == ERROR) forget_head(parent);
    frame->kind = SKIP;
  }
}

/** An item inside an ERROR inside a list: the list ends here, so that rows stay in written order. */
static void detach_open_item(Walker *w) {
  if (w->open_item == NONE) return;
  for (uint32_t index = w->open_item; index < w->frame_count; index++) {
    Frame *frame = &w->frames[index];
    if (frame->kind == ERROR) continue;
    if (frame->row != NONE) close_row(w, frame->row, w->last_end);
    frame->kind = SKIP;
  }
  w->open_item = NONE;
}

// ---- Loose tokens, which the parser could not place

static void end_stretch(Walker *w, Frame *frame, uint32_t understood_from) {
  uint32_t stretch = frame->stretch;
  frame->stretch = NONE;
  if (stretch == NONE) return;
  Mistake *mistake = &w->mistakes[stretch];
  if (mistake->start >= understood_from) mistake->role = VOID;
  else mistake->end = understood_from;
}

static void open_virtual_block(Walker *w, Frame *frame) {
  detach_open_item(w);
  uint32_t start = frame->value_type != NO_VALUE && frame->word_count == 2 ? frame->second_start : frame->first_start;
  uint32_t row = write_item(w, frame, BLOCK_ITEM);
  end_stretch(w, frame, start);
  w->rows[row].types |= VIRTUAL;
  w->container = row;
  add_unclosed_block(w, row);
}

INLINED void note_loose_value(Walker *w, Frame *frame, const Visited node, uint32_t mistake) {
  if (frame->equals != 0) {
    note_value(frame, node, mistake);
    detach_open_item(w);
    uint32_t start = frame->first_start;
    close_row(w, write_item(w, frame, ATTRIBUTE_ITEM), node.end);
    end_stretch(w, frame, start);
    forget_head(frame);
  } else if (node.role == IDENTIFIER) {
    if (frame->value_type != NO_VALUE) forget_head(frame);
    if (frame->word_count == 2) drop_first_word(frame);
    add_word(frame, node);
  } else if (frame->word_count > 0 && frame->value_type == NO_VALUE) {
    note_value(frame, node, mistake);
  } else {
    forget_head(frame);
  }
}

static void note_loose_equals(Frame *frame, uint32_t role) {
  if (frame->word_count == 2) drop_first_word(frame);
  if (frame->word_count == 0 || frame->value_type != NO_VALUE) forget_head(frame);
  else frame->equals = role;
}

static void close_virtual_block(Walker *w, uint32_t end) {
  if (w->container != NONE && (w->rows[w->container].types & VIRTUAL)) close_container(w, end);
}

INLINED void visit_loose(Walker *w, Frame *frame, const Visited node, uint32_t mistake) {
  if (node.is_missing) return;
  if (mistake == NONE) {
    if (frame->stretch == NONE) frame->stretch = add_mistake(w, ERROR, node.start, node.end, NONE);
    else w->mistakes[frame->stretch].end = node.end;
  }
  if (node.role == CLOSE_BRACE) {
    forget_head(frame);
    close_virtual_block(w, node.end);
  } else if (node.role == OPEN_BRACE) {
    if (frame->word_count > 0 && frame->equals == 0) open_virtual_block(w, frame);
    forget_head(frame);
  } else if (node.role >= EQUALS && node.role <= OPEN_EQUALS) {
    note_loose_equals(frame, node.role);
  } else if (node.role >= VALUE) {
    note_loose_value(w, frame, node, mistake);
  } else {
    forget_head(frame);
  }
}

// ---- The three events: a node begins, a node without children, a node ends

INLINED Frame *top_frame(Walker *w) {
  return w->frame_count == 0 ? (Frame *)0 : &w->frames[w->frame_count - 1];
}

INLINED void open_block(Walker *w, Frame *frame, const Visited node) {
  if (frame->word_count == 0) {
    frame->first_start = frame->first_end = node.start;
    frame->word_count = 1;
  }
  frame->row = write_item(w, frame, BLOCK_ITEM);
  w->container = frame->row;
}

INLINED void visit_in(Walker *w, Frame *frame, const Visited node, uint32_t mistake) {
  if (frame->kind == ERROR) {
    visit_loose(w, frame, node, mistake);
    return;
  }
  if (frame->kind == BLOCK && frame->row != NONE) {
    if (node.role == CLOSE_BRACE) close_blocks(w, frame->row);
    return;
  }
  if (node.role >= EQUALS && node.role <= OPEN_EQUALS) frame->equals = node.role;
  if (node.role == OPEN_BRACE || node.role == PLACEHOLDER_BODY) {
    if (frame->kind == BLOCK) open_block(w, frame, node);
    return;
  }
  if (node.is_missing || node.role < VALUE) return;
  if (frame->kind == LIST) add_list_value(w, frame, node, mistake);
  else if (frame->row == NONE) note_value(frame, node, mistake);
}

INLINED void visit(Walker *w, const Visited node) {
  Frame *frame = top_frame(w);
  if (frame && frame->kind == ERROR) w->error_weight++;
  if (node.is_missing) {
    w->error_weight++;
    if (node.role == CLOSE_BRACE && frame && frame->kind == BLOCK) add_unclosed_block(w, frame->row);
    else add_mistake(w, MISSING, w->last_start, w->last_end, node.role);
  }
  if (node.role == COMMENT) return;
  if (node.role == ERROR) {
    w->error_weight++;
    if (!frame || frame->kind != ERROR) add_mistake(w, ERROR, node.start, node.end, NONE);
  }
  uint32_t mistake = is_mistake(node.role) ? add_mistake(w, node.role, node.start, node.end, NONE) : NONE;
  if (node.role == CONFLICT_MARKER || node.role == UNCLOSED_COMMENT) return;
  if (frame) visit_in(w, frame, node, mistake);
  if (node.end == node.start) return;
  w->last_start = node.start;
  w->last_end = node.end;
}

static void begin_item(Walker *w, Frame *parent) {
  if (!parent || parent->kind != ERROR) return;
  detach_open_item(w);
  parent->stretch = NONE;
  forget_head(parent);
}

INLINED void enter(Walker *w, const Visited node) {
  Frame *parent = top_frame(w);
  if (w->frame_count == w->frame_capacity) {
    w->overflow = 3;
    return;
  }
  Frame *frame = &w->frames[w->frame_count];
  frame->kind = node.role;
  frame->row = NONE;
  frame->stretch = NONE;
  forget_head(frame);
  if (parent && parent->kind == ERROR) w->error_weight++;
  if (node.role == BLOCK || node.role == ATTRIBUTE || node.role == DIRECTIVE) begin_item(w, parent);
  else if (node.role == ERROR) w->error_weight++;
  else if (node.role == LIST) begin_list(w, frame, parent, node);
  else if (node.role == ALTERNATIVE) {
    add_mistake(w, ALTERNATIVE, node.start, node.end, NONE);
    frame->kind = SKIP;
  }
  w->frame_count++;
}

static void leave_item(Walker *w, Frame *frame) {
  bool is_attribute = frame->kind == ATTRIBUTE;
  if (w->open_item == w->frame_count) w->open_item = NONE;
  if (frame->row == NONE && frame->word_count == 0) return;
  if (frame->row == NONE) frame->row = write_item(w, frame, is_attribute ? ATTRIBUTE_ITEM : DIRECTIVE_ITEM);
  close_row(w, frame->row, w->last_end);
  if (frame->value_type != NO_VALUE) return;
  if (is_attribute) add_mistake(w, OPEN_EQUALS, frame->first_start, w->last_end, frame->row);
  else add_mistake(w, LONE_KEYWORD, frame->first_start, frame->first_end, frame->row);
}

static void leave(Walker *w) {
  Frame *frame = &w->frames[--w->frame_count];
  if (frame->kind == BLOCK && frame->row != NONE) {
    close_blocks(w, frame->row);
    close_container(w, w->last_end);
  } else if (frame->kind == LIST) {
    close_row(w, frame->row, w->last_end);
  } else if (frame->kind == ATTRIBUTE || frame->kind == DIRECTIVE) {
    leave_item(w, frame);
  }
}

// ---- Items of one line, which nearly all are: a row without the detour of events

INLINED uint32_t role_of(const Walker *w, uint32_t symbol) {
  return symbol == ERROR_SYMBOL ? ERROR : symbol < w->role_count ? w->roles[symbol] : OTHER;
}

/** A leaf that was written, where the grammar expects it. */
INLINED bool is_plain_leaf(const Node node) {
  return node.data.is_inline && node.data.visible && !node.data.extra && !node.data.is_missing;
}

INLINED bool is_plain_value(uint32_t role) {
  return (role > VALUE && role < LIST) || role == IDENTIFIER;
}

/** `key = value` or `keyword value`: what the events of these two or three leaves would write. */
INLINED bool write_plain_item(Walker *w, const HeapNode *item, uint32_t role, uint32_t start) {
  bool is_attribute = role == ATTRIBUTE;
  uint32_t count = is_attribute ? 3 : 2;
  if ((!is_attribute && role != DIRECTIVE) || item->child_count != count || w->row_count == w->row_capacity) return false;
  Frame *parent = top_frame(w);
  if (parent && parent->kind == ERROR) return false;
  const Node *children = (const Node *)item - count;
  Node key = children[0], equals = children[1], value = children[count - 1];
  if (!is_plain_leaf(key) || !is_plain_leaf(equals) || !is_plain_leaf(value)) return false;
  uint32_t value_role = role_of(w, value.data.symbol);
  if (role_of(w, key.data.symbol) != IDENTIFIER || !is_plain_value(value_role)) return false;
  if (is_attribute && role_of(w, equals.data.symbol) != EQUALS) return false;
  uint32_t key_end = start + key.data.size_bytes;
  uint32_t equals_end = key_end + (is_attribute ? equals.data.padding_bytes + equals.data.size_bytes : 0);
  uint32_t value_start = equals_end + value.data.padding_bytes;
  uint32_t value_end = value_start + value.data.size_bytes;
  Row *row = &w->rows[w->row_count++];
  row->types = (is_attribute ? ATTRIBUTE_ITEM : DIRECTIVE_ITEM) | value_type_of(value_role) << 8;
  row->parent = w->container;
  row->next = w->row_count;
  row->key_start = start >> 1;
  row->key_end = key_end >> 1;
  row->value_start = w->last_start = value_start >> 1;
  row->value_end = row->end = w->last_end = value_end >> 1;
  return true;
}

// ---- The walk, without recursion

enum { MEMORY_LINE = 64, LINES_AHEAD = 8 };

/**
 * Asks for the memory of a subtree before the walk comes to it: the runtime makes a node after its children, so most of them lie
 * before it. These loads wait for nothing, while steps from a node to its child wait for each other; without them a large
 * tree takes half as long again. Nodes lie far behind the runtime's own data, so this never begins before the memory does.
 */
INLINED void read_ahead(const Node node) {
  if (node.data.is_inline) return;
  const volatile uint8_t *line = (const volatile uint8_t *)node.heap;
  for (uint32_t count = 0; count < LINES_AHEAD; count++, line -= MEMORY_LINE) (void)*line;
}

/** What the step meets next: told to the machine if it is visible. Returns the node if it has children to step into. */
INLINED const HeapNode *meet(Walker *w, Step *step, bool *has_frame) {
  const Node node = *step->child++;
  const HeapNode *heap = node.data.is_inline ? (const HeapNode *)0 : node.heap;
  uint32_t start = step->from + (heap ? heap->padding.bytes : node.data.padding_bytes);
  step->from = start + (heap ? heap->size.bytes : node.data.size_bytes);
  bool has_children = heap && heap->child_count > 0;
  *has_frame = false;
  if (!(heap ? heap->visible : node.data.visible)) return has_children ? heap : (const HeapNode *)0;
  uint32_t role = role_of(w, heap ? heap->symbol : node.data.symbol);
  if (has_children && write_plain_item(w, heap, role, start)) return (const HeapNode *)0;
  Visited visited = {role, start >> 1, step->from >> 1, heap ? heap->is_missing : node.data.is_missing};
  *has_frame = has_children && heap->visible_child_count > 0;
  if (*has_frame) enter(w, visited);
  else visit(w, visited);
  return *has_frame ? heap : (const HeapNode *)0;
}

/** Walks the tree whose address is `tree`; 0 when done, or the number of the array to enlarge before trying again. */
__attribute__((export_name("walk"))) uint32_t walk(Walker *w, const Node *tree) {
  w->row_count = w->mistake_count = w->error_weight = w->frame_count = w->last_start = w->last_end = w->overflow = 0;
  w->container = w->open_item = NONE;
  uint32_t depth = 0;
  Step step = {tree, tree + 1, 0, false};
  while (w->overflow == 0) {
    if (step.child == step.end) {
      if (step.has_frame) leave(w);
      if (depth == 0) break;
      step = w->steps[--depth];
      continue;
    }
    bool has_frame;
    uint32_t from = step.from;
    const HeapNode *node = meet(w, &step, &has_frame);
    if (!node) continue;
    if (depth == w->step_capacity) {
      w->overflow = 4;
      break;
    }
    w->steps[depth++] = step;
    // The blanks in front of a node are those in front of its first child.
    step = (Step){(const Node *)node - node->child_count, (const Node *)node, from, has_frame};
    read_ahead(step.end[-1]);
  }
  close_blocks(w, NONE);
  return w->overflow;
}
