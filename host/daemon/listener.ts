import type { Finding } from '../outputs/index.ts';

/** What the kernel built of an event and what of it found the ring full, on one processor, since the start. */
export interface KernelLoss {
  readonly event: string;
  readonly processor: number;
  readonly produced: number;
  readonly lost: number;
}

/** What somebody who runs signatures is told. */
export interface DaemonListener {
  finding(finding: Finding): void;
  /** A signature's line for the operator. */
  signatureLog(signature: string, level: string, message: string): void;
  /** A signature failed on this event, or outside of any when it has no bytes. */
  trap(signature: string, kind: string, message: string, event: Uint8Array): void;
  /** For people: something went on, or went wrong. */
  notice(message: string): void;
  warning(message: string): void;
  /** The kernel has lost more than before: all that it has lost, by event and processor. */
  losses?(losses: readonly KernelLoss[]): void;
}
