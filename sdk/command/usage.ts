import { USAGE_LIMITS, type Usage } from '../testing/index.ts';

const NUMBER = new Intl.NumberFormat('en');

/** What a signature used, beside what a host allows. */
export function usageLines({ fuelPerEvent, memory, milliseconds }: Usage): string[] {
  return [
    `fuel     ${NUMBER.format(fuelPerEvent)} instructions an event; a host allows ${NUMBER.format(USAGE_LIMITS.fuelPerEvent)}`,
    `memory   ${NUMBER.format(memory / 1024)} KiB; a host allows ${NUMBER.format(USAGE_LIMITS.memory / 1024)}`,
    `time     ${NUMBER.format(milliseconds)} ms the longest call with events; a host allows ${NUMBER.format(USAGE_LIMITS.milliseconds)}`,
  ];
}
