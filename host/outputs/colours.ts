import { styleText } from 'node:util';

export interface Colours {
  dim(text: string): string;
  bold(text: string): string;
  severity(level: string, text: string): string;
}

const BY_SEVERITY = { critical: 'red', high: 'red', medium: 'yellow', low: 'cyan', info: 'blue' } as const;

/** Colours on a terminal, none in a pipe; NO_COLOR and FORCE_COLOR decide otherwise, as styleText knows. */
export function colours(stream: { readonly isTTY?: boolean }): Colours {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    text === '' ? '' : styleText(format, text, { stream: stream as NodeJS.WritableStream, validateStream: true });
  return {
    dim: (text) => style('dim', text),
    bold: (text) => style('bold', text),
    severity: (level, text) => style(BY_SEVERITY[level as keyof typeof BY_SEVERITY] ?? 'blue', text),
  };
}
