interface Compiler {
  main(argv: readonly string[], io: {
    readFile(name: string): string | null;
    writeFile(name: string, contents: string | Uint8Array): void;
    listFiles(): string[];
  }): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}

/** Compiles one AssemblyScript file to a core module, as fast as the compiler can make it. */
export async function compileAssemblyScript(source: string): Promise<Uint8Array<ArrayBuffer>> {
  const specifier: string = 'assemblyscript/asc';
  const compiler = await import(specifier) as Compiler;
  let module: Uint8Array | undefined;
  const { error, stderr } = await compiler.main(['it.ts', '--outFile', 'it.wasm', '-O3', '--noAssert', '--runtime', 'minimal', '--use', 'abort='], {
    readFile: (name) => (name === 'it.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'it.wasm' && typeof contents !== 'string') module = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || module === undefined) throw new Error(stderr.toString(), { cause: error });
  return new Uint8Array(module);
}
