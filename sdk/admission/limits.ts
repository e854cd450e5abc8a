/** How much of anything an admitted component may have. What compilers make stays far below. */
export const LIMITS = {
  /** Bytes of a component. */
  componentSize: 8 * 1024 * 1024,
  /** Definitions of one kind in a component, and how deep its types are nested. */
  componentItems: 10_000,
  componentNesting: 32,
  coreModules: 8,
  types: 5000,
  parameters: 100,
  functions: 20_000,
  /** Bytes and locals of one function: the engine's optimizer takes more than linear time for them. */
  functionSize: 512 * 1024,
  locals: 5000,
  /** Locals and parameters of a function times its blocks and branches: at each of these the engine's first compiler looks at all of those. */
  localsTimesBranches: 2_000_000,
  controlNesting: 1000,
  branchTargets: 10_000,
  imports: 100,
  exports: 1000,
  globals: 10_000,
  tables: 16,
  segments: 50_000,
  nameLength: 512,
  /** Pages of 64 KiB. */
  memoryPages: 1024,
  tableElements: 10_000,
} as const;
