/** In the order of the world's `findings.value`. */
export const Kind = { Text: 0, Signed: 1, Unsigned: 2, Boolean: 3, Texts: 4 } as const;

export type Value = string | bigint | boolean | readonly string[];

/** A finding's entry in memory: a name and a variant aligned to 8. */
export const ENTRY_SIZE = 24;
