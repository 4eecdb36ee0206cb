/** `npm run build`: fills `build/` with what clasp pushes. */
import { buildBundle, writeBundle } from './bundle';

const started = performance.now();
try {
  const bundle = await buildBundle();
  await writeBundle(bundle);
  const sizes = Object.entries(bundle.files).map(
    ([name, content]) => `build/${name} ${Math.ceil(Buffer.byteLength(content) / 1024)} KB`,
  );
  console.log(`${sizes.join(', ')} in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
  console.error(`Build failed. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
