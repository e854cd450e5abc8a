/**
 * The most that a piece pays in vain, for what is passed over; what costs as much pays for itself. More makes code too dear of
 * which little runs, less makes code slower that runs whole.
 */
const IN_VAIN = 64;

/** What is paid at once, before it runs. */
export interface Piece {
  /** Where the instruction stands behind which it is paid. */
  readonly at: number;
  /** Which piece pays for this one when it need not pay itself; it has always been paid when this one is reached, each time. */
  readonly payer: Piece | undefined;
  cost: number;
  /** How much of its cost may be for what is passed over. */
  inVain: number;
  /** The piece of the `else` that belongs to this arm of an `if`. */
  otherwise?: Piece;
}

/** A function's code in pieces, in the order in which they stand. */
export class Pieces {
  readonly #all: Piece[] = [];

  /** A piece that pays for itself, when no other pays for it. */
  begin(at: number, payer?: Piece): Piece {
    const piece = newPiece(at, payer);
    this.#all.push(piece);
    return piece;
  }

  /** The `else` of the arm that this piece began: both are decided on together. */
  otherwise(at: number, arm: Piece): Piece {
    arm.otherwise = newPiece(at, arm.payer);
    return arm.otherwise;
  }

  /** Who pays for what, decided from the end: a piece stands behind the one that may pay for it. @returns costs by where they are paid */
  paid(): Map<number, number> {
    const charges = new Map<number, number>();
    for (const piece of this.#all.toReversed()) {
      const { payer, otherwise } = piece;
      if (payer === undefined) {
        charges.set(piece.at, piece.cost);
        continue;
      }
      // What both arms of an `if` cost is paid in any case.
      const both = Math.min(piece.cost, otherwise?.cost ?? 0);
      const dearer = otherwise !== undefined && otherwise.cost > piece.cost ? otherwise : piece;
      const more = dearer.cost - both;
      payer.cost += both;
      if (payer.inVain + more >= IN_VAIN) {
        charges.set(dearer.at, more);
      } else {
        payer.cost += more;
        payer.inVain += more;
      }
    }
    return charges;
  }
}

function newPiece(at: number, payer: Piece | undefined): Piece {
  return { at, payer, cost: 0, inVain: 0 };
}
