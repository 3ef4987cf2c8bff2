/**
 * Which OAuth scopes each method of Apps Script needs, read from the comments of gas-types-detailed, which repeat
 * Google's reference. Only the paragraph about authorisation counts: examples name scopes as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SCOPE = /https:\/\/(?:www\.googleapis\.com\/auth\/[\w./]+|mail\.google\.com\/)/g;
const PARAGRAPH = /require authorization with one or more of the following scopes:((?:\s*\*?\s*- https:\S+)+)/;

/** The declarations in node_modules. */
export function typesFolder(root: string): string {
  return join(root, 'node_modules', 'gas-types-detailed');
}

/** @param declaration with its comment @returns any one of them is enough; empty: none is needed */
export function scopesOf(declaration: ts.Node): readonly string[] {
  const comment = declaration.getFullText().split('*/')[0] ?? '';
  return [...new Set(PARAGRAPH.exec(comment)?.[1]?.match(SCOPE) ?? [])];
}

/** Interface and method, e.g. `Range.setValue` → scopes; methods that need none are left out. */
export function methodScopes(root: string, namespaces: ReadonlySet<string>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of readdirSync(typesFolder(root))) {
    if (!/^google-apps-script\..*\.d\.ts$/.test(name)) continue;
    const text = readFileSync(join(typesFolder(root), name), 'utf8');
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true), false);
  }
  return found;

  function visit(node: ts.Node, isWanted: boolean): void {
    if (ts.isInterfaceDeclaration(node) && isWanted) for (const member of node.members) take(node.name.text, member);
    const inside = isWanted || (ts.isModuleDeclaration(node) && namespaces.has(node.name.text));
    ts.forEachChild(node, (child) => visit(child, inside));
  }

  /** Of several overloads the one that needs something counts. */
  function take(owner: string, member: ts.TypeElement): void {
    if (!ts.isMethodSignature(member)) return;
    const scopes = scopesOf(member);
    if (scopes.length > 0) found.set(`${owner}.${member.name.getText()}`, scopes);
  }
}
