import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = join(import.meta.dirname, '..', 'compiler', 'script', 'glue');
const FILES: readonly string[] = ['glue.ts', 'system.ts'];

interface Compiler {
  main(argv: readonly string[], options: {
    readFile(name: string): string | null;
    writeFile(name: string, contents: string | Uint8Array): void;
    listFiles(): readonly string[];
  }): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}

/** The module between the world and QuickJS, which is written in AssemblyScript: compiled here, so that no build of an author's waits for it. */
export async function scriptGlue(): Promise<GeneratedFile> {
  const { main } = await import('assemblyscript/asc') as unknown as Compiler;
  let module: Uint8Array | undefined;
  const { error, stderr } = await main([
    'glue.ts', '--outFile', 'glue.wasm', '--runtime', 'stub', '--importMemory', '--noExportMemory', '--noAssert', '-O3', '--use', 'abort=',
  ], {
    readFile: (name) => FILES.includes(name) ? readFileSync(join(FOLDER, name), 'utf8') : null,
    writeFile: (_name, contents) => { if (typeof contents !== 'string') module = contents; },
    listFiles: () => [],
  });
  if (error !== null || module === undefined) throw new Error(`the glue does not compile: ${stderr.toString()}`, { cause: error });
  return {
    path: 'sdk/compiler/script/generated/glue.ts',
    text: `// Generated from sdk/compiler/script/glue by \`npm run generate\`; do not edit.\n\n/** A core module, in base64. */\nexport const GLUE = '${Buffer.from(module).toString('base64')}';\n`,
  };
}
