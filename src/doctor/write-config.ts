/** Writes a first `.mml-guard.yml` that fits what was found in a repository. */

export interface ConfigMaterial {
  /** Root paths of the projects, `.` for the top. */
  readonly projects: readonly string[];
  /** Texts of consumers that are addresses, which count as external. */
  readonly addresses: readonly string[];
  /** Texts of other consumers whose words say that they stand outside. */
  readonly outsiders: readonly string[];
  /** Names that models give to owners. */
  readonly owners: readonly string[];
  readonly codeowners: string | undefined;
  /** The organisation or person that owns the repository. */
  readonly organisation: string | undefined;
}

export function writeConfig(material: ConfigMaterial): string {
  return [
    '# Settings of MML Guard. All keys: mml-guard schema config',
    ...describeProjects(material),
    '',
    '# minimal: errors alone. recommended. strict: hygiene too. The levels: mml-guard rules --preset strict',
    'preset: recommended',
    '# The least level of something new that fails the check: error, warning or never.',
    'fail-on: error',
    ...writePersonalData(material),
    ...writeOwners(material),
    '',
  ].join('\n');
}

function describeProjects({ projects }: ConfigMaterial): readonly string[] {
  if (projects.length < 2) return [];
  return [
    `# It holds for ${projects.length} projects; one that has a file of this name at its root uses that one:`,
    ...projects.map((project) => `#   ${comment(project)}`),
  ];
}

function writePersonalData({ addresses, outsiders }: ConfigMaterial): readonly string[] {
  if (addresses.length + outsiders.length === 0) return [];
  const internal = [...new Set(addresses.map(globOfHost))].map((glob) => `    - ${comment(JSON.stringify(glob))}`);
  const hint = '# Addresses count as external. Uncomment those of your own:';
  const yours = internal.length === 0 ? [] : [hint, ...['  internal:', ...internal].map((line) => `# ${line}`)];
  const title = '# Who reads personal data from outside the organisation.';
  if (outsiders.length === 0) return ['', title, hint, '# pii:', ...yours.slice(1)];
  return [
    ...['', title, 'pii:', '  # Their names look like that; take out who is one of yours.', '  external:'],
    ...outsiders.map((text) => `    - ${JSON.stringify(text)}`),
    ...yours,
  ];
}

function globOfHost(address: string): string {
  return /^[a-z]+:\/\/[^/?#]+/i.exec(address)?.[0].concat('/**') ?? address;
}

function writeOwners({ owners, codeowners, organisation }: ConfigMaterial): readonly string[] {
  const also = codeowners === undefined ? '' : ` Beside them, owners of files are taken from ${codeowners}.`;
  if (owners.length === 0) return [];
  return [
    '',
    `# Whom to tell on GitHub when something of an owner is affected.${also}`,
    '# Only handles that stand here or in CODEOWNERS are ever mentioned. Uncomment and correct:',
    '# owners:',
    ...owners.map((owner) => {
      const handle = `@${organisation ?? 'acme'}/${owner.replaceAll(/[^A-Za-z0-9-]+/g, '-').replaceAll(/^-|-$/g, '') || 'team'}`;
      return `#   ${comment(JSON.stringify(owner))}: [${JSON.stringify(handle)}]`;
    }),
  ];
}

/** A stranger's text must not end its comment. */
function comment(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
