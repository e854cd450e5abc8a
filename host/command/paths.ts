import { fileURLToPath } from 'node:url';

/** The folder of signatures that ship with Sigbox. */
export function shippedSignatures(): string {
  return fileURLToPath(new URL('../../signatures', import.meta.url));
}

/** The recording that shows findings where the kernel cannot be asked. */
export function shippedRecording(): string {
  return fileURLToPath(new URL('../recordings/first-light.sigbox', import.meta.url));
}
