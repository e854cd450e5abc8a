export { HANDED_DESCRIPTOR, SECCOMP_ADDON_INSIDE, giveUpConfinement, isInsecure, spawnConfined, type Bind, type ConfinedOptions } from './spawn.ts';
export { MemoryCgroup } from './memory-cgroup.ts';
export { findConfinement, type Confinement } from './programs.ts';
