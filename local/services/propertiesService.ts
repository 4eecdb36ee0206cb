/** PropertiesService: document properties, strings only, within Google's limits (platform.md §1.2). */

import { documentProperties } from '../document/workbookDocument';
import type { ServiceContext } from './serviceContext';
import { itself, type ServiceClass, serviceObject } from './serviceObject';
import { signatureError } from './signature';

interface PropertiesState {
  context: ServiceContext;
}

/** Bytes of UTF-8. */
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

const propertiesServiceClass: ServiceClass<PropertiesState> = {
  name: 'PropertiesService',
  methods: {
    getDocumentProperties: ({ context }) =>
      context.settings.bound ? serviceObject(context, propertiesClass, { context }) : null,
  },
  signatures: {},
};

const propertiesClass: ServiceClass<PropertiesState> = {
  name: 'Properties',
  methods: {
    getProperty: ({ context }, key: string) => documentProperties(context.document)[key] ?? null,
    setProperty({ context }, key: string, value: string) {
      store(context, { [key]: value });
      return itself;
    },
    deleteProperty({ context }, key: string) {
      delete documentProperties(context.document)[key];
      return itself;
    },
    getProperties: ({ context }) => ({ ...documentProperties(context.document) }),
    setProperties({ context }, properties: Record<string, unknown>) {
      if (!Object.values(properties).every((value) => typeof value === 'string')) {
        throw signatureError(context, 'Properties.setProperties', [properties]);
      }
      store(context, properties as Record<string, string>);
      return itself;
    },
  },
  signatures: {
    getProperty: ['string'],
    setProperty: ['string string'],
    deleteProperty: ['string'],
    setProperties: ['options'],
  },
};

/** All of them or, when one is too large, none. */
function store(context: ServiceContext, properties: Record<string, string>): void {
  const kept = documentProperties(context.document);
  for (const value of Object.values(properties)) {
    if (Buffer.byteLength(value) > valueLimit) throw context.error('tooLarge');
  }
  let bytes = 0;
  for (const [key, value] of Object.entries({ ...kept, ...properties })) {
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > storeLimit) throw context.error('storeFull');
  Object.assign(kept, properties);
}

/** The PropertiesService of one execution. */
export function propertiesService(context: ServiceContext): object {
  return serviceObject(context, propertiesServiceClass, { context });
}
