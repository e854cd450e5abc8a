/** Signatures as texts, for tests. */
export { signatureText } from './signature-project.ts';
