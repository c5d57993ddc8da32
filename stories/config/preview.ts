/** What every story stands in: language, direction, colour scheme, density and width by toolbar. */
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure, sb } from 'storybook/test';
import manifest from '../../custom-elements.json';
import '../../src/define.js';
import { CONTROLS } from '../field.js';
import { LOCALES, RIGHT_TO_LEFT } from '../locales.js';
import './preview.css';

// The loader answers for the stories of a slow and a broken network; elsewhere it is the real one.
sb.mock(import('../../src/number/loader.ts'), { spy: true });

setCustomElementsManifest(manifest);

// How long `waitFor` waits in vain: no measure of speed, and a busy machine takes its time.
configure({ asyncUtilTimeout: 60_000 });

// The tables show all that the manifest knows; a control only stands where it changes the story.
const documented = manifest.modules.flatMap((module) =>
  module.declarations.flatMap((one) =>
    'tagName' in one ? [...(one.members ?? []), ...(one.attributes ?? [])] : [],
  ),
);
const argTypes = Object.fromEntries(
  documented
    .map((one) => ('fieldName' in one && one.fieldName) || one.name)
    .filter((name) => !CONTROLS.has(name))
    .map((name) => [name, { control: false as const }]),
);

const preview: Preview = {
  tags: ['autodocs'],
  argTypes,
  initialGlobals: {
    locale: 'en',
    direction: 'auto',
    scheme: 'light',
    density: 'comfortable',
    width: 'medium',
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', title: 'Language', items: LOCALES, dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        title: 'Direction',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        title: 'Colours',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        title: 'Density',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        icon: 'grow',
        title: 'Width',
        dynamicTitle: true,
        items: [
          { value: 'narrow', title: '320 px' },
          { value: 'medium', title: '420 px' },
          { value: 'wide', title: 'Desktop' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A story is a piece of a page: it has no landmarks and no first-level heading.
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'landmark-one-main', enabled: false },
        ],
      },
    },
    backgrounds: { disable: true },
    options: {
      storySort: { order: ['Field', ['States', 'Options', 'Layout'], 'Checkout', 'Themes'] },
    },
  },
  decorators: [
    (story, { globals, parameters }) => {
      const { locale, direction, scheme, density, width } = globals as Record<string, string>;
      const dir =
        direction === 'auto' ? (RIGHT_TO_LEFT.has(locale ?? '') ? 'rtl' : 'ltr') : direction;
      return html`<div
        class="page ${parameters['wide'] ? 'wide' : width} ${density}"
        data-scheme=${scheme ?? 'light'}
        lang=${locale ?? 'en'}
        dir=${dir ?? 'ltr'}
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
