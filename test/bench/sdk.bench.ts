import type { Bench, BenchRow, BenchTable } from './bench.ts';
import { BENCHED_LANGUAGES } from './sdk/languages/index.ts';
import { measure, prepare, type Measured, type Prepared } from './sdk/measure.ts';
import { SUBJECTS, type SubjectName } from './sdk/subject.ts';

/** For each subject, what each language's signature cost. */
type Results = ReadonlyMap<SubjectName, readonly (Prepared & Measured)[]>;

async function measureAll(progress: (what: string) => void): Promise<Results> {
  const results = new Map<SubjectName, (Prepared & Measured)[]>();
  for (const subject of Object.keys(SUBJECTS) as SubjectName[]) {
    progress(SUBJECTS[subject].name);
    const prepared: Prepared[] = [];
    for (const language of BENCHED_LANGUAGES) prepared.push(await prepare(language, subject));
    const measured = measure(prepared.map(({ signature }) => signature));
    results.set(subject, prepared.map((one, index) => ({ ...one, ...measured[index] as Measured })));
  }
  return results;
}

/** One row a subject, one column a language. */
function bySubject(title: string, unit: string, results: Results, figure: (result: Prepared & Measured) => number): BenchTable {
  const rows: BenchRow[] = [...results].map(([subject, ofLanguages]) => ({
    name: SUBJECTS[subject].name,
    figures: Object.fromEntries(BENCHED_LANGUAGES.map((language, index) => [language.title, figure(ofLanguages[index] as Prepared & Measured)])),
  }));
  return { title, columns: BENCHED_LANGUAGES.map((language) => ({ name: language.title, unit })), rows };
}

/** What a language costs before and beside its events: the most of its signatures. */
function byLanguage(results: Results): BenchTable {
  const rows: BenchRow[] = BENCHED_LANGUAGES.map(({ title }, index) => {
    const all = [...results.values()].map((ofLanguages) => ofLanguages[index] as Prepared & Measured);
    const [first] = all;
    return {
      name: title,
      figures: {
        size: Math.max(...all.map(({ size }) => size)) / 1024, memory: Math.max(...all.map(({ memory }) => memory)),
        first: first?.buildSeconds ?? 0, again: Math.min(...all.slice(1).map(({ buildSeconds }) => buildSeconds)),
      },
    };
  });
  return {
    title: 'What a signature costs beside its events: the largest of those above',
    columns: [{ name: 'size', unit: 'KiB' }, { name: 'memory', unit: 'KiB' }, { name: 'first', unit: 's to build' }, { name: 'again', unit: 's to build' }],
    rows,
  };
}

/** `npm run bench -- sdk` */
const sdkBench: Bench = {
  name: 'sdk',
  summary: 'what an event costs a signature in each language, metered as on a host, in batches of 250',
  async run(progress) {
    const results = await measureAll(progress);
    return [
      bySubject('Time of an event', 'ns', results, ({ time }) => time),
      bySubject('Fuel of an event, the host\'s work for it included', 'instructions', results, ({ fuel }) => fuel),
      byLanguage(results),
    ];
  },
};

export { sdkBench as bench };
