import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSignature, type BuildOptions, type Built } from '../index.ts';

/** A project in a temporary folder; `using` removes it. */
export class TemporaryProject implements Disposable {
  readonly directory: string;

  constructor(files: Readonly<Record<string, string>>) {
    this.directory = mkdtempSync(join(tmpdir(), 'sigbox-project-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.directory, name)), { recursive: true });
      writeFileSync(join(this.directory, name), text);
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** A signature of few words: what is not given does nothing. */
export function signatureText({ imports = [], fields = '', onEvent = '', more = '' }: {
  readonly imports?: readonly string[];
  readonly fields?: string;
  readonly onEvent?: string;
  readonly more?: string;
}): string {
  const names = new Set(['Event', 'EventSelector', 'Metadata', 'SchedProcessExec', 'Signature', ...imports]);
  return `import { ${[...names].join(', ')} } from '@sigbox/sdk/assembly';
${more}
export default class Test extends Signature {
  ${fields}
  metadata(): Metadata { return { id: 'T-1', version: '0.1.0', name: 'test', eventName: 'test' }; }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec')]; }
  onEvent(event: Event): void {
    ${onEvent}
  }
}
`;
}

/** Builds a signature from its parts. */
export async function buildParts(parts: Parameters<typeof signatureText>[0], options: BuildOptions = {}): Promise<Built> {
  using project = new TemporaryProject({ 'signature.ts': signatureText(parts) });
  return await buildSignature(project.directory, options);
}
