/** A data source that the host has registered. */
export interface DataSource {
  readonly namespace: string;
  readonly id: string;
  /** Raised when a reader of the former version would misread the new one. */
  readonly version: number;
  /** Types of keys that `get` takes. */
  readonly keys: readonly string[];
  /** JSON Schema of a record. */
  readonly schema: string;
}

/** What a signature is told when it starts. */
export class Context {
  readonly dataSources: readonly DataSource[];

  constructor(dataSources: readonly DataSource[]) {
    this.dataSources = dataSources;
  }

  /** The registered data source, or null when the host does not have it. */
  dataSource(namespace: string, id: string): DataSource | null {
    return this.dataSources.find((source) => source.namespace === namespace && source.id === id) ?? null;
  }
}
