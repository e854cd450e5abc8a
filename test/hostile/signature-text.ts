import { ADDRESS, staticData } from './static-data.ts';

/** Instructions, in the text format, in place of what a signature that does nothing has there. */
export interface SignatureParts {
  /** Before everything else: further imports, types, tables, functions. */
  readonly fields?: string;
  readonly memory?: string;
  readonly metadata?: string;
  readonly afterMetadata?: string;
  readonly selectedEvents?: string;
  readonly init?: string;
  /** Has the batch's address and length as its locals 0 and 1, and four more. */
  readonly onEvents?: string;
  readonly onSignal?: string;
  readonly close?: string;
  /** Has the old address and size, the alignment and the new size as its locals. */
  readonly realloc?: string;
  readonly start?: string;
}

/** Hands out what follows, and grows the memory when it must. */
const REALLOC = `
  (local.set 4 (i32.and (i32.add (global.get $next) (i32.const 7)) (i32.const -8)))
  (global.set $next (i32.add (local.get 4) (local.get 3)))
  (if (i32.gt_u (global.get $next) (i32.shl (memory.size) (i32.const 16)))
    (then (drop (memory.grow (i32.add (i32.shr_u (local.get 3) (i32.const 16)) (i32.const 1))))))
  (local.get 4)`;

/** The core module of a signature, in the text format. */
export function signatureText(parts: SignatureParts): string {
  return `(module
  (import "sigbox:signature/containers@0.1.0" "get" (func $get (param i32 i32 i32)))
  (import "sigbox:signature/findings@0.1.0" "report" (func $report (param i32 i32 i32)))
  (import "sigbox:signature/log@0.1.0" "write" (func $write (param i32 i32 i32)))
  ${parts.memory ?? '(memory (export "memory") 2)'}
  (global $next (mut i32) (i32.const ${ADDRESS.heap}))
  (data (i32.const 0) "${staticData()}")
  ${parts.fields ?? ''}
  (func (export "metadata") (result i32) ${parts.metadata ?? `(i32.const ${ADDRESS.metadata})`})
  (func (export "cabi_post_metadata") (param i32) ${parts.afterMetadata ?? ''})
  (func (export "selected-events") (result i32) ${parts.selectedEvents ?? `(i32.const ${ADDRESS.selectedEvents})`})
  (func (export "init") (param i32 i32) (result i32) ${parts.init ?? `(i32.const ${ADDRESS.started})`})
  (func (export "on-events") (param i32 i32) (local i32 i32 i32 i32) (global.set $next (i32.const ${ADDRESS.heap})) ${parts.onEvents ?? ''})
  (func (export "on-signal") (param i32 i32) ${parts.onSignal ?? ''})
  (func (export "close") ${parts.close ?? ''})
  (func $realloc (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local i32) ${parts.realloc ?? REALLOC})
  ${parts.start === undefined ? '' : `(func $start (local i32) ${parts.start}) (start $start)`})`;
}
