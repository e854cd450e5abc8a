import { forge } from './forge.ts';
import type { HostilePiece } from './piece.ts';
import type { SignatureParts } from './signature-text.ts';
import { ADDRESS } from './static-data.ts';

function piece(name: string, expect: HostilePiece['expect'], what: string, parts: SignatureParts): HostilePiece {
  return { name, what, expect, make: async () => await forge(parts) };
}

const times = (count: number, body: string): string => `(loop $l ${body} (local.set 2 (i32.add (local.get 2) (i32.const 1))) (br_if $l (i32.lt_u (local.get 2) (i32.const ${count}))))`;
const report = (event: string, entries = 1): string => `(call $report ${event} (i32.const ${ADDRESS.entry}) (i32.const ${entries}))`;
const store = (at: number, value: number): string => `(i32.store (i32.const ${at}) (i32.const ${value}))`;
const EVERY_THIRD = '(global.set $count (i32.add (global.get $count) (i32.const 1))) (if (i32.eqz (i32.rem_u (global.get $count) (i32.const 3))) (then (unreachable)))';

/** More than a signature should do or have, and code that fails. */
export const EXCESS: readonly HostilePiece[] = [
  piece('flood-of-findings', 'bounded', 'reports five thousand findings in each batch', { onEvents: times(5000, report('(i32.const 0)')) }),
  piece('flood-of-log-lines', 'bounded', 'writes five thousand log lines in each batch', { onEvents: times(5000, '(call $write (i32.const 3) (i32.const 512) (i32.const 8))') }),
  piece('flood-of-look-ups', 'bounded', 'looks a container up five thousand times in each batch', { onEvents: times(5000, '(call $get (i32.const 512) (i32.const 8) (i32.const 4096))') }),
  piece('endless-findings', 'quarantined', 'reports findings for ever', { onEvents: `(loop $l ${report('(i32.const 0)')} (br $l))` }),
  piece('endless-log', 'quarantined', 'writes log lines for ever', { onEvents: '(loop $l (call $write (i32.const 3) (i32.const 512) (i32.const 8)) (br $l))' }),
  piece('huge-finding', 'bounded', 'reports a finding of a megabyte', { memory: '(memory (export "memory") 32)', onEvents: `${store(ADDRESS.entry + 16, 65_536)} ${store(ADDRESS.entry + 20, 1_000_000)} ${report('(i32.const 0)')}` }),
  piece('huge-log-line', 'bounded', 'writes a log line of a megabyte', { memory: '(memory (export "memory") 32)', onEvents: '(call $write (i32.const 1) (i32.const 65536) (i32.const 1000000))' }),
  piece('finding-of-no-event', 'bounded', 'reports the four billionth event of the batch', { onEvents: report('(i32.const -1)') }),
  piece('finding-with-escapes', 'bounded', 'reports quotes, newlines and escape sequences as names and values', { fields: '(data (i32.const 1600) "\\1b[31m\\22\\27`;\\0a\\0d</script>\\e2\\80\\ae")', onEvents: `${store(ADDRESS.entry, 1600)} ${store(ADDRESS.entry + 4, 23)} ${store(ADDRESS.entry + 16, 1600)} ${store(ADDRESS.entry + 20, 23)} ${report('(i32.const 0)')}` }),
  piece('finding-of-broken-text', 'quarantined', 'reports a text that is not UTF-8', { fields: '(data (i32.const 1600) "\\ff\\fe\\c0\\80\\ed\\a0\\80")', onEvents: `${store(ADDRESS.entry + 16, 1600)} ${store(ADDRESS.entry + 20, 7)} ${report('(i32.const 0)')}` }),
  piece('log-with-escapes', 'bounded', 'logs what would rewrite the operator\'s terminal', { fields: '(data (i32.const 1600) "\\1b[2J\\1b[H\\1b]52;c;cm0gLXJm\\07\\0aok")', onEvents: '(call $write (i32.const 1) (i32.const 1600) (i32.const 27))' }),
  piece('memory-at-once', 'quarantined', 'asks for 4 GiB of memory, which takes more fuel than there is', { onEvents: '(drop (memory.grow (i32.const 65535))) (drop (memory.grow (i32.const 900))) (memory.fill (i32.const 65536) (i32.const 1) (i32.const 1000000))' }),
  piece('memory-for-ever', 'bounded', 'keeps a page more with each batch', { onEvents: '(local.set 2 (memory.grow (i32.const 1))) (if (i32.ne (local.get 2) (i32.const -1)) (then (i32.store (i32.shl (local.get 2) (i32.const 16)) (i32.const 1))))' }),
  piece('memory-from-the-start', 'bounded', 'begins with the most memory that is allowed', { memory: '(memory (export "memory") 1024)', onEvents: '' }),
  piece('table-for-ever', 'bounded', 'grows a table with each batch', { fields: '(table 1 funcref)', onEvents: '(drop (table.grow (ref.null func) (i32.const 100)))' }),
  piece('writes-to-the-batch', 'bounded', 'overwrites the batch that it was given, and all else in its memory', { onEvents: '(memory.fill (local.get 0) (i32.const 255) (local.get 1)) (memory.fill (i32.const 8192) (i32.const 255) (i32.const 65536))' }),
  piece('reads-beyond-memory', 'quarantined', 'reads on beyond the batch until its memory ends', { onEvents: '(loop $l (drop (i32.load (local.get 0))) (local.set 0 (i32.add (local.get 0) (i32.const 4096))) (br $l))' }),
  piece('costly-restarts', 'quarantined', 'traps at every batch, and takes 40 million instructions to start again', { fields: '(global $turn (mut i32) (i32.const 0))', init: `(loop $l (global.set $turn (i32.add (global.get $turn) (i32.const 1))) (br_if $l (i32.lt_u (global.get $turn) (i32.const 5000000)))) (i32.const ${ADDRESS.started})`, onEvents: '(unreachable)' }),
  piece('costly-pages', 'quarantined', 'touches all of 60 MiB for few instructions and traps, again and again in new memory', { memory: '(memory (export "memory") 1000)', onEvents: '(loop $l (i32.store (local.get 2) (i32.const 1)) (local.set 2 (i32.add (local.get 2) (i32.const 4096))) (br_if $l (i32.lt_u (local.get 2) (i32.const 65536000)))) (unreachable)' }),
  { ...piece('below-the-allowance', 'quarantined', 'never fails, and takes nearly as many instructions for a batch as it may', { onEvents: times(1_500_000, '') }), failsOnlyTogether: true },
  piece('findings-of-60-kilobytes', 'bounded', 'reports a hundred findings as large as may be in each batch', { memory: '(memory (export "memory") 32)', onEvents: `${store(ADDRESS.entry + 16, 65_536)} ${store(ADDRESS.entry + 20, 60_000)} ${times(50, report('(i32.const 0)'))}` }),
  piece('unreachable', 'quarantined', 'traps at every batch', { onEvents: '(unreachable)' }),
  piece('every-third-batch', 'quarantined', 'traps at every third batch', { fields: '(global $count (mut i32) (i32.const 0))', onEvents: EVERY_THIRD }),
  piece('division-by-zero', 'quarantined', 'divides by zero', { onEvents: '(drop (i32.div_u (i32.const 1) (i32.const 0)))' }),
  piece('call-of-nothing', 'quarantined', 'calls an empty place of a table', { fields: '(type $t (func)) (table 1 funcref)', onEvents: '(call_indirect (type $t) (i32.const 0))' }),
  piece('call-of-another-type', 'quarantined', 'calls a function as if it had another type', { fields: '(type $t (func)) (table 1 funcref) (elem (i32.const 0) $realloc)', onEvents: '(call_indirect (type $t) (i32.const 0))' }),
  piece('traps-in-start', 'stopped', 'traps during instantiation', { start: '(unreachable)' }),
  piece('data-beyond-memory', 'stopped', 'its own data does not fit its memory', { fields: '(data (i32.const 0x7fffffff) "x")' }),
  piece('many-functions', 'bounded', 'has 15,000 functions', { fields: Array.from({ length: 15_000 }, (_, index) => `(func (drop (i32.const ${index})))`).join('\n') }),
  piece('large-function', 'bounded', 'has a function of 400 KB', { onEvents: '(drop (i32.const 1))'.repeat(130_000) }),
];
