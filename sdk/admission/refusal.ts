import type { ErrorCode, Problem } from '../errors.ts';

/** Why a component is not admitted; thrown inside this room, and a value outside of it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, advice?: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.advice = advice;
  }

  problem(): Problem {
    return { code: this.code, message: this.message, ...(this.advice === undefined ? {} : { advice: this.advice }) };
  }
}

/** A stranger's name as it may stand in a message: no quotes, no control characters, not for ever. */
export function quoted(name: string): string {
  const cut = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return JSON.stringify(cut).replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
