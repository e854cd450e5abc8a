/** What a benched signature does with an event; every language says how. */
export interface Subject {
  readonly name: string;
  /** Findings of an event. */
  readonly findings: number;
}

export const SUBJECTS = {
  integer: { name: 'no match on an integer field', findings: 0 },
  prefix: { name: 'match on a text\'s prefix, then none on an integer', findings: 0 },
  counting: { name: 'counting by process', findings: 0 },
  finding: { name: 'get and a finding for each event', findings: 1 },
} as const satisfies Readonly<Record<string, Subject>>;

export type SubjectName = keyof typeof SUBJECTS;

/** A language in the benchmark: one file in `languages/`, named in `languages/index.ts`. */
export interface BenchedLanguage {
  /** As `package.json` names it. */
  readonly name: string;
  readonly title: string;
  /** The files of a project that does this; its `package.json` is made from the name. */
  files(subject: SubjectName): Readonly<Record<string, string>>;
}
