import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSignature } from '@sigbox/sdk';
import { Compiler } from '../../host/compiler/index.ts';
import { readRunnable } from '../../host/daemon/runnable.ts';
import type { RunnableSignature } from '../../host/sandbox/index.ts';

/** A signature of which only what it does with an event is of interest; it gets every execution, wherever it was. */
export function sourceOf(name: string, onEvent: string, { init = 'return null;', top = '' } = {}): string {
  return `
import { Context, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, report, containers, log } from '@sigbox/sdk/assembly';
${top}
export default class It extends Signature {
  metadata(): Metadata {
    return { id: 'T-1', version: '1.0.0', name: '${name}', eventName: '${name}', description: '', tags: [], properties: [] };
  }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec', '*')]; }
  init(context: Context): string | null { ${init} }
  onEvent(event: Event): void { ${onEvent} }
}`;
}

/** Finds every event. */
export const HONEST = sourceOf('honest', 'report(event, new Finding());');

/** Every so many events it says which it has seen: it finds seldom enough for the bounds on findings. */
export const WATCHFUL_EVERY = 64;
/** Says how many events it has seen, and the sum of their numbers: who misses one, or sees one twice, is found out. */
export const WATCHFUL = sourceOf('watchful', `seen++; sum += event.hostProcessId; if (seen % ${WATCHFUL_EVERY} == 0) report(event, new Finding().unsigned('seen', seen).unsigned('sum', sum));`, { top: 'let seen: u64 = 0; let sum: u64 = 0;' });

/** What {@link WATCHFUL} says after it has seen the events 0 to n - 1, each once. */
export function watchfulData(events: number): { readonly name: string; readonly kind: 'unsigned'; readonly value: string }[] {
  return [['seen', events], ['sum', (events * (events - 1)) / 2]].map(([name, value]) => ({ name: name as string, kind: 'unsigned', value: String(value) }));
}

/** Builds, admits and reads signatures in a folder of a test's own. */
export class SignatureWorkshop {
  readonly #directory: string;
  readonly #compiler: Compiler;

  constructor(directory: string) {
    this.#directory = directory;
    this.#compiler = new Compiler({ cacheDirectory: join(directory, 'cache') });
  }

  async make(name: string, source: string): Promise<RunnableSignature> {
    await this.#compiler.prepare();
    const folder = join(this.#directory, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'signature.ts'), source);
    const component = join(this.#directory, `${name}.wasm`);
    writeFileSync(component, (await buildSignature(folder)).component);
    return await readRunnable((await this.#compiler.compile(component)).directory);
  }
}
