// The folders of one machine, and the hosts that package clients are told of elsewhere.
const patterns = [
  /\/root\//,
  /\/work\//,
  /\/farm\//,
  /\/home\/\w+\//,
  /\/Users\/\w+\//,
  /\b[A-Z]:\\Users\\/,
  /registry\.npmjs/,
  /registry\.yarnpkg/,
  /repo1?\.maven/,
  /pypi\.org/,
  /deb\.debian/,
];

/** Machine paths and registry hosts in a text, each as `path:line: what`. */
export const foreignPlaces = (path: string, content: string): string[] =>
  content.includes("\0")
    ? []
    : content.split("\n").flatMap((line, index) =>
        patterns.flatMap((pattern) => {
          const found = pattern.exec(line);
          return found === null ? [] : [`${path}:${index + 1}: ${found[0]}`];
        }),
      );
