import { availableEvents, eventByName, type FieldDefinition } from '../catalogue/index.ts';
import type { Problem } from '../errors.ts';
import type { Condition, EventSelector, SignatureMetadata } from '../testing/index.ts';
import type { Inspection } from './load.ts';

const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
const ORIGINS = ['container', 'container-init', 'host', '*'];
const SEMVER = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

function wrong(code: Problem['code'], message: string, advice: string): Problem {
  return { code, message, advice };
}

function checkMetadata({ id, version, name, eventName, properties }: SignatureMetadata): Problem[] {
  const problems: Problem[] = [];
  const expect = (good: boolean, message: string, advice: string): void => {
    if (!good) problems.push(wrong('SIG_E_METADATA', message, advice));
  };
  expect(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id), `the id is ${JSON.stringify(id)}`, 'Up to 64 letters, digits, `.`, `_` and `-`, such as SBX-1.');
  expect(SEMVER.test(version), `the version is ${JSON.stringify(version)}`, 'A version by semver, such as 0.1.0.');
  expect(name.length > 0 && name.length <= 200 && !name.includes('\n'), 'the name is not one line', 'One line of at most 200 characters for people.');
  expect(/^[a-z][a-z0-9_]{0,63}$/.test(eventName), `the eventName is ${JSON.stringify(eventName)}`, 'Lower case, words joined by underscores, such as fileless_execution.');
  expect(eventByName(eventName) === undefined, `the eventName ${eventName} is an event of the catalogue`, 'A finding needs a name of its own.');
  const severity = properties.find((property) => property.name === 'severity')?.value;
  expect(severity === undefined || SEVERITIES.includes(severity), `the severity is ${JSON.stringify(severity)}`, `Available: ${SEVERITIES.join(', ')}.`);
  const technique = properties.find((property) => property.name === 'technique')?.value;
  expect(technique === undefined || /^T\d{4}(\.\d{3})?$/.test(technique), `the technique is ${JSON.stringify(technique)}`, 'An id of MITRE ATT&CK, such as T1059.004.');
  const twice = properties.find((property, index) => properties.findIndex((other) => other.name === property.name) !== index);
  expect(twice === undefined, `the property ${twice?.name ?? ''} is given twice`, 'Each name may be given once.');
  return problems;
}

function checkCondition(event: string, { field, test }: Condition, fields: readonly FieldDefinition[]): Problem[] {
  const known = fields.find(({ name }) => name === field);
  if (known === undefined) {
    return [wrong('SIG_E_SELECTOR', `${event} has no field ${JSON.stringify(field)}`, `Available: ${fields.map(({ name }) => name).join(', ')}.`)];
  }
  const takes = known.type === 'string' ? 'text' : known.type === 'strings' || known.type === 'bytes' ? 'nothing' : 'number';
  const given = typeof test.val === 'string' ? 'text' : 'number';
  if (takes === given) return [];
  return [wrong('SIG_E_SELECTOR', `${event}.${field} is of type ${known.type}, and ${test.tag} tests a ${given}`,
    'Texts can be tested by text-equals, text-starts-with and text-ends-with, integers by number-equals and bits-set.')];
}

function checkSelector({ source, name, origin, conditions }: EventSelector): Problem[] {
  const problems: Problem[] = [];
  if (source !== 'sigbox') problems.push(wrong('SIG_E_SELECTOR', `no events come from ${JSON.stringify(source)}`, 'Available: sigbox.'));
  if (!ORIGINS.includes(origin)) problems.push(wrong('SIG_E_SELECTOR', `there is no origin ${JSON.stringify(origin)}`, `Available: ${ORIGINS.join(', ')}.`));
  const event = eventByName(name);
  if (event === undefined) {
    problems.push(wrong('SIG_E_SELECTOR', `the catalogue has no event ${JSON.stringify(name)}`, `Available: ${availableEvents()}.`));
    return problems;
  }
  return [...problems, ...conditions.flatMap((condition) => checkCondition(name, condition, event.fields))];
}

/** Everything that a host would refuse the component for. */
export function checkInspection({ refused, world }: Inspection): Problem[] {
  if (refused !== undefined) return [refused];
  if (world === undefined) return [];
  const problems: Problem[] = [];
  problems.push(...checkMetadata(world.metadata));
  if (world.selectedEvents.length === 0) problems.push(wrong('SIG_E_SELECTOR', 'it selects no events', `Available: ${availableEvents()}.`));
  problems.push(...world.selectedEvents.flatMap(checkSelector));
  if (world.refusal !== undefined) problems.push(wrong('SIG_E_REFUSES', `its init refuses a host that has every data source: ${world.refusal}`, 'Check what init expects of the context.'));
  return problems;
}
