/** Reads a tree through web-tree-sitter's public cursor: slower than the walker in C, and the same facts. */

import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import { ItemTable } from './item-table.ts';
import { findRole, NodeRole } from './node-role.ts';
import type { VisitedNode, WalkedTree } from './walked-tree.ts';

/** The number that the runtime gives ERROR nodes. */
const ERROR_SYMBOL = 0xffff;

/** Walks without recursion, so that no nesting can exhaust the stack. */
export function walkWithCursor(tree: Tree, roles: Uint8Array): WalkedTree {
  const table = new ItemTable();
  const cursor = tree.walk();
  try {
    walk(cursor, roles, table);
  } finally {
    cursor.delete();
  }
  return table.finish();
}

/** The role of every node by its number; shared by both walkers. */
export function buildRoles(language: Language): Uint8Array {
  const roles = new Uint8Array(language.nodeTypeCount);
  for (let id = 0; id < roles.length; id++) roles[id] = findRole(language.nodeTypeForId(id) ?? '');
  return roles;
}

function walk(cursor: TreeCursor, roles: Uint8Array, table: ItemTable): void {
  for (;;) {
    const node = readNode(cursor, roles);
    if (cursor.gotoFirstChild()) {
      table.enter(node);
      continue;
    }
    table.visit(node);
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) return;
      table.leave();
    }
  }
}

function readNode(cursor: TreeCursor, roles: Uint8Array): VisitedNode {
  const symbol = cursor.nodeTypeId;
  return {
    role: symbol === ERROR_SYMBOL ? NodeRole.error : (roles[symbol] ?? NodeRole.other),
    start: cursor.startIndex,
    end: cursor.endIndex,
    isMissing: cursor.nodeIsMissing,
  };
}
