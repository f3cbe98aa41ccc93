import { CONFIGURATION_NAMES } from '../engine/config/find.ts';
import { nameOf, placeOf } from './uris.ts';

export const isConfigurationFile = (uri: string): boolean => {
  const name = nameOf(placeOf(uri).path);
  return CONFIGURATION_NAMES.some((known) => known === name);
};
