export interface GeneratedFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}
