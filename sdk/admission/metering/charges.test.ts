import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { expect, test } from 'vitest';
import { FUEL_EXPORT } from '../manifest.ts';
import { readModule } from '../wasm/read-module.ts';
import { meterModule } from './meter.ts';

const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
} }).WebAssembly;

const FUEL = 10_000_000n;

interface Run {
  readonly fuel: number;
  /** Instructions that really ran, as the code itself counts them. */
  readonly executed: number;
}

/** Meters a module whose function `run` takes a number, and that counts its own instructions in the global `executed`. */
async function metered(body: string): Promise<(argument: number) => Run> {
  const text = `(module (global $executed (export "executed") (mut i64) (i64.const 0)) (func (export "run") (param $seed i32) ${body}))`;
  const bytes = meterModule(readModule(new Uint8Array(await parse(text))), undefined);
  return (argument) => {
    const { exports } = new Instance(new Module(bytes));
    const fuel = exports[FUEL_EXPORT] as { value: bigint };
    fuel.value = FUEL;
    (exports['run'] as (argument: number) => void)(argument);
    return { fuel: Number(FUEL - fuel.value), executed: Number((exports['executed'] as { value: bigint }).value) };
  };
}

/** So many instructions, four of them for counting them all. */
function work(instructions: number): string {
  return `(global.set $executed (i64.add (global.get $executed) (i64.const ${instructions})))${' (drop (i32.const 1))'.repeat((instructions - 4) / 2)}`;
}

/** A loop that runs `$seed` rounds of one case in a hundred, as an interpreter does. */
function interpreter(): string {
  const cases = Array.from({ length: 100 }, (_, index) => `$case${index}`);
  const blocks = cases.reduce((inner, name, index) => `(block ${name} ${inner}) ${work(20)} (br ${index === 99 ? '$done' : '$next'})`,
    `(br_table ${cases.join(' ')} (i32.rem_u (local.get $seed) (i32.const 100)))`);
  return `(block $done (loop $round (block $next ${blocks}) (local.set $seed (i32.sub (local.get $seed) (i32.const 1))) (br_if $round (local.get $seed))))`;
}

test('of an interpreter\'s hundred cases, a round pays for one', async () => {
  const { fuel, executed } = (await metered(interpreter()))(90);
  expect(executed).toBe(90 * 20);
  expect(fuel).toBeGreaterThan(executed);
  expect(fuel).toBeLessThan(3 * executed);
});

test.each([
  ['a large arm that is passed over', `${work(20)} (if (i32.eqz (local.get $seed)) (then ${work(2000)}))`],
  ['the larger of two arms passed over', `${work(20)} (if (local.get $seed) (then ${work(20)}) (else ${work(2000)}))`],
  ['fifty small arms that are passed over', `${work(20)} ${`(if (i32.eqz (local.get $seed)) (then ${work(40)}))`.repeat(50)}`],
  ['code behind a block that is left', `(block $out ${work(20)} (br_if $out (local.get $seed)) ${work(2000)})`],
  ['fifty nested blocks that are left at once', `(block $out ${'(block '.repeat(50)} ${work(20)} (br_if $out (local.get $seed)) ${`) ${work(10)}`.repeat(50)})`],
  ['code behind an early return', `${work(20)} (if (local.get $seed) (then (return))) ${work(2000)}`],
])('%s is not paid for', async (_what, body) => {
  const { fuel, executed } = (await metered(body))(1);
  expect(executed).toBeGreaterThan(0);
  expect(fuel).toBeLessThan(executed + 200);
});

/** Code of nested blocks, ifs, loops and branches, from a seed. Which way it runs depends on `$seed`, which it changes. */
class RandomCode {
  #state: number;
  #labels = 0;

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761 % 2 ** 32 | 1;
  }

  #next(below: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % below;
  }

  /** Changes the seed, and leaves some bits of it: 9 instructions. */
  #choice(): string {
    return `(local.set $seed (i32.add (i32.mul (local.get $seed) (i32.const 1103515245)) (i32.const 12345))) (i32.and (i32.shr_u (local.get $seed) (i32.const 16)) (i32.const 3))`;
  }

  sequence(depth: number, outer: readonly string[]): string {
    return Array.from({ length: 1 + this.#next(4) }, () => this.#statement(depth, outer)).join('\n');
  }

  #statement(depth: number, outer: readonly string[]): string {
    const label = `$label${this.#labels++}`;
    const kind = depth === 0 ? 0 : this.#next(8);
    const target = outer[this.#next(Math.max(1, outer.length))];
    const inner = (): string => this.sequence(depth - 1, [...outer, label]);
    switch (kind) {
      case 1:
        return `(block ${label} ${inner()})`;
      case 2:
        return `(if ${label} (i32.eqz ${this.#choice()}) (then ${inner()}) (else ${inner()}))`;
      case 3:
        return `(loop ${label} ${inner()} (br_if ${label} (i32.eq (i32.const 3) ${this.#choice()})))`;
      case 4:
        return target === undefined ? work(10) : `(br_if ${target} (i32.eqz ${this.#choice()})) ${work(30)}`;
      case 5:
        return `(if (i32.eqz ${this.#choice()}) (then ${work(6)} ${this.#next(8) === 0 || target === undefined ? '(return)' : `(br ${target})`})) ${work(12)}`;
      case 6:
        return `(block ${label} (block ${label}a (block ${label}b (br_table ${label}b ${label}a ${label} ${this.#choice()})) ${inner()}) ${inner()})`;
      default:
        return work(4 + 2 * this.#next(40));
    }
  }
}

test('whatever way code takes, it pays for at least what it runs', async () => {
  for (let seed = 1; seed <= 120; seed++) {
    const run = await metered(`(block $all ${new RandomCode(seed).sequence(5, ['$all'])})`);
    for (let argument = 1; argument <= 20; argument++) {
      const { fuel, executed } = run(argument);
      expect(fuel, `code ${seed}, argument ${argument}`).toBeGreaterThanOrEqual(executed);
    }
  }
}, 300_000);
