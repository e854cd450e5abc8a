import { forge } from './forge.ts';
import type { HostilePiece } from './piece.ts';
import type { SignatureParts } from './signature-text.ts';
import { ADDRESS } from './static-data.ts';

function piece(name: string, expect: HostilePiece['expect'], what: string, parts: SignatureParts): HostilePiece {
  return { name, what, expect, make: async () => await forge(parts) };
}

const store = (at: number, value: number): string => `(i32.store (i32.const ${at}) (i32.const ${value}))`;
const metadataOf = (stores: string): string => `${stores} (i32.const ${ADDRESS.metadata})`;
const startedOf = (stores: string): string => `${stores} (i32.const ${ADDRESS.started})`;

/** Pointers, lengths and numbers that are not what they must be, handed to the host. */
export const WRONG_ANSWERS: readonly HostilePiece[] = [
  piece('metadata-beyond-memory', 'stopped', 'its metadata lies beyond its memory', { metadata: '(i32.const 0x7ffffff8)' }),
  piece('metadata-below-memory', 'stopped', 'its metadata lies at a negative address', { metadata: '(i32.const -8)' }),
  piece('metadata-misaligned', 'stopped', 'its metadata is not aligned', { metadata: `(i32.const ${ADDRESS.metadata + 1})` }),
  piece('metadata-of-huge-text', 'stopped', 'its name is 4 GiB long', { metadata: metadataOf(store(ADDRESS.metadata + 20, -1)) }),
  piece('metadata-of-all-memory', 'stopped', 'its description is all of its memory', { memory: '(memory (export "memory") 1000)', metadata: metadataOf(store(ADDRESS.metadata + 32, 0) + store(ADDRESS.metadata + 36, 65_000_000)) }),
  piece('metadata-of-many-tags', 'stopped', 'it has 100 million tags, all the same', { metadata: metadataOf(store(ADDRESS.metadata + 40, 0) + store(ADDRESS.metadata + 44, 100_000_000)) }),
  piece('metadata-of-shared-tags', 'stopped', 'its tags overlap, so that few bytes become very many', { memory: '(memory (export "memory") 100)', metadata: metadataOf(`${store(ADDRESS.metadata + 40, 65_536)} ${store(ADDRESS.metadata + 44, 500_000)}`) + '' , start: '(local.set 0 (i32.const 65536)) (loop $l (i32.store (local.get 0) (i32.const 0)) (i32.store offset=4 (local.get 0) (i32.const 60000)) (local.set 0 (i32.add (local.get 0) (i32.const 8))) (br_if $l (i32.lt_u (local.get 0) (i32.const 4065536))))' }),
  piece('selectors-without-end', 'stopped', 'it selects 4 billion events', { selectedEvents: `${store(ADDRESS.selectedEvents + 4, -1)} (i32.const ${ADDRESS.selectedEvents})` }),
  piece('selector-of-unknown-test', 'stopped', 'a condition is of the 200th kind', { selectedEvents: `${store(ADDRESS.selectors + 24, 1024)} ${store(ADDRESS.selectors + 28, 1)} ${store(1032, 200)} (i32.const ${ADDRESS.selectedEvents})` }),
  piece('init-answers-neither', 'stopped', 'init answers neither good nor bad', { init: startedOf(store(ADDRESS.started, 7)) }),
  piece('init-refuses-with-wrong-text', 'stopped', 'init refuses with a text beyond its memory', { init: startedOf(store(ADDRESS.started, 1) + store(ADDRESS.started + 4, -16) + store(ADDRESS.started + 8, 32)) }),
  piece('init-refuses-with-escapes', 'stopped', 'init refuses with a text that clears the terminal', { fields: '(data (i32.const 1600) "\\1b[2J\\1b]0;owned\\07\\0d\\0aroot# ")', init: startedOf(store(ADDRESS.started, 1) + store(ADDRESS.started + 4, 1600) + store(ADDRESS.started + 8, 18)) }),
  piece('realloc-at-the-end', 'stopped', 'its allocator answers the last byte of the address space', { realloc: '(i32.const -1)' }),
  piece('realloc-beyond-memory', 'stopped', 'its allocator answers the end of its memory', { realloc: '(i32.shl (memory.size) (i32.const 16))' }),
  piece('realloc-misaligned', 'stopped', 'its allocator answers addresses that are not aligned', { realloc: '(i32.const 8193)' }),
  piece('realloc-always-the-same', 'bounded', 'its allocator gives everything the same place', { realloc: '(i32.const 8192)' }),
  piece('realloc-at-nothing', 'bounded', 'its allocator answers the address 0, over its own data', { realloc: '(i32.const 0)', memory: '(memory (export "memory") 64)' }),
  piece('realloc-traps', 'stopped', 'its allocator traps', { realloc: '(unreachable)' }),
  piece('realloc-calls-the-host', 'stopped', 'its allocator calls the host back, which would allocate again', { realloc: '(call $get (i32.const 512) (i32.const 8) (i32.const 2048)) (i32.const 8192)' }),
  piece('start-calls-the-host', 'stopped', 'it reports before it has started', { start: `(call $report (i32.const 0) (i32.const ${ADDRESS.entry}) (i32.const 1))` }),
  piece('clean-up-calls-the-host', 'stopped', 'it reports while it cleans up', { afterMetadata: `(call $report (i32.const 0) (i32.const ${ADDRESS.entry}) (i32.const 1))` }),
  piece('finding-without-end', 'quarantined', 'a finding has 4 billion entries', { onEvents: `(call $report (i32.const 0) (i32.const ${ADDRESS.entry}) (i32.const -1))` }),
  piece('finding-beyond-memory', 'quarantined', 'a finding lies beyond its memory', { onEvents: '(call $report (i32.const 0) (i32.const 0x40000000) (i32.const 1))' }),
  piece('finding-of-unknown-kind', 'quarantined', 'a finding has a value of the 250th kind', { onEvents: `(i32.store8 (i32.const ${ADDRESS.entry + 8}) (i32.const 250)) (call $report (i32.const 0) (i32.const ${ADDRESS.entry}) (i32.const 1))` }),
  piece('finding-of-wrong-text', 'quarantined', 'a finding has a text beyond its memory', { onEvents: `${store(ADDRESS.entry + 16, -4)} (call $report (i32.const 0) (i32.const ${ADDRESS.entry}) (i32.const 1))` }),
  piece('look-up-beyond-memory', 'quarantined', 'it looks up a container whose id lies beyond its memory', { onEvents: '(call $get (i32.const -64) (i32.const 64) (i32.const 2048))' }),
  piece('look-up-into-nowhere', 'quarantined', 'it wants an answer written beyond its memory', { onEvents: '(call $get (i32.const 512) (i32.const 8) (i32.const 0x7ffffff8))' }),
  piece('look-up-misaligned', 'quarantined', 'it wants an answer written where it is not aligned', { onEvents: '(call $get (i32.const 512) (i32.const 8) (i32.const 2049))' }),
  piece('log-of-unknown-level', 'quarantined', 'it logs at the 77th level', { onEvents: '(call $write (i32.const 77) (i32.const 512) (i32.const 8))' }),
  piece('log-beyond-memory', 'quarantined', 'it logs what lies beyond its memory', { onEvents: '(call $write (i32.const 1) (i32.const -4) (i32.const 64))' }),
];
