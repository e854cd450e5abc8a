/** A data source that the host has registered. */
export class DataSource {
  constructor(
    public readonly namespace: string,
    public readonly id: string,
    /** Raised when a reader of the former version would misread the new one. */
    public readonly version: u32,
    /** Types of keys that `get` takes. */
    public readonly keys: string[],
    /** JSON Schema of a record. */
    public readonly schema: string,
  ) {}
}

/** What a signature is told when it starts. */
export class Context {
  constructor(public readonly dataSources: DataSource[]) {}

  /** The registered data source, or null when the host does not have it. */
  dataSource(namespace: string, id: string): DataSource | null {
    for (let i = 0; i < this.dataSources.length; i++) {
      const source = this.dataSources[i];
      if (source.namespace == namespace && source.id == id) return source;
    }
    return null;
  }
}
