import { USAGE_LIMITS } from '../testing/index.ts';

const NUMBER = new Intl.NumberFormat('en');

/** What a signature used, beside what a host allows. */
export function usageLines({ fuelPerEvent, memory }: { readonly fuelPerEvent: number; readonly memory: number }): string[] {
  return [
    `fuel     ${NUMBER.format(fuelPerEvent)} instructions an event; a host allows ${NUMBER.format(USAGE_LIMITS.fuelPerEvent)}`,
    `memory   ${NUMBER.format(memory / 1024)} KiB; a host allows ${NUMBER.format(USAGE_LIMITS.memory / 1024)}`,
  ];
}
