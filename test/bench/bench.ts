/** One line of a benchmark's table: a name, its figures, and what they are to be compared with. */
export interface BenchRow {
  readonly name: string;
  /** Figures by their column, in the column's unit. */
  readonly figures: { readonly [column: string]: number };
  /** Said beside the row: a bar, a peer's figure, what was not measured and why. */
  readonly note?: string;
}

export interface BenchTable {
  readonly title: string;
  /** Columns in order, with their unit. */
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly BenchRow[];
}

/** `npm run bench -- NAME`: everything in its tables comes from one run. */
export interface Bench {
  readonly name: string;
  readonly summary: string;
  run(progress: (what: string) => void): Promise<readonly BenchTable[]>;
}
