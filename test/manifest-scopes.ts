/**
 * Which OAuth scopes the sources need: src/ is type-checked with gas-types-detailed, whose comments carry Google's own
 * list for each method, and every call is looked up there.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { scopesOf, typesFolder } from '../scripts/scopes/method-scopes';

const ROOT = join(__dirname, '..');

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return typescriptFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

let called: Map<string, readonly string[]> | undefined;

/** Method → the scopes of which it needs one. Read once: it takes seconds. */
function calledMethods(): Map<string, readonly string[]> {
  if (called !== undefined) return called;
  const types = typesFolder(ROOT);
  const declarations = readdirSync(types).filter((name) => name.endsWith('.d.ts'));
  const program = ts.createProgram(
    [...typescriptFiles(join(ROOT, 'src')), ...declarations.map((name) => join(types, name))],
    {
      target: ts.ScriptTarget.ES2019,
      lib: ['lib.es2019.d.ts'],
      types: [],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  const methods = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.getDeclaration();
      if (declaration?.getSourceFile().fileName.includes('gas-types-detailed')) {
        const owner = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : '';
        methods.set(`${owner}.${declaration.name?.getText() ?? ''}`, scopesOf(declaration));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes('/src/')) visit(file);
  called = methods;
  return methods;
}

/**
 * @returns unmet: methods none of whose scopes is granted; unused: scopes without which every method that runs would still run
 */
export function scopesNeeded(granted: readonly string[]): { unmet: string[]; unused: string[]; methods: number } {
  const methods = [...calledMethods()].filter(([, scopes]) => scopes.length > 0);
  const runs = (scopes: readonly string[], allowed: readonly string[]) =>
    scopes.some((scope) => allowed.includes(scope));
  const met = methods.filter(([, scopes]) => runs(scopes, granted));
  const unmet = methods.filter(([, scopes]) => !runs(scopes, granted)).map(([name]) => name);
  const unused = granted.filter((scope) =>
    met.every(([, scopes]) =>
      runs(
        scopes,
        granted.filter((other) => other !== scope),
      ),
    ),
  );
  return { unmet, unused, methods: methods.length };
}
