/** Milliseconds of the processor that this thread has had; of the whole process where the engine does not tell (Node.js before 23.9). */
export function processorTime(): number {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage).call(process);
  return (user + system) / 1000;
}
