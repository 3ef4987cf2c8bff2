/**
 * What Google's classes have, read by the TypeScript compiler from @types/google-apps-script and, for members that it
 * does not know yet, gas-types-detailed: members and, of methods,
 * the kinds of argument every overload takes. What the types do not know is not known here either.
 */
import { join } from 'node:path';
import ts from 'typescript';

/** Checked by hand against Google's reference: arguments that may be null. The newer one is generated from it. */
const PACKAGE = '@types/google-apps-script';
const NEWER = 'gas-types-detailed';

export interface GoogleClass {
  /** As the types name them, e.g. `Spreadsheet` and `Range`. */
  readonly namespace: string;
  readonly name: string;
  /** Methods and properties in the types' order; of methods each overload's kinds of argument (argument-kind.ts). */
  readonly members: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface GoogleTypes {
  readonly classes: readonly GoogleClass[];
}

const known = new Map<string, GoogleTypes>();

/** @param namespaces those whose interfaces are wanted */
export function googleTypes(root: string, namespaces: readonly string[]): GoogleTypes {
  const key = [root, ...namespaces].join();
  const types = known.get(key) ?? withNewer(typesOf(PACKAGE, root, namespaces), typesOf(NEWER, root, namespaces));
  known.set(key, types);
  return types;
}

/** Classes, and signatures where both know a member, as the first says; what only the second has is added. */
function withNewer(types: GoogleTypes, newer: GoogleTypes): GoogleTypes {
  const classes = types.classes.map((one) => {
    const more = newer.classes.find(({ namespace, name }) => namespace === one.namespace && name === one.name);
    return more === undefined ? one : { ...one, members: new Map([...more.members, ...one.members]) };
  });
  return { ...types, classes };
}

function typesOf(name: string, root: string, namespaces: readonly string[]): GoogleTypes {
  const folder = join(root, 'node_modules', ...name.split('/'));
  const program = ts.createProgram([join(folder, 'index.d.ts')], { types: [], lib: ['lib.es2023.d.ts'], noEmit: true });
  program.getTypeChecker();
  const found: GoogleClass[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes(`/${name}/`) && !file.fileName.includes('/apis/')) {
      visit(file, [], namespaces, found);
    }
  }
  return { classes: [...mergedClasses(found)] };
}

function visit(node: ts.Node, path: readonly string[], namespaces: readonly string[], found: GoogleClass[]): void {
  if (ts.isModuleDeclaration(node)) {
    const inner = [...path, node.name.text];
    if (node.body !== undefined) ts.forEachChild(node.body, (child) => visit(child, inner, namespaces, found));
    return;
  }
  const namespace = path[1] ?? '';
  if (ts.isSourceFile(node)) ts.forEachChild(node, (child) => visit(child, path, namespaces, found));
  if (path[0] !== 'GoogleAppsScript' || !namespaces.includes(namespace)) return;
  if (ts.isInterfaceDeclaration(node)) {
    found.push({ namespace, name: node.name.text, members: membersOf(node, namespace) });
  }
}

function membersOf(node: ts.InterfaceDeclaration, namespace: string): Map<string, string[][]> {
  const members = new Map<string, string[][]>();
  for (const member of node.members) {
    const name = member.name?.getText();
    if (name === undefined) continue;
    const overloads = members.get(name) ?? [];
    members.set(name, overloads);
    if (ts.isMethodSignature(member)) {
      const parameters = member.parameters.map((parameter): readonly [ts.ParameterDeclaration, string] => [
        parameter,
        kindOf(parameter.type, namespace),
      ]);
      members.set(name, [...overloads, ...expanded(parameters)]);
    }
  }
  return members;
}

/** An optional parameter is one overload with and one without it. */
function expanded(parameters: readonly (readonly [ts.ParameterDeclaration, string])[]): string[][] {
  const kinds = parameters.map(([, kind]) => kind);
  const required = parameters.findIndex(([parameter]) => parameter.questionToken !== undefined);
  const least = required < 0 ? kinds.length : required;
  return Array.from({ length: kinds.length - least + 1 }, (_, more) => kinds.slice(0, least + more));
}

const NUMBERS = new Set(['Integer', 'Byte', 'number']);

/** @see ../../local/services/argument-kind.ts, which reads these */
function kindOf(type: ts.TypeNode | undefined, namespace: string): string {
  if (type === undefined) return 'any';
  if (ts.isParenthesizedTypeNode(type)) return kindOf(type.type, namespace);
  if (ts.isArrayTypeNode(type)) return `${kindOf(type.elementType, namespace)}[]`;
  if (ts.isUnionTypeNode(type)) return unionKind(type, namespace);
  if (ts.isLiteralTypeNode(type)) return type.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'string';
  if (ts.isTypeReferenceNode(type)) return referenceKind(type, namespace);
  const text = type.getText();
  return text === 'string' || text === 'boolean' || text === 'number' || text === 'any' ? text : 'object';
}

function unionKind(type: ts.UnionTypeNode, namespace: string): string {
  const kinds = [...new Set(type.types.map((one) => kindOf(one, namespace)))];
  const others = kinds.filter((kind) => kind !== 'null' && kind !== 'undefined');
  const only = others.length === 1 ? others[0]! : 'any';
  return kinds.includes('null') && only !== 'any' ? `${only}?` : only;
}

function referenceKind(type: ts.TypeReferenceNode, namespace: string): string {
  const name = type.typeName.getText();
  if (name === 'Array' && type.typeArguments?.[0] !== undefined) return `${kindOf(type.typeArguments[0], namespace)}[]`;
  if (NUMBERS.has(name)) return 'number';
  if (name === 'Base.Date' || name === 'Date') return 'date';
  if (name.startsWith('Font')) return 'string';
  return name.includes('.') ? name : `${namespace}.${name}`;
}

function mergedClasses(classes: readonly GoogleClass[]): Iterable<GoogleClass> {
  const merged = new Map<string, GoogleClass>();
  for (const one of classes) {
    const key = `${one.namespace}.${one.name}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? one : { ...known, members: new Map([...known.members, ...one.members]) });
  }
  return merged.values();
}
