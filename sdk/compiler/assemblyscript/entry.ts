/**
 * The module's true entry, which the build adds to the author's files: it makes the signature and exports what the world
 * asks for. The compiler can only export identifiers, so the names of the world are given afterwards.
 */
export const BUILD_ENTRY = 'sigbox-entry.ts';

const EXPORTS_FILE = '@sigbox/sdk/assembly/abi/exports';

export const BUILD_ENTRY_TEXT = `import Author from './signature';
import { start } from '${EXPORTS_FILE}';
export { metadata, selectedEvents, init, onEvents, onSignal, close, afterReturn, cabi_realloc } from '${EXPORTS_FILE}';
export { abortRecord } from '@sigbox/sdk/assembly/abi/abort';
start(new Author());
`;

const LIBRARY = '~lib/@sigbox/sdk/assembly/abi';

/** Globals of AssemblyScript that the library replaces, or takes away where nothing stands behind them. */
export const GLOBAL_ALIASES: readonly (readonly [string, string])[] = [
  ['__new', `${LIBRARY}/collector/countedNew`],
  ['__renew', `${LIBRARY}/collector/countedRenew`],
  ...['trace', 'seed', 'console', 'process', 'performance', 'crypto', 'Date', 'RegExp'].map((name) => [name, ''] as const),
];

export const ABORT_SILENT = `${LIBRARY}/abort/trap`;
export const ABORT_LOGGED = `${LIBRARY}/abort/logAndTrap`;

/** Exports whose name in the world is not an identifier. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['selectedEvents', 'selected-events'], ['onEvents', 'on-events'], ['onSignal', 'on-signal'],
];

/** Exports with a result in memory: the host calls these when it has read it. */
const WITH_RESULT = ['metadata', 'selected-events', 'init'];

/** The part of binaryen's module that renaming needs. */
export interface ExportEditor {
  removeExport(name: string): void;
  addFunctionExport(internalName: string, externalName: string): void;
}

export function renameExports(module: ExportEditor): void {
  const exports = `${LIBRARY}/exports`;
  for (const [identifier, name] of RENAMED) {
    module.removeExport(identifier);
    module.addFunctionExport(`${exports}/${identifier}`, name);
  }
  module.removeExport('afterReturn');
  for (const name of WITH_RESULT) module.addFunctionExport(`${exports}/afterReturn`, `cabi_post_${name}`);
}
