// The manifest and the code name the same commands, views, colours and settings: neither may have one that the other lacks.
import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(__dirname, '..', '..', '..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(project, path), 'utf8'));

interface Command {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
  readonly when?: string;
}
/** A key of several commands calls them by `runCommands`. */
interface Key extends Command {
  readonly args?: string | { readonly commands?: readonly (string | Command)[] };
}
interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}
interface Contributes {
  readonly commands?: readonly Command[];
  readonly keybindings?: readonly Key[];
  readonly menus?: Readonly<Record<string, readonly Partial<Command>[]>>;
  readonly submenus?: readonly { readonly id: string }[];
  readonly views?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsContainers?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsWelcome?: readonly { readonly view: string; readonly contents: string }[];
  readonly colors?: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  readonly configuration?:
    | { readonly properties: Readonly<Record<string, Setting>> }
    | readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  readonly walkthroughs?: readonly { readonly id: string }[];
}

const manifestText = readFileSync(join(project, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as { contributes?: Contributes; activationEvents?: string[] };
const contributes = manifest.contributes ?? {};

const commands = (contributes.commands ?? []).map(({ command }) => command);
const views = Object.values(contributes.views ?? {})
  .flat()
  .map(({ id }) => id);
const colours = (contributes.colors ?? []).map(({ id }) => id);
const settings = Object.assign(
  {},
  ...[contributes.configuration ?? []].flat().map(({ properties }) => properties),
) as Record<string, Setting>;
const others = [
  ...Object.values(contributes.viewsContainers ?? {})
    .flat()
    .map(({ id }) => id),
  ...(contributes.submenus ?? []).map(({ id }) => id),
  ...(contributes.walkthroughs ?? []).map(({ id }) => id),
];

/** Every file of the code that runs in VS Code. The engine knows nothing of commands and views. */
const code = ['src/extension.ts', 'src/extension.web.ts', ...filesUnder('src/vscode')]
  .filter((path) => existsSync(join(project, path)))
  .map((path) => readFileSync(join(project, path), 'utf8'))
  .join('\n');

function filesUnder(folder: string): string[] {
  if (!existsSync(join(project, folder))) return [];
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Whole words in quotation marks: 'copydesk.openReport' with or without the prefix that getConfiguration takes. */
function isNamedInCode(id: string): boolean {
  const bare = id.replace(/^copydesk\./, '');
  return [id, bare].some((name) => ["'", '"', '`'].some((quote) => code.includes(`${quote}${name}${quote}`)));
}

/** Everything of the form 'copydesk.…' in quotation marks. Context keys count as declared when a `when` clause asks for them. */
function idsInCode(): string[] {
  return [...new Set([...code.matchAll(/['"`](copydesk\.[\w.-]+)['"`]/g)].map(([, id]) => id ?? ''))];
}

suite('Manifest and code', () => {
  test('every command of the manifest is in the code', () => {
    assert.deepEqual(
      commands.filter((id) => !isNamedInCode(id)),
      [],
    );
  });

  test('every view of the manifest is in the code', () => {
    assert.deepEqual(
      views.filter((id) => !isNamedInCode(id)),
      [],
    );
  });

  test('every colour of the manifest is in the code', () => {
    assert.deepEqual(
      colours.filter((id) => !isNamedInCode(id)),
      [],
    );
  });

  test('every setting of the manifest is in the code', () => {
    assert.deepEqual(
      Object.keys(settings).filter((id) => !isNamedInCode(id)),
      [],
    );
  });

  test('everything that the code names is in the manifest', () => {
    const declared = new Set([...commands, ...views, ...colours, ...Object.keys(settings), ...others]);
    const conditions = [...manifestText.matchAll(/"(?:when|enablement)": "([^"]*)"/g)]
      .map(([, when]) => when)
      .join(' ');
    assert.deepEqual(
      idsInCode().filter((id) => !declared.has(id) && !conditions.includes(id)),
      [],
    );
  });
});

function commandsOfKey({ command, args }: Key): readonly string[] {
  const several = typeof args === 'object' ? (args.commands ?? []) : [];
  return [command, ...several.map((one) => (typeof one === 'string' ? one : one.command))];
}

suite('Manifest', () => {
  test('every command says what it does, under the name of the extension', () => {
    for (const { command, title, category } of contributes.commands ?? []) {
      assert.ok(title, `${command} has no title`);
      assert.ok(category, `${command} has no category`);
    }
  });

  test('menus and keys only call commands that exist', () => {
    const called = [
      ...(contributes.keybindings ?? []).flatMap(commandsOfKey),
      ...Object.values(contributes.menus ?? {})
        .flat()
        .flatMap(({ command }) => command ?? []),
      ...[...manifestText.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? ''),
    ].filter((command) => command.startsWith('copydesk.'));
    assert.deepEqual(
      [...new Set(called)].filter((command) => !commands.includes(command)),
      [],
    );
  });

  test('conditions and welcome texts name views that exist', () => {
    const named = [
      ...[...manifestText.matchAll(/\bview == '?([\w.]+)/g)].map(([, view]) => view ?? ''),
      ...(contributes.viewsWelcome ?? []).map(({ view }) => view),
    ].filter((view) => view.startsWith('copydesk'));
    assert.deepEqual(
      [...new Set(named)].filter((view) => !views.includes(view)),
      [],
    );
  });

  test('every setting is described, with a default among its choices', () => {
    for (const [id, setting] of Object.entries(settings)) {
      assert.ok(setting.description ?? setting.markdownDescription, `${id} has no description`);
      assert.notEqual(setting.default, undefined, `${id} has no default`);
      if (!setting.enum) continue;
      assert.ok(setting.enum.includes(setting.default), `${id}: the default is not one of its choices`);
      const described = setting.enumDescriptions ?? setting.markdownEnumDescriptions;
      assert.equal(described?.length, setting.enum.length, `${id}: describe each choice`);
    }
  });

  test('every colour has its own value in light, dark and both high-contrast themes', () => {
    for (const { id, defaults } of contributes.colors ?? []) {
      assert.deepEqual(
        ['light', 'dark', 'highContrast', 'highContrastLight'].filter((theme) => !defaults[theme]),
        [],
        id,
      );
    }
  });
});

suite('Translations of the manifest', () => {
  const english = existsSync(join(project, 'package.nls.json'))
    ? Object.keys(readJson('package.nls.json') as object)
    : [];
  const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');

  test('every key that the manifest uses has its English words', () => {
    assert.deepEqual(
      [...new Set(used)].filter((key) => !english.includes(key)),
      [],
    );
  });

  test('no English words are left over', () => {
    assert.deepEqual(
      english.filter((key) => !used.includes(key)),
      [],
    );
  });

  for (const file of readdirSync(project).filter((name) => /^package\.nls\.\w[\w-]*\.json$/.test(name))) {
    test(`${file} has the same keys as the English`, () => {
      assert.deepEqual(Object.keys(readJson(file) as object).sort(), [...english].sort());
    });
  }
});

/** The places for names and numbers in a text, sorted: "{0}". */
function places(text: string): string[] {
  return (text.match(/\{\d\}/g) ?? []).sort();
}

suite('Translations of the code', () => {
  /** What the code says in words of its own; a word that comes as a value (a status, a type) cannot be seen here. */
  const said = new Set(
    [...code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words]) =>
      (words ?? '').replaceAll("\\'", "'"),
    ),
  );

  test('the code speaks', () => assert.ok(said.size > 50, `${said.size} texts`));

  for (const file of readdirSync(join(project, 'l10n')).filter((name) => name.endsWith('.json'))) {
    const words = readJson(join('l10n', file)) as Record<string, string>;

    test(`${file} translates everything that the code says`, () => {
      assert.deepEqual(
        [...said].filter((text) => !words[text]),
        [],
      );
    });

    test(`${file} keeps the places for names and numbers`, () => {
      assert.deepEqual(
        Object.entries(words).filter(
          ([text, translated]) => String(places(text)) !== String(places(translated)),
        ),
        [],
      );
    });

    test(`${file} translates nothing that is not said`, () => {
      const values = new Set([...code.matchAll(/'([^'\n]+)'/g)].map(([, value]) => value));
      const engine = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?:note|source|entity|finding|article|words|exports|formats|gate)\.ts$/.test(name))
        .map((name) => readFileSync(join(project, 'src', name), 'utf8'))
        .join('\n');
      assert.deepEqual(
        Object.keys(words).filter(
          (text) => !said.has(text) && !values.has(text) && !engine.includes(`'${text}'`),
        ),
        [],
      );
    });
  }
});

suite('Lock file', () => {
  const lock = readJson('package-lock.json') as {
    packages: Record<
      string,
      {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
        optionalDependencies?: Record<string, string>;
      }
    >;
  };

  test('it names the packages of every platform, or a clean clone could not be installed', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    assert.deepEqual(missing, []);
  });

  test('it asks for what package.json asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(manifestText) as Record<
      string,
      Record<string, string>
    >;
    assert.deepEqual(lock.packages['']?.dependencies, dependencies);
    assert.deepEqual(lock.packages['']?.devDependencies, devDependencies);
  });
});
