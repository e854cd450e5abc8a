import { fileURLToPath } from 'node:url';

/**
 * The addon that a confined process loads to give up its system calls. It exports `restrict(): void`, which throws
 * when the kernel refuses. What may still be called is listed in `seccomp/allowed.h`.
 */
export const SECCOMP_ADDON: string = fileURLToPath(new URL('./build/seccomp.node', import.meta.url));
