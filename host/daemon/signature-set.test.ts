import { expect, test } from 'vitest';
import { lookUps } from './signature-set.ts';

const CONTAINERS = 'sigbox:signature/containers@0.1.0';

function signature(imports: readonly string[], ...selected: readonly (readonly [name: string, origin: string])[]) {
  return { imports, selectors: selected.map(([name, origin]) => ({ source: 'sigbox', name, origin, conditions: [] })) };
}

test('a signature that looks nothing up has its events at once, unless it shares one with a signature that does', () => {
  const looksUp = signature([CONTAINERS], ['sched_process_exec', 'container']);
  const shares = signature([], ['sched_process_exec', '*'], ['sched_process_exit', '*']);
  const sharesWithThat = signature([], ['sched_process_exit', 'container']);
  const otherOrigin = signature([], ['sched_process_exec', 'host']);
  const apart = signature([], ['sched_process_fork', '*']);
  expect(lookUps([apart, shares, looksUp, otherOrigin, sharesWithThat])).toEqual([shares, looksUp, otherOrigin, sharesWithThat]);
  expect(lookUps([looksUp, otherOrigin, apart])).toEqual([looksUp]);
  expect(lookUps([shares, apart])).toEqual([]);
});

test('one that looks containers up and selects nothing makes nobody wait', () => {
  const idle = signature([CONTAINERS]);
  const looksUp = signature([CONTAINERS], ['sched_process_exec', 'container']);
  const shares = signature([], ['sched_process_exec', 'container']);
  const apart = signature([], ['sched_process_fork', '*']);
  expect(lookUps([idle, apart])).toEqual([idle]);
  expect(lookUps([idle, looksUp, shares, apart])).toEqual([idle, looksUp, shares]);
});
