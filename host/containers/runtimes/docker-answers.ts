import type { RuntimeName } from '../cgroup-path.ts';
import type { RuntimeDetails } from '../container.ts';
import { confinementOfDocker } from './confinement.ts';
import { describeLabels, fields, text, texts } from './labels.ts';

/** What an image is called, by itself: tags and digests as `repository:tag` and `repository@sha256:…`. */
export interface ImageNames {
  readonly tags: readonly string[];
  readonly digests: readonly string[];
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const CONTAINER_ID = /^[0-9a-f]{64}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{12,64}$/;

/** Docker answers in JSON of its own shape, and what answers may not be Docker: every field is looked at before it is believed. */
export function readImage(answer: unknown): ImageNames {
  const { RepoTags, RepoDigests } = fields(answer);
  return { tags: texts(RepoTags).filter((tag) => !tag.includes('<none>')), digests: texts(RepoDigests).filter((digest) => !digest.includes('<none>')) };
}

/** Id of the container and of its image in an answer of `inspect` or an entry of a list; undefined when it makes no sense. */
export function readIds(answer: unknown): { readonly containerId: string; readonly imageId: string | undefined } | undefined {
  const { Id, Image, ImageID } = fields(answer);
  const containerId = text(Id);
  return containerId === undefined || !CONTAINER_ID.test(containerId) ? undefined : { containerId, imageId: text(ImageID) ?? text(Image) };
}

/** The answer of `GET /containers/ID/json`. */
export function readInspection(answer: unknown, runtime: RuntimeName, image: ImageNames | undefined): RuntimeDetails {
  const { Name, Config, Image, State } = fields(answer);
  const { Image: reference, Labels } = fields(Config);
  return {
    runtime,
    name: readName(text(Name)),
    ...chooseImage(text(reference), text(Image), image),
    ...describeLabels(Labels),
    confinement: confinementOfDocker(answer),
    startedAt: readTime(fields(State)['StartedAt']),
  };
}

/** One entry of the answer of `GET /containers/json`. */
export function readListEntry(entry: unknown, runtime: RuntimeName, image: ImageNames | undefined): RuntimeDetails {
  const { Names, Image, ImageID, Labels } = fields(entry);
  // Links to a container are among its names, as /other/alias.
  const name = texts(Names).find((candidate) => candidate.lastIndexOf('/') <= 0);
  return { runtime, name: readName(name), ...chooseImage(text(Image), text(ImageID), image), ...describeLabels(Labels), confinement: undefined, startedAt: undefined };
}

export function readName(name: string | undefined): string | undefined {
  return text(name?.startsWith('/') === true ? name.slice(1) : name);
}

/** Seconds and up to nine digits of their fraction, as RFC 3339 has them. Docker's zero time is year 1. */
export function readTime(value: unknown): bigint | undefined {
  const time = text(value);
  const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
  if (time === undefined || Number.isNaN(milliseconds) || milliseconds <= 0) return undefined;
  const fraction = /\.(\d{1,9})/.exec(time)?.[1] ?? '';
  return BigInt(Math.floor(milliseconds / 1000)) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}

/**
 * A name for people and the digest of what was pulled. The name is the one the container was made with, unless that is
 * an id; the digest is that of the same repository.
 */
function chooseImage(reference: string | undefined, imageId: string | undefined, names: ImageNames | undefined): Pick<RuntimeDetails, 'image' | 'imageDigest'> {
  const [named, pinned] = (reference ?? '').split('@');
  const isId = reference === undefined || IMAGE_ID.test(reference);
  const image = isId ? (names?.tags[0] ?? names?.digests[0] ?? reference ?? imageId) : reference;
  const repository = withoutTag(isId ? (image ?? '') : (named as string));
  const digest = pinned ?? names?.digests.find((candidate) => isOf(candidate, repository))?.split('@')[1] ?? names?.digests[0]?.split('@')[1];
  return { image, imageDigest: digest !== undefined && DIGEST.test(digest) ? digest : undefined };
}

function withoutTag(reference: string): string {
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/') ? reference.slice(0, colon) : reference;
}

/** `busybox` and `docker.io/library/busybox` are the same repository. */
function isOf(digest: string, repository: string): boolean {
  const name = digest.split('@')[0] as string;
  return name === repository || name === `docker.io/${repository}` || name === `docker.io/library/${repository}`;
}
