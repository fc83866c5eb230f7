/** CHANGELOG files in the styles that public projects have, all written for these tests. */

interface KnownFile {
  readonly text: string;
  /** The line of a heading or of a link that follows what was inserted; empty at the end of the file. */
  readonly next: string;
}

const keepAChangelog = `# Changelog

All notable changes to this project will be documented in this file.

The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),
and this project adheres to [Semantic Versioning](https://semver.org/spec/v2.0.0.html).

## [Unreleased]

### Added

- A thing that is not out yet.

## [1.4.2] - 2026-08-01

### Fixed

- \`## [9.9.9]\` in a heading is read as text.

## [1.4.1] - 2026-07-01 [YANKED]

### Changed

- Something that had to be taken back.

## 1.0.0 - 2025-01-01

- First.

[unreleased]: https://git.example.test/acme/models/compare/v1.4.2...HEAD
[1.4.2]: https://git.example.test/acme/models/compare/v1.4.1...v1.4.2
[1.4.1]: https://git.example.test/acme/models/releases/tag/v1.4.1
`;

export const files: Readonly<Record<string, KnownFile>> = {
  'Keep a Changelog with links at its end': { text: keepAChangelog, next: '## [1.4.2] - 2026-08-01' },
  'the same with CRLF': { text: keepAChangelog.replaceAll('\n', '\r\n'), next: '## [1.4.2] - 2026-08-01' },
  'the same with a byte order mark': { text: `\ufeff${keepAChangelog}`, next: '## [1.4.2] - 2026-08-01' },
  'without Unreleased': {
    text: '# Change Log\n\n## [1.4.2] - 2026-08-01\n### Added\n- One.\n## [1.4.1]\n- Two.\n',
    next: '## [1.4.2] - 2026-08-01',
  },
  'anchors above its releases': {
    text: '# Change Log\n\nAll notable changes.\n\n<a name="1.4.2"></a>\n## [1.4.2](https://git.example.test/x) (2026-08-01)\n\n* a\n\n\n\n<a name="1.4.1"></a>\n## 1.4.1 (2026-07-01)\n\n* b\n',
    next: '<a name="1.4.2"></a>',
  },
  'an anchor and an empty line above its release': {
    text: '# Changelog\r\n\r\n<a id="v1.4.2" /><a name="latest"></a>\r\n\r\n## 1.4.2\r\n\r\n* a\r\n',
    next: '<a id="v1.4.2" /><a name="latest"></a>',
  },
  'empty lines before everything': { text: '\n\n## 1.4.2\n\n* a\n', next: '## 1.4.2' },
  'a link above its release that is no anchor': {
    text: '# Changelog\n\n<a href="https://git.example.test/">All of them</a>\n\n## 1.4.2\n\n* a\n',
    next: '## 1.4.2',
  },
  'only Unreleased': {
    text: '# Changelog\n\n## [Unreleased]\n\n- Something.\n\n[unreleased]: https://git.example.test/acme/models\n',
    next: '[unreleased]: https://git.example.test/acme/models',
  },
  'a title and nothing else': { text: '# Changelog\n', next: '' },
  'a title without a line break': { text: '# Changelog', next: '' },
  'no line break at the end': { text: '# Changelog\n\n## 1.4.2\n\n- Last.', next: '## 1.4.2' },
  'no empty lines': { text: '# Changelog\n## Unreleased\n- a\n## v1.4.2\n- b\n', next: '## v1.4.2' },
  'prose between title and releases': {
    text: '# Release notes\n\nRead me first.\n\n> ## 1.0.0 in a quote\n\n```md\n## 1.4.9 in code\n```\n\n<!--\n## 1.4.8 in a comment\n-->\n\n## 1.4.2 (2026-08-01)\n\n* a\n',
    next: '## 1.4.2 (2026-08-01)',
  },
  'pre-releases and two numbers': {
    text: '# Changelog\n\n## [2.0.0-rc.1] - 2026-10-01\n\n- a\n\n## [1.4] - 2026-01-01\n\n- b\n',
    next: '## [1.4] - 2026-01-01',
  },
  'headings that are underlined': {
    text: 'Changelog\n=========\n\nUnreleased\n----------\n\n- a\n\n## 1.4.2\n\n- b\n',
    next: '## 1.4.2',
  },
  'release-please': {
    text: '# Changelog\n\n## [1.4.2](https://git.example.test/compare/v1.4.1...v1.4.2) (2026-08-01)\n\n\n### Bug Fixes\n\n* **core:** less ([#12](https://git.example.test/12))\n\n## [1.4.1](https://git.example.test/x) (2026-07-01)\n',
    next: '## [1.4.2](https://git.example.test/compare/v1.4.1...v1.4.2) (2026-08-01)',
  },
  changesets: {
    text: '# @acme/models\n\n## 1.4.2\n\n### Patch Changes\n\n- 0a1b2c3: less\n\n## 1.4.1\n\n### Patch Changes\n\n- x\n',
    next: '## 1.4.2',
  },
  'a remark behind the last release': {
    text: '# Changelog\n\n## [1.4.2]\n\n### Notes on 1.4.2 for readers\n\n- a\n\n---\n\nOlder ones are in the archive.\n\n<!-- links -->\n[1.4.2]: https://git.example.test/1\n',
    next: '## [1.4.2]',
  },
};

interface RefusedFile {
  readonly text: string;
  readonly found: string;
}

export const refused: Readonly<Record<string, RefusedFile>> = {
  'an empty file': { text: '\n', found: 'an empty file' },
  'a readme': {
    text: '# Acme models\n\nHow to use them.\n',
    found: 'no heading of a release, and no title that says Changelog',
  },
  'a readme with parts': {
    text: '# Acme models\n\n## Install\n\n## Use\n',
    found: 'headings of the second level that name no version',
  },
  'releases on several levels': {
    text: '# [2.0.0](x) (2026-01-01)\n\n### Features\n\n- a\n\n## [1.4.2](x) (2025-01-01)\n\n- b\n',
    found: 'releases under headings of another level',
  },
  'releases on the third level': {
    text: '# Changelog\n\n### 1.4.2\n\n- a\n\n### 1.4.1 - 2026-01-01\n\n- b\n',
    found: 'releases under headings of another level',
  },
  'the oldest first': {
    text: '# Changelog\n\n## 1.0.0\n\n- a\n\n## 1.4.2\n\n- b\n',
    found: 'releases with the oldest first',
  },
  'code that never ends': {
    text: '# Changelog\n\n## 2.0.0\n\n- a\n\n```sh\nmake\n\n## 1.4.2\n\n- b\n',
    found: 'a block of code or a comment that begins on line 7 and never ends',
  },
  'a comment that never ends': {
    text: '# Changelog\n\n## 2.0.0\n\n<!-- draft\n\n## 1.4.2\n\n- b\n',
    found: 'a block of code or a comment that begins on line 5 and never ends',
  },
  'plain text': { text: 'v1.4.2\n  * less\n', found: 'no heading of a release, and no title that says Changelog' },
};
