/**
 * localStorage and sessionStorage inside a frame. A frame with an origin of nobody has none; the page keeps one for it,
 * hands it over in the frame's name before anything runs, and is told of every change.
 */
export function frameStorage(given: string, changed: (entries: Readonly<Record<string, string>>) => void): Storage {
  const entries = readEntries(given);
  const tell = () => changed(Object.fromEntries(entries));
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(String(key)) ?? null,
    setItem: (key, value) => {
      entries.set(String(key), String(value));
      tell();
    },
    removeItem: (key) => {
      entries.delete(String(key));
      tell();
    },
    clear: () => {
      entries.clear();
      tell();
    },
  };
}

function readEntries(given: string): Map<string, string> {
  try {
    const parsed = JSON.parse(given) as Record<string, unknown>;
    return new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return new Map();
  }
}
