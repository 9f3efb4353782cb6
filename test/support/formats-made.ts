const names = ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'] as const;

/**
 * The formats of `Intl` that an act makes, each as constructor, language and options. Without arguments a format is
 * made to ask for the visitor's time zone, which can change; such a one does not count.
 * @param act gets a function that forgets the formats made so far
 */
export async function formatsMadeBy(act: (restart: () => void) => Promise<unknown>): Promise<readonly string[]> {
  const made: string[] = [];
  const originals = names.map((name) => [name, Intl[name]] as const);
  for (const [name, original] of originals) {
    const counted = new Proxy(original, {
      construct(target, shape: unknown[], newTarget) {
        if (shape.length) made.push(`${name} ${JSON.stringify(shape)}`);
        return Reflect.construct(target, shape, newTarget) as object;
      },
    });
    Object.assign(Intl, { [name]: counted });
  }
  try {
    await act(() => made.splice(0));
  } finally {
    Object.assign(Intl, Object.fromEntries(originals));
  }
  return made;
}
