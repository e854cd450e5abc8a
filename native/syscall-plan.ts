import { SYSCALLS, eventByName, type SyscallDefinition } from '@sigbox/sdk/catalogue';
import { SYSCALL_LIMIT, type Config, type SyscallPlan } from './config.ts';
import { FIRST_HANDLER, HANDLERS, WITHOUT_END } from './handlers.ts';

const NOTHING: SyscallPlan = { event: 0, wanted: false, handler: 0, variant: 0, texts: 0, narrow: 0, signed: 0, atEntry: false };

/** Tells the kernel what to do about each system call, so that these events are produced; answers the system calls' own events. */
export function planSyscalls(config: Config, events: ReadonlySet<number>): Set<number> {
  const planned = new Set<number>();
  const plans = [new Map<number, SyscallPlan>(), new Map<number, SyscallPlan>()] as const;
  for (const syscall of SYSCALLS) {
    const plan = planOf(syscall, events);
    if (!plan.wanted && plan.handler === 0) continue;
    planned.add(syscall.id);
    const own = process.arch === 'arm64' ? syscall.arm64 : syscall.x64;
    if (own !== undefined) plans[0].set(own, plan);
    // The 32-bit table of arm64 has other numbers, which are not known here, so there its calls are left alone.
    if (process.arch === 'x64') for (const number of syscall.i386) plans[1].set(number, plan);
  }
  for (const table of [0, 1] as const) for (let number = 0; number < SYSCALL_LIMIT; number++) config.setSyscall(table, number, plans[table].get(number) ?? NOTHING);
  return planned;
}

function planOf(syscall: SyscallDefinition, events: ReadonlySet<number>): SyscallPlan {
  const plan = { ...NOTHING, event: syscall.id, wanted: events.has(syscall.id), atEntry: WITHOUT_END.has(syscall.name) };
  const index = HANDLERS.findIndex((handler) => syscall.name in handler.syscalls && handler.events.some((name) => events.has(eventByName(name)?.id ?? 0)));
  if (index >= 0) {
    plan.handler = FIRST_HANDLER + index;
    plan.variant = HANDLERS[index]?.syscalls[syscall.name] ?? 0;
  }
  for (const [bit, argument] of syscall.arguments.split(' ').entries()) {
    const type = argument.split(':')[1];
    if (type === 'string') plan.texts |= 1 << bit;
    if (type === 'i32' || type === 'u32') plan.narrow |= 1 << bit;
    if (type === 'i32' || type === 'i64') plan.signed |= 1 << bit;
  }
  return plan;
}
