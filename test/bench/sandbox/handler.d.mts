import type { DecodedEvent } from './workload.ts';

export function handle(event: DecodedEvent): object | null;
