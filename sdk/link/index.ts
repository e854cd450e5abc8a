export { linkModules, type Linking, type Part } from './link.ts';
