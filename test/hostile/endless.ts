import { forge } from './forge.ts';
import type { HostilePiece } from './piece.ts';
import type { SignatureParts } from './signature-text.ts';

const LOOP = '(loop $l (br $l))';

function piece(name: string, expect: HostilePiece['expect'], what: string, parts: SignatureParts): HostilePiece {
  return { name, what, expect, make: async () => await forge(parts) };
}

const DOUBLING = Array.from({ length: 50 }, (_, level) => `(func $d${level} ${level === 49 ? '' : `(call $d${level + 1}) (call $d${level + 1})`})`).join('\n');
const LOCALS = `(local ${'i64 '.repeat(4000)})`;

/** A walk through 32 MiB from one cache line to a far one: an instruction that takes half a microsecond. */
const CHASE_FIRST = 65_536;
const CHASE = {
  memory: '(memory (export "memory") 600)',
  fields: `(func $prepare (param i32) (loop $l
    (i32.store (local.get 0) (i32.add (i32.const ${CHASE_FIRST}) (i32.and (i32.add (i32.mul (i32.sub (local.get 0) (i32.const ${CHASE_FIRST})) (i32.const 1103515)) (i32.const 1234560)) (i32.const 0x1ffffc0))))
    (local.set 0 (i32.add (local.get 0) (i32.const 64)))
    (br_if $l (i32.lt_u (local.get 0) (i32.const ${CHASE_FIRST + 0x200_0000})))))`,
};
const chaseForEver = (local: number): string => `(call $prepare (i32.const ${CHASE_FIRST})) (local.set ${local} (i32.const ${CHASE_FIRST})) (loop $l (local.set ${local} (local.get ${local}) ${'(i32.load)'.repeat(200)}) (br $l))`;

/** Code that does not come to an end, or not soon. */
export const ENDLESS: readonly HostilePiece[] = [
  piece('loop-in-events', 'quarantined', 'loops for ever at the first event', { onEvents: LOOP }),
  piece('loop-in-start', 'stopped', 'loops for ever in the start function, during instantiation', { start: LOOP }),
  piece('loop-in-metadata', 'stopped', 'loops for ever when it is asked who it is', { metadata: `${LOOP} (unreachable)` }),
  piece('loop-after-metadata', 'stopped', 'loops for ever in the clean-up after metadata', { afterMetadata: LOOP }),
  piece('loop-in-selected-events', 'stopped', 'loops for ever when it is asked what it selects', { selectedEvents: `${LOOP} (unreachable)` }),
  piece('loop-in-init', 'stopped', 'loops for ever in init', { init: `${LOOP} (unreachable)` }),
  piece('loop-in-realloc', 'stopped', 'loops for ever in the allocator that the host calls', { realloc: `${LOOP} (unreachable)` }),
  piece('loop-by-table', 'quarantined', 'loops by a branch table', { onEvents: '(loop $l (br_table $l $l $l (i32.const 1)))' }),
  piece('loop-of-vectors', 'quarantined', 'loops over vector instructions', { onEvents: '(loop $l (drop (i8x16.swizzle (v128.const i64x2 1 2) (v128.const i64x2 3 4))) (br $l))' }),
  piece('loop-of-divisions', 'quarantined', 'loops over the slowest instruction there is', { onEvents: '(loop $l (drop (i64.rem_s (i64.const 9223372036854775807) (i64.extend_i32_u (local.get 1)))) (br $l))' }),
  piece('loop-of-fills', 'quarantined', 'fills all its memory again and again', { memory: '(memory (export "memory") 1000)', onEvents: '(loop $l (memory.fill (i32.const 65536) (i32.const 7) (i32.const 65000000)) (br $l))' }),
  piece('loop-of-copies', 'quarantined', 'copies all its memory again and again', { memory: '(memory (export "memory") 1000)', onEvents: '(loop $l (memory.copy (i32.const 65536) (i32.const 65544) (i32.const 65000000)) (br $l))' }),
  piece('loop-of-table-fills', 'quarantined', 'fills a table again and again', { fields: '(table 10000 funcref)', onEvents: '(loop $l (table.fill (i32.const 0) (ref.null func) (i32.const 10000)) (br $l))' }),
  piece('loop-of-growth-by-nothing', 'quarantined', 'grows its memory by no page again and again, each time a new buffer for the host', { onEvents: '(loop $l (drop (memory.grow (i32.const 0))) (br $l))' }),
  piece('loop-of-tiny-fills', 'quarantined', 'fills no byte at all again and again, each time by a call of the engine\'s', { onEvents: `(loop $l ${'(memory.fill (i32.const 1024) (i32.const 0) (i32.const 0))'.repeat(100)} (br $l))` }),
  piece('loop-of-table-growth-by-nothing', 'quarantined', 'grows a table by nothing again and again', { fields: '(table 1000 funcref)', onEvents: `(loop $l ${'(drop (table.grow (ref.null func) (i32.const 0)))'.repeat(100)} (br $l))` }),
  piece('loop-of-table-writes', 'quarantined', 'writes functions to a table, each of which the engine makes an object for', { fields: '(table 1000 funcref) (elem declare func $f) (func $f)', onEvents: `(loop $l ${'(table.set (i32.const 5) (ref.func $f))'.repeat(100)} (br $l))` }),
  piece('loop-of-slow-loads', 'quarantined', 'follows addresses all over 32 MiB of memory, each load waiting for the one before', { ...CHASE, onEvents: chaseForEver(2) }),
  piece('slow-loads-in-start', 'stopped', 'follows the same addresses in its start function', { ...CHASE, start: chaseForEver(0) }),
  piece('recursion', 'quarantined', 'calls itself for ever', { fields: '(func $r (call $r))', onEvents: '(call $r)' }),
  piece('recursion-in-start', 'stopped', 'calls itself for ever during instantiation', { fields: '(func $r (call $r))', start: '(call $r)' }),
  piece('recursion-in-init', 'stopped', 'calls itself for ever in init', { fields: '(func $r (call $r))', init: '(call $r) (i32.const 256)' }),
  piece('recursion-of-two', 'quarantined', 'two functions call each other for ever', { fields: '(func $a (call $b)) (func $b (call $a))', onEvents: '(call $a)' }),
  piece('recursion-by-table', 'quarantined', 'calls itself through a table, without naming itself', { fields: '(type $t (func)) (table 1 funcref) (elem (i32.const 0) $i) (func $i (call_indirect (type $t) (i32.const 0)))', onEvents: '(call $i)' }),
  piece('recursion-with-large-frames', 'quarantined', 'each call has 4,000 locals, to reach the end of the stack first', { fields: `(func $r (param i64) (result i64) ${LOCALS} (local.set 1 (local.get 0)) (i64.add (call $r (i64.add (local.get 0) (i64.const 1))) (local.get 1)))`, onEvents: '(drop (call $r (i64.const 0)))' }),
  piece('doubling-calls', 'quarantined', 'neither loops nor recurs: fifty functions that each call the next one twice', { fields: DOUBLING, onEvents: '(call $d0)' }),
  piece('branch-into-large-table', 'quarantined', 'loops through a branch table of 9,000 targets', { onEvents: `(loop $l (br_table ${'$l '.repeat(9000)} (i32.const 4000)))` }),
];
