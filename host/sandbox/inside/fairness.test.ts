import { expect, test } from 'vitest';
import { Fairness } from './fairness.ts';

interface Turn { readonly used: Readonly<Record<string, number>>; readonly waited?: number }

/** Who has given way after these turns, of 100 ms each. */
function judged(...turns: readonly Turn[]): string[] {
  const gaveWay: string[] = [];
  const contenders = new Map<string, { giveWay(): void }>();
  const fairness = new Fairness(100, 8);
  let now = performance.now();
  fairness.judge(now += 1000);
  for (const { used, waited = 0 } of turns) {
    for (const [name, milliseconds] of Object.entries(used)) {
      const contender = contenders.get(name) ?? { giveWay: () => void gaveWay.push(name) };
      contenders.set(name, contender);
      fairness.used(contender, milliseconds);
    }
    fairness.waited(waited);
    fairness.judge(now += 100);
  }
  return gaveWay;
}

test('who takes many times what the others take gives way, when they wait', () => {
  expect(judged({ used: { greedy: 90, honest: 5, other: 2 } })).toEqual(['greedy']);
});

test('nobody gives way while there is time for all', () => {
  expect(judged({ used: { greedy: 80, honest: 5 }, waited: 15 })).toEqual([]);
});

test('nobody gives way where all take alike, and none who is alone', () => {
  expect(judged({ used: { one: 40, two: 30, three: 20 } }, { used: { one: 100 } })).toEqual([]);
});

test('each window is judged by itself, and not before it has passed', () => {
  expect(judged({ used: { one: 50, two: 50 } }, { used: { one: 3, two: 96 } })).toEqual(['two']);
  const fairness = new Fairness(100, 8);
  const gaveWay: number[] = [];
  fairness.used({ giveWay: (milliseconds) => void gaveWay.push(milliseconds) }, 99);
  fairness.used({ giveWay: () => {} }, 0);
  fairness.judge(performance.now());
  expect(gaveWay).toEqual([]);
});
