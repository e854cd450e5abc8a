import type { Containers } from '../../host/containers/index.ts';

type Answer = ReturnType<Containers['get']>;

/** What is answered about a container, as soon as it is of this kind; it is looked at whenever something changed. */
export async function answerWhen(containers: Containers, id: string, what: (answer: Answer) => boolean): Promise<Answer> {
  const found = Promise.withResolvers<Answer>();
  const look = (): void => {
    const answer = containers.get(id);
    if (what(answer)) found.resolve(answer);
  };
  const end = containers.onChange(look);
  look();
  try {
    return await found.promise;
  } finally {
    end();
  }
}
