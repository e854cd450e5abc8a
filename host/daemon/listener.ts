import type { Finding } from '../outputs/index.ts';
import type { AccountingReport } from './accounting-report.ts';
import type { RuntimeStatus } from '../containers/index.ts';

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
  /** What became of every event until now: when more was lost than before, and at the end. */
  accounting?(report: AccountingReport): void;
  /** A container runtime went down, or is up again. */
  runtime?(status: RuntimeStatus): void;
}
