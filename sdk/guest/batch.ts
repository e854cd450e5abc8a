/** The batch in hand: what the views are relative to. Only the loop in `abi/exports.ts` writes it. */
export const batch = {
  /** Address of the event in hand, or 0 when there is none. */
  event: 0,
  /** Its index in the batch. */
  index: 0,
  /** Address of the first entry in the table of containers. */
  containers: 0,
  containerCount: 0,
  /** Counts batches, so that what is good for one batch only can tell. */
  number: 0,
};
