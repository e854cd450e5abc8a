import type { Bench } from './bench.ts';
import { measureCost } from './capture/cost.ts';
import { measureDelivery } from './capture/delivery.ts';
import { measureMemory } from './capture/memory.ts';
import { measureProcesses } from './capture/processes.ts';
import { Workload } from './capture/workload.ts';

export const bench: Bench = {
  name: 'capture',
  summary: 'what capture costs a system call and a process, how many events reach TypeScript, and what is lost when all processors are busy',

  async run(progress) {
    const workload = new Workload();
    try {
      const { table, captured, base } = await measureCost(workload, (what) => progress(`the cost of a system call, ${what}`));
      const delivery = await measureDelivery(workload, captured, base, progress);
      const processes = await measureProcesses(workload, (what) => progress(`short processes, ${what}`));
      progress('memory');
      return [table, delivery, processes, await measureMemory(workload)];
    } finally {
      workload.close();
    }
  },
};
