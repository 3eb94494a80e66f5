import { type Layer, MANUAL, type OrganisationRecord, type StoredFragment } from './record.js';

export type Layers = OrganisationRecord['layers'];

/** What sources say of anything: of an organisation, or of a project. */
type LayersOf<F> = Record<string, Layer<F>>;

type Printed = Pick<StoredFragment, 'fingerprint'>;

/** What a source says, if anything. By itself `layers[source]` would find something for a source called `constructor`. */
export function layerOf<F>(layers: LayersOf<F>, source: string): Layer<F> | undefined {
  return Object.hasOwn(layers, source) ? layers[source] : undefined;
}

/** True when that source has already said exactly this of the organisation. */
export function holdsFragment<F extends Printed>(
  layers: LayersOf<F>,
  source: string,
  fingerprint: string,
): boolean {
  return layerOf(layers, source)?.fragments.some((stored) => stored.fingerprint === fingerprint) ?? false;
}

/** The layers with one more fragment; the very same layers when the source had said it already. */
export function addFragment<F extends Printed>(
  layers: LayersOf<F>,
  source: string,
  stored: F,
  now: string,
): LayersOf<F> {
  if (holdsFragment(layers, source, stored.fingerprint)) return layers;
  const fragments = [...(layerOf(layers, source)?.fragments ?? []), stored];
  return { ...layers, [source]: { fragments, changedAt: now } };
}

/** The layers without those fragments of a source that `isKept` refuses; the very same layers when none goes. */
export function removeFragments<F extends Printed>(
  layers: LayersOf<F>,
  source: string,
  isKept: (fingerprint: string) => boolean,
  now: string,
): LayersOf<F> {
  const layer = layerOf(layers, source);
  if (!layer) return layers;
  const fragments = layer.fragments.filter(({ fingerprint }) => isKept(fingerprint));
  if (fragments.length === layer.fragments.length) return layers;
  return putLayer(layers, source, fragments.length === 0 ? undefined : { fragments, changedAt: now });
}

/** The layers with this one as what a source says, or without anything of it. */
export function putLayer<F>(layers: LayersOf<F>, source: string, layer: Layer<F> | undefined): LayersOf<F> {
  const { [source]: _replaced, ...others } = layers;
  return layer ? { ...others, [source]: layer } : others;
}

/** The layers, each changed like this; the very same layers when none is. */
export function changeLayers(layers: Layers, change: (layer: Layer) => Layer): Layers {
  let isChanged = false;
  const changed = Object.entries(layers).map(([source, layer]) => {
    const after = change(layer);
    isChanged ||= after !== layer;
    return [source, after] as const;
  });
  return isChanged ? Object.fromEntries(changed) : layers;
}

/** The layers with this fragment as the whole of a source's layer; the very same layers when it is already. */
export function replaceLayer(layers: Layers, source: string, stored: StoredFragment, now: string): Layers {
  const { fingerprint } = stored;
  if (holdsFragment(layers, source, fingerprint) && layerOf(layers, source)?.fragments.length === 1)
    return layers;
  return { ...layers, [source]: { fragments: [stored], changedAt: now } };
}

/**
 * From the top: `manual`, of two of them the one that comes first, then the layer whose content changed last, ties by the
 * name of the source.
 */
export function fromTheTop<F>(
  layers: [source: string, layer: Layer<F>][],
): [source: string, layer: Layer<F>][] {
  return layers.sort(([a, layerA], [b, layerB]) => {
    if (a === MANUAL || b === MANUAL) return Number(b === MANUAL) - Number(a === MANUAL);
    if (layerA.changedAt !== layerB.changedAt) return layerA.changedAt > layerB.changedAt ? -1 : 1;
    return a < b ? -1 : Number(a !== b);
  });
}
