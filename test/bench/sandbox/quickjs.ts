import { readFileSync } from 'node:fs';
import { getQuickJS } from 'quickjs-emscripten';
import type { Contestant } from './contestant.ts';
import { toJson } from './workload.ts';

/** quickjs-emscripten: JavaScript in an interpreter in Wasm; each event goes in as JSON, as its documentation shows. */
export async function quickJs(): Promise<Contestant> {
  const context = (await getQuickJS()).newContext();
  const source = readFileSync(new URL('./handler.mjs', import.meta.url), 'utf8').replace('export function', 'function');
  context.unwrapResult(context.evalCode(`${source}\nglobalThis.onEvent = (json) => handle(JSON.parse(json)) !== null;`)).dispose();
  const onEvent = context.getProp(context.global, 'onEvent');
  return {
    name: 'quickjs-emscripten, JSON per event',
    share: 0.016,
    run(workload) {
      let found = 0;
      for (const event of workload.decoded) {
        const json = context.newString(toJson(event));
        const result = context.unwrapResult(context.callFunction(onEvent, context.undefined, json));
        if (context.dump(result) === true) found++;
        result.dispose();
        json.dispose();
      }
      return found;
    },
    close() {
      onEvent.dispose();
      context.dispose();
    },
  };
}
