/** vitest global setup: tests of the built files never see an old build. */
import { buildBundle, writeBundle } from './bundle';

export async function setup(): Promise<void> {
  await writeBundle(await buildBundle());
}
