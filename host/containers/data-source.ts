import { CONTAINER_SCHEMA } from './schema/generated.ts';

/** Who the containers data source is, as a signature sees it. `version` rises when a reader of the former would misread it. */
export const containersDataSource = {
  namespace: 'sigbox',
  id: 'containers',
  version: 1,
  keys: ['string'],
  schema: JSON.stringify(CONTAINER_SCHEMA),
} as const;
