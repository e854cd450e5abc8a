/** Every error of the native part: what the code means. */
export const ERRORS = {
  SIGBOX_NATIVE_E_UNBUILT: 'The eBPF programs or the addon have not been built.',
  SIGBOX_NATIVE_E_KERNEL: 'The kernel refused the programs.',
  SIGBOX_NATIVE_E_CLOSED: 'The capture was closed before.',
  SIGBOX_NATIVE_E_CORRUPT: 'The ring buffer holds something that no program of ours wrote.',
  SIGBOX_NATIVE_E_ARGUMENT: 'A value has no meaning here.',
} as const;

export type NativeErrorCode = keyof typeof ERRORS;

export class NativeError extends Error {
  readonly code: NativeErrorCode;

  constructor(code: NativeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NativeError';
    this.code = code;
  }
}
