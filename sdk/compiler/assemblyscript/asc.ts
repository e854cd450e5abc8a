/** The part of the AssemblyScript compiler's interface that is used; its own types redefine globals for the whole program. */
export interface AssemblyScriptCompiler {
  main(argv: readonly string[], io: {
    readonly transforms: readonly (new () => object)[];
    readFile(name: string, baseDirectory: string): string | null;
    writeFile(name: string, contents: string | Uint8Array): void;
    listFiles(directory: string, baseDirectory: string): string[];
    reportDiagnostic(diagnostic: Diagnostic): void;
  }): Promise<{ readonly error: Error | null }>;
}

export interface Diagnostic {
  readonly message: string;
  readonly code: number;
  /** 3 is an error; less is not. */
  readonly category: number;
  readonly range: {
    readonly start: number;
    readonly end: number;
    readonly source: { readonly normalizedPath: string } | null;
  } | null;
}

/** Loaded when something is compiled: it takes a third of a second. */
export async function loadCompiler(): Promise<AssemblyScriptCompiler> {
  const specifier: string = 'assemblyscript/asc';
  return await import(specifier) as AssemblyScriptCompiler;
}
