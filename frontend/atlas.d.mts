interface Outline {
  readonly type: 'Feature';
  readonly properties: { readonly name: string };
  readonly geometry: object;
}

export function africa(): Promise<{
  readonly type: 'FeatureCollection';
  readonly features: readonly Outline[];
}>;
