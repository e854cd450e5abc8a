/** The batch in hand: what the views are relative to. Only the loop in `abi/exports.ts` writes it. */
export namespace batch {
  /** Address of the event in hand. */
  export let event: usize = 0;
  /** Its index in the batch. */
  export let index: u32 = 0;
  /** Address of the first entry in the table of containers. */
  export let containers: usize = 0;
  export let containerCount: u32 = 0;
  /** Counts batches, so that what is good for one batch only can tell. */
  export let number: u32 = 0;
}
