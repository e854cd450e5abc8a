/** A runtime's event is some kilobytes long; what never ends a line is no runtime. */
const MAXIMUM_LINE_CHARACTERS = 4 * 1024 * 1024;

/** The JSON values of a stream that has one on each line. @throws Error when a line is no JSON or too long */
export async function* jsonLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() as string;
    if (rest.length > MAXIMUM_LINE_CHARACTERS) throw new Error('it wrote a line without end');
    for (const line of lines) {
      if (line.trim() !== '') yield parse(line);
    }
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new Error('it answered something that is not JSON', { cause: error });
  }
}
