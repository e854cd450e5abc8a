import { EVENTS, eventByName, type FieldDefinition } from '@sigbox/sdk/catalogue';
import { SigboxError } from '../errors.ts';
import { Origin } from '../pipeline/index.ts';
import type { Condition, EventSelector } from '../sandbox/index.ts';

/** Bits of the origins that a selector may name. */
export const ORIGINS: { readonly [name: string]: number } = {
  host: Origin.host,
  container: Origin.container,
  'container-init': Origin.containerInit,
  '*': Origin.any,
  '': Origin.any,
};

/** @throws SigboxError SIGBOX_E_SIGNATURE when no event can ever be selected by it. */
export function checkSelector(path: string, selector: EventSelector): void {
  if (!['sigbox', '', '*'].includes(selector.source)) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects events of the source ${JSON.stringify(selector.source)}; the only one is "sigbox"`);
  }
  if (ORIGINS[selector.origin] === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects ${JSON.stringify(selector.name)} of the origin ${JSON.stringify(selector.origin)}; available are ${Object.keys(ORIGINS).filter((name) => name !== '').join(', ')}`);
  }
  if (eventByName(selector.name) === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} selects the event ${JSON.stringify(selector.name)}, which this version does not capture`, {
      action: `Available: ${EVENTS.map((event) => event.name).slice(0, 40).join(', ')}${EVENTS.length > 40 ? ', …' : ''}. sigbox events lists them all.`,
    });
  }
  for (const condition of selector.conditions) checkCondition(path, selector.name, condition);
}

function checkCondition(path: string, eventName: string, { field: name, test }: Condition): void {
  const fields: readonly FieldDefinition[] = eventByName(eventName)?.fields ?? [];
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} has a condition on the field ${JSON.stringify(name)} of ${eventName}, which has no such field; available are ${fields.map((candidate) => candidate.name).join(', ')}`);
  }
  const isText = field.type === 'string';
  const isNumber = ['u32', 'u64', 'i32', 'i64'].includes(field.type);
  if (test.startsWith('text-') ? isText : isNumber) return;
  throw new SigboxError('SIGBOX_E_SIGNATURE', `${path} tests the field ${name} of ${eventName} by ${test}, and it is of the type ${field.type}`);
}
