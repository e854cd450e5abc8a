import type { CoreModule } from '../wasm/core-module.ts';
import type { FunctionCost } from './function-cost.ts';

export interface CallGraph {
  /** Functions that can be called again before they have returned. */
  readonly recursive: readonly boolean[];
  /** Functions that come to their end so soon, their callees included, that whoever comes next may look whether fuel is left. */
  readonly short: readonly boolean[];
}

/** The most that is spent without looking whether it is there. */
const SHORT_COST = 5000;

/**
 * What the calls of a module's functions say of them; both lists are by index less the imports. An indirect call may reach
 * any function that a table or a reference can hold; a call of the host may reach `realloc`, by which it hands back its
 * result. Tarjan's algorithm, with a stack of its own: it gives callees before their callers.
 */
export function readCallGraph(module: CoreModule, costs: readonly FunctionCost[], referenced: ReadonlySet<number>, realloc: number | undefined): CallGraph {
  const { length: imported } = module.imports;
  // One node for all that an indirect call may reach keeps the edges few.
  const indirect = imported + costs.length;
  const successors = (node: number): readonly number[] => {
    if (node === indirect) return [...referenced];
    if (node < imported) return realloc === undefined ? [] : [realloc];
    const cost = costs[node - imported];
    if (cost === undefined) return [];
    return cost.callsIndirectly ? [...cost.calls.keys(), indirect] : [...cost.calls.keys()];
  };
  const recursive: boolean[] = costs.map(() => false);
  /** The most that a call costs; the host charges for its own functions, and looks. */
  const most = new Float64Array(indirect + 1).fill(Number.POSITIVE_INFINITY).fill(0, 0, imported);
  const mostOf = ({ isStraight, callsIndirectly, charges, calls }: FunctionCost): number => {
    let sum = isStraight && !callsIndirectly ? [...charges.values()].reduce((total, cost) => total + cost, 0) : Number.POSITIVE_INFINITY;
    for (const [callee, times] of calls) sum += (most[callee] ?? 0) * times;
    return sum;
  };
  for (const component of stronglyConnected(indirect + 1, successors)) {
    const [only] = component;
    const isCycle = component.length > 1 || (only !== undefined && successors(only).includes(only));
    if (isCycle) for (const node of component) if (node >= imported && node < indirect) recursive[node - imported] = true;
    const cost = only === undefined || isCycle ? undefined : costs[only - imported];
    if (only !== undefined && cost !== undefined) most[only] = mostOf(cost);
  }
  return { recursive, short: costs.map((_, index) => (most[imported + index] as number) <= SHORT_COST) };
}

interface Visit {
  readonly node: number;
  readonly successors: readonly number[];
  next: number;
}

function* stronglyConnected(nodes: number, successors: (node: number) => readonly number[]): Generator<number[]> {
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const onStack = new Uint8Array(nodes);
  const stack: number[] = [];
  let visited = 0;
  const enter = (node: number): Visit => {
    order[node] = low[node] = visited++;
    onStack[node] = 1;
    stack.push(node);
    return { node, successors: successors(node), next: 0 };
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node } = visit;
      const successor = visit.successors[visit.next++];
      if (successor !== undefined) {
        if (successor >= nodes) continue;
        if (order[successor] === -1) path.push(enter(successor));
        else if (onStack[successor] === 1) low[node] = Math.min(low[node] as number, order[successor] as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const component = stack.splice(stack.indexOf(node));
      for (const member of component) onStack[member] = 0;
      yield component;
    }
  }
}
