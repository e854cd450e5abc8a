import type { Finding } from '../outputs/index.ts';

/** What somebody who runs signatures is told. */
export interface DaemonListener {
  finding(finding: Finding): void;
  /** A signature's line for the operator. */
  signatureLog(signature: string, level: string, message: string): void;
  /** For people: something went on, or went wrong. */
  notice(message: string): void;
  warning(message: string): void;
}
