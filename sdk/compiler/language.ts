import type { Problem } from '../errors.ts';
import type { Project } from './project.ts';

export interface CompileOptions {
  /** Leaves the code as it is written: slower and larger, but a trap names the author's line. */
  readonly debug: boolean;
}

/** How texts lie in a module's memory. */
export type StringEncoding = 'utf8' | 'utf16';

/** What a language's compiler gives. */
export type Compiled = {
  /**
   * From the code's bytes (one line, whose columns are offsets in the core module that the component holds) to the files that
   * were compiled, as JSON with `sourcesContent`; those that are not the author's begin with `~lib/`. Absent where the compiler has none.
   */
  readonly sourceMap?: string;
  readonly warnings: readonly Problem[];
} & (
  /** A core module that exports the world as the canonical ABI names it; the build makes the component. */
  | { readonly module: Uint8Array<ArrayBuffer>; readonly stringEncoding: StringEncoding }
  /** A component of the world. */
  | { readonly component: Uint8Array<ArrayBuffer> }
);

/** A language in which signatures are written. `sdk/templates/NAME` has what a new project in it begins with. */
export interface Language {
  /** As `sig new --lang` and `"sigbox": { "language": … }` in a project's `package.json` take it. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** The file of a project that is the signature. */
  readonly entry: string;
  /** How the files of a project end that are its source. */
  readonly extensions: readonly string[];
  /** Where authors find what a host has. */
  readonly library: string;
  /**
   * Compiles the project, of which it reads nothing but what `project` gives it or was confined by it. What is large, or not on every
   * machine, is loaded or looked for only here.
   * @throws SignatureError with every error that the compiler reports, at the author's places.
   */
  compile(project: Project, options: CompileOptions): Promise<Compiled>;
}
