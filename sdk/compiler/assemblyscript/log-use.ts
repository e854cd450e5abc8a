/** The part of the compiler's syntax tree that is read here; only the declarations of an import have a foreign name. */
export interface Source {
  readonly internalPath: string;
  readonly statements: readonly {
    readonly declarations?: readonly { readonly foreignName?: { readonly text: string } }[] | null;
  }[];
}

/** Whether a file of the author imports the log: only then may a failed assertion write to it. */
export function usesLog(sources: readonly Source[]): boolean {
  return sources.some(({ internalPath, statements }) => !internalPath.startsWith('~lib/')
    && statements.some(({ declarations }) => declarations?.some(({ foreignName }) => foreignName?.text === 'log') === true));
}
