import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { VisitOptions } from '../support/browser.js';
import { temporaryFolder } from '../support/kompaan-process.js';
import { ADMIN_KEY, eventually, importFile } from '../support/running-app.js';
import { pressOn, tabTo } from './support/keyboard.js';
import { duplicatePair } from './support/pages.js';
import { hasFocus } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const button = (page: Page, key: string) => page.getByRole('button', { name: named(key) }).first();
const said = (key: string, values: Record<string, string>) =>
  text(key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
const isRead = (page: Page) => page.locator('[aria-busy=false] > #reading').waitFor();
const cell = (page: Page, key: string) => page.getByRole('row', { name: named(key) }).getByRole('cell');
const status = (page: Page, key: string) =>
  page.locator('.report strong').getByText(text(key), { exact: true }).waitFor();
/** Waits until something has the focus, and the body does not. */
const someFocus = (page: Page) => page.locator(':focus').first().waitFor();
const asked = (path: string) => web.app().call('GET', path, { token: ADMIN_KEY });

/** Opens a part of the desk and gives the key, all by keyboard. */
async function openDesk(path: string, options: VisitOptions = {}): Promise<Page> {
  const page = await web.open(path, options);
  await tabTo(page, page.getByLabel(text('desk.key')));
  await page.keyboard.type(ADMIN_KEY);
  await page.keyboard.press('Enter');
  return page;
}

/** Chooses a list in the window that the browser opens for it. */
async function chooseByKeyboard(page: Page, name: string, content: string): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await pressOn(page, page.getByLabel(text('import.file')));
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await (await opened).setFiles(file);
  await isRead(page);
}

/** Goes through a list of choices by its keys to one of them. */
async function chooseOption(select: Locator, value: string): Promise<void> {
  await select.locator(`option[value="${value}"]`).waitFor({ state: 'attached' });
  await select.press('Home');
  for (let n = await select.locator('option').count(); n > 0 && (await select.inputValue()) !== value; n--)
    await select.press('ArrowDown');
  expect(await select.inputValue()).toBe(value);
}

const columnOf = (page: Page, column: string) => page.getByLabel(said('columns.choose', { column }));

const SCHOOLS =
  'Naam;Plaats;Land;Opmerking\nBijenschool De Raat;Gent;BE;Een school met bijen\nSchool zonder land;Brugge;;\n';

it('by keyboard a list is read, mended, kept, tried, imported and taken back, and the next one read like it', async () => {
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'bijenscholen-2026.csv', SCHOOLS);
  const column = columnOf(page, 'Opmerking');
  await tabTo(page, column);
  await chooseOption(column, 'description');
  await isRead(page);
  expect(await column.inputValue()).toBe('description');
  expect(await hasFocus(column)).toBe(true);

  const name = page.getByLabel(text('kept.name'));
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Bijen scholen');
  await page.keyboard.press('Enter');
  await page.getByText(text('import.nameWrong')).waitFor();
  expect(await hasFocus(name)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('bijenscholen');
  await page.keyboard.press('Enter');
  await page
    .locator('form')
    .getByText(said('kept.done', { name: 'bijenscholen' }))
    .waitFor();
  expect((await asked('/import-profiles/bijenscholen')).body).toEqual({
    mapping: { Opmerking: 'description' },
  });

  await pressOn(page, button(page, 'import.try'));
  await status(page, 'status.completed');
  expect(await cell(page, 'rows.created').textContent()).toBe('1');
  expect(await cell(page, 'rows.rejected').textContent()).toBe('1');
  await page.getByText(text('rows.remedy.country')).waitFor();

  await pressOn(page, button(page, 'report.storeNow'));
  await button(page, 'report.undo').waitFor();
  const downloaded = page.waitForEvent('download');
  await pressOn(page, button(page, 'report.download'));
  expect((await downloaded).suggestedFilename()).toBe('bijenscholen-2026-rejected.csv');

  await pressOn(page, button(page, 'report.undo'));
  const question = page.getByRole('alertdialog');
  await question.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await page.locator(':focus').getByText(text('report.undo')).waitFor();
  await page.keyboard.press('Enter');
  await pressOn(page, question.getByRole('button', { name: named('report.undoNow') }));
  await status(page, 'status.undone');
  await someFocus(page);

  await pressOn(page, page.getByRole('link', { name: named('desk.import') }));
  await chooseByKeyboard(page, 'bijenscholen-2027.csv', SCHOOLS);
  expect(await page.title()).toBe(`${text('desk.import')} – ${text('desk.title')} – Kompaan`);
  expect(await column.inputValue()).toBe('ignored');
  await page.getByText(said('kept.proposed', { name: 'bijenscholen' })).waitFor();
  await pressOn(page, button(page, 'kept.use'));
  const kept = page.getByLabel(text('kept.choose'));
  expect(await hasFocus(kept)).toBe(true);
  expect(await kept.inputValue()).toBe('bijenscholen');
  await isRead(page);
  expect(await column.inputValue()).toBe('description');

  await pressOn(page, page.getByRole('button', { name: said('kept.forget', { name: 'bijenscholen' }) }));
  await button(page, 'kept.keepAgain').waitFor();
  expect((await asked('/import-profiles')).body.items).toEqual([]);
  await pressOn(page, button(page, 'kept.keepAgain'));
  await button(page, 'kept.keepAgain').waitFor({ state: 'detached' });
  expect((await asked('/import-profiles')).body.items).toMatchObject([{ name: 'bijenscholen' }]);
});

it('what a list does not say is said once for all rows', async () => {
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'imkerclubs.csv', 'Name,City\nImkerclub Zoemend Hart,Mechelen\n');
  await page.getByText(text('remedy.country')).waitFor();
  await pressOn(page, button(page, 'remedy.go'));
  const country = page.locator('#default-country');
  expect(await hasFocus(country)).toBe(true);
  await chooseOption(country, 'BE');
  await page.getByText(text('remedy.country')).waitFor({ state: 'detached' });
  const choose = async (key: string, typed: string, label: string) => {
    await tabTo(page, page.getByRole('combobox', { name: named(key) }));
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: label, exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: said('defaults.without', { name: label }) }).waitFor();
  };
  const experience = page.locator('#default-experience');
  await tabTo(page, experience);
  await chooseOption(experience, 'newcomer');
  await choose('field.sectors', 'environ', 'Environment and nature');
  await choose('field.sectors', 'adult', 'Adult education');
  await choose('field.languages', 'dut', 'Dutch');
  await choose('field.languages', 'fren', 'French');
  // One is taken away again.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await isRead(page);
  await pressOn(page, button(page, 'import.store'));
  await status(page, 'status.completed');
  await page.getByText(text('report.notSearchable')).waitFor({ state: 'detached' });
  const { body } = await asked('/organisations?q=Zoemend');
  const { body: organisation } = await asked(`/organisations/${body.hits[0].id}`);
  expect(organisation).toMatchObject({ country: 'BE', languages: ['nl'] });
  expect([...organisation.sectors].sort()).toEqual(['ADU', 'environment']);
  expect(organisation.experience.value).toBe('newcomer');
});

it('of several lists in a file one is chosen', async () => {
  const page = await openDesk('/desk', { failing: /imports\/preview/ });
  const row = (name: string) => ({ name, country: 'BE', city: 'Aalst' });
  const file = { clubs: [row('Bijenclub'), row('Wespenclub')], libraries: [row('Bijenbieb')] };
  await chooseByKeyboard(page, 'lists.json', JSON.stringify(file));
  await page.getByText(text('remedy.table')).waitFor();
  await pressOn(page, button(page, 'remedy.go'));
  await chooseOption(page.locator('#table'), 'libraries');
  await columnOf(page, 'name').waitFor();
  await page.getByText(text('remedy.table')).waitFor({ state: 'detached' });
  expect(await page.locator('#table').inputValue()).toBe('libraries');
  await page.getByText('Bijenbieb').first().waitFor();
});

it('a replace that would remove much is stopped, says how much, and is done once it is confirmed', async () => {
  const clubs = (n: number) =>
    `Name,Country,City\n${Array.from({ length: n }, (_, at) => `Raatclub ${at},BE,Dorp ${at}\n`).join('')}`;
  await importFile(web.app(), 'raten', clubs(10), '&filename=raten.csv');
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'raten.csv', clubs(3));
  await pressOn(page, page.getByRole('radio', { name: named('import.mode.merge') }), 'ArrowDown');
  await pressOn(page, button(page, 'import.store'));
  await page.getByText(said('removals.organisations', { gone: '7', all: '10', source: 'raten' })).waitFor();
  await status(page, 'status.failed');
  expect(await cell(page, 'rows.removed').textContent()).toBe('0');
  await pressOn(page, page.getByRole('button', { name: 'The list is whole: remove all 7' }));
  await status(page, 'status.completed');
  expect(await cell(page, 'rows.removed').textContent()).toBe('7');
  await someFocus(page);
});

it('what was tried is imported as it was tried, whatever is chosen since; notes follow the language', async () => {
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'honing.csv', 'Name,Country,City\nHoningschool,BE,NULL\n');
  await page.getByText('1 cell with a placeholder').waitFor();
  await pressOn(page, button(page, 'import.try'));
  await status(page, 'status.completed');
  await page.goBack();
  await page.getByRole('radio', { name: named('import.mode.replace') }).check();
  await page.locator('#source').fill('another');
  await page.goForward();
  await pressOn(page, button(page, 'report.storeNow'));
  await button(page, 'report.undo').waitFor();
  const { body } = await asked('/imports?limit=1');
  expect(body.items[0]).toMatchObject({ source: 'honing', mode: 'merge', dryRun: false });
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.getByText('1 cel waarin alleen iets als #N/A, NULL of - staat, gelezen als leeg.').waitFor();
});

it('on a phone each row of a table is a list of its own: nothing is beyond the edge, no word is broken', async () => {
  const page = await openDesk('/desk', { width: 360 });
  await chooseByKeyboard(page, 'honing.csv', 'Name,Country,City\nHoningschool,BE,Zoutleeuw\n');
  const inView = async (part: Locator) => {
    await part.waitFor();
    const { x, width } = (await part.boundingBox())!;
    expect([x >= 0, x + width <= 360]).toEqual([true, true]);
  };
  await inView(columnOf(page, 'City'));
  await pressOn(page, button(page, 'import.store'));
  await status(page, 'status.completed');
  for (const part of ['desk.history', 'desk.quality', 'nav.about']) {
    await page.getByRole('link', { name: named(part) }).click();
    const table = page.locator('.stacks');
    await inView(table.locator('td').nth(2));
    const beyond = await page.evaluate<number>(`(() => {
      const { scrollWidth, clientWidth } = document.querySelector('.stacks');
      return scrollWidth - clientWidth;
    })()`);
    expect(beyond).toBe(0);
    // In one line, as the words of a column that is too narrow are not.
    const words = table.locator('tbody th').first();
    expect((await words.boundingBox())!.height).toBeLessThan(40);
  }
});

it('a file that has changed since it was chosen is chosen again', async () => {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'was.csv');
  await writeFile(path, 'Name,Country,City\nWasschool,BE,Diest\n');
  const page = await openDesk('/desk');
  await page.getByLabel(text('import.file')).setInputFiles(path);
  await isRead(page);
  await writeFile(path, 'Name,Country,City\nWasschool,BE,Diest\nKaarsenclub,BE,Ieper\n');
  // The browser looks at whole seconds.
  await utimes(path, new Date(), new Date(Date.now() + 60_000));
  await pressOn(page, button(page, 'import.try'));
  await page.getByText(text('remedy.unreadable')).waitFor();
  await page.getByLabel(text('import.file')).setInputFiles(path);
  await page.getByText(text('remedy.unreadable')).waitFor({ state: 'detached' });
  await pressOn(page, button(page, 'import.try'));
  await status(page, 'status.completed');
  expect(await cell(page, 'rows.created').textContent()).toBe('2');
  await folder.remove();
});

it('of several lists that are dropped at once one is taken, and the page says which', async () => {
  const page = await openDesk('/desk');
  await page.locator('.drop').waitFor();
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['lijst.csv', 'andere.csv'])
      dataTransfer.items.add(new File(['Name,Country,City\\nBijenclub,BE,Diest\\n'], name));
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await page.getByText(said('import.oneTaken', { file: 'lijst.csv' })).waitFor();
  await isRead(page);
});

it('nothing is left at the desk once the key is forgotten, and a key that cannot be one is said to be wrong', async () => {
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'honing.csv', 'Name,Country,City\nHoningschool,BE,Diest\n');
  await page.getByRole('button', { name: named('desk.leave') }).click();
  const key = page.getByLabel(text('desk.key'));
  await key.waitFor();
  await someFocus(page);
  await key.fill('clé–✓');
  await key.press('Enter');
  await page.getByText(text('desk.wrongKey')).waitFor();
  await key.fill(ADMIN_KEY);
  await key.press('Enter');
  await page.getByLabel(text('import.file')).waitFor();
  await someFocus(page);
  expect(await page.locator('#reading').count()).toBe(0);
});

it('an import that runs shows how far it is and can be stopped; what it stored is taken back', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `Running club ${at},BE,Town ${at}`).join('\n');
  const page = await openDesk('/desk');
  await chooseByKeyboard(page, 'running.csv', `Name,Country,City\n${rows}\n`);
  await pressOn(page, button(page, 'import.store'));
  await page.getByRole('progressbar', { name: named('report.progress') }).waitFor();
  await pressOn(page, button(page, 'report.cancel'));
  await status(page, 'status.cancelled');
  await page.getByText(text('remedy.cancelled')).waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  await someFocus(page);
  const { body } = await asked('/imports?limit=1');
  expect(body.items[0]).toMatchObject({ source: 'running', status: 'cancelled' });
});

describe('duplicates by keyboard', () => {
  const nextHasFocus = (page: Page) => page.locator('.pair h3:focus, .decisions > h2:focus').waitFor();
  const pairOf = (page: Page, name: string): Locator => page.locator('.pair').filter({ hasText: name });

  it('two are made one, the next pair has the focus, and the merge is undone', async () => {
    const pair = await duplicatePair(web.app(), 'Rondine College', 'Rondine', 'https://d22.example');
    const other = await duplicatePair(web.app(), 'Suzanne Academy', 'Suzanne', 'https://d21.example');
    const page = await openDesk('/desk/duplicates');
    const rondine = pairOf(page, 'Rondine');
    await rondine.getByText(said('evidence.domain', { host: 'd22.example' })).waitFor();
    await tabTo(page, rondine.getByRole('link').first());
    // A second press that meets the next pair decides nothing.
    await page.evaluate(`addEventListener('focusin', ({ target }) => target.matches('.pair h3') &&
      target.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit1', bubbles: true })))`);
    await page.keyboard.press('1');
    await rondine.waitFor({ state: 'detached' });
    await nextHasFocus(page);
    await page
      .locator('[role=status]')
      .getByText(/^Made one: .*Rondine/)
      .waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Rondine' });
    await row.getByText(text('merges.byHand')).waitFor();
    const merged = (await asked('/merges?limit=100')).body.items;
    expect(merged).toHaveLength(1);
    expect(pair.split('-')).toContain(merged[0].id);

    await page.keyboard.press('Control+z');
    await page
      .locator('[role=status]')
      .getByText(/^Kept apart: .*Rondine/)
      .waitFor();
    expect((await asked('/merges')).body.total).toBe(0);
    await pressOn(page, button(page, 'duplicates.afterAll'));
    await row.waitFor();
    await pressOn(page, row.getByRole('button', { name: named('merges.undo') }));
    await row.waitFor({ state: 'detached' });
    expect((await asked('/merges')).body.total).toBe(0);
    expect(await hasFocus(page.getByRole('heading', { name: named('merges.title') }))).toBe(true);

    const suzanne = pairOf(page, 'Suzanne');
    await suzanne.getByRole('link').first().focus();
    await page.keyboard.press('2');
    await suzanne.waitFor({ state: 'detached' });
    await eventually(
      () => asked('/duplicates?limit=100'),
      ({ body }) => body.items.every(({ id }: { id: string }) => id !== pair && id !== other),
    );
    await nextHasFocus(page);
  });
});

it('why organisations were made one by themselves is said in the language of the page, of older merges in English', async () => {
  const school = { name: 'Dandenong Beekeeping Academy', country: 'BE', city: 'Oostende' };
  const list = (scheme: string) =>
    JSON.stringify({ ...school, identifiers: { others: [{ scheme: `source:${scheme}`, id: '1' }] } });
  await importFile(web.app(), 'one', list('one'), '&filename=one.ndjson');
  await importFile(web.app(), 'two', list('two'), '&filename=two.ndjson');
  await eventually(
    () => asked('/merges'),
    ({ body }) => body.total > 0,
  );
  const page = await openDesk('/desk/duplicates');
  const row = page.getByRole('row').filter({ hasText: 'Dandenong' });
  await row.getByText('Same name: “Dandenong Beekeeping Academy”').waitFor();
  await row.getByText('Same place: Oostende').waitFor();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await row.getByText('Zelfde plaats: Oostende').waitFor();
  await row.getByText('België').waitFor();
  await page.setViewportSize({ width: 360, height: 900 });
  const undo = (await row.getByRole('button').boundingBox())!;
  expect(undo.x + undo.width).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await row.locator('[lang=en]').count()).toBe(0);

  const made = ['Oud', 'Ouder'].map((name) =>
    web.app().call('POST', '/organisations', { token: ADMIN_KEY, body: { name, country: 'BE' } }),
  );
  const [one, other] = (await Promise.all(made)).map(({ body }) => body.id as string);
  await web.app().services.directory.merge([one!, other!], { basis: 'automatic: Same city' });
  await page.reload();
  await page.locator('[lang=en]').getByText('Same city').waitFor();
});
