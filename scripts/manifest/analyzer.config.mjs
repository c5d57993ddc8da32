import { spelledTypes } from './spelled-types.mjs';

/** custom-elements.json tells editors and Storybook of the element: of its public side only. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) {
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => !/^(private|protected)$/.test(privacy) && !/^[#_]/.test(name),
          );
        }
        // An event dispatched by a variable has no name here: its @event line describes it.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      }
    }
  },
};

export default {
  globs: [
    'src/checkout-phone-field.ts',
    'src/define.ts',
    'src/checkout/collection-error-event.ts',
    'src/events.ts',
    'src/placement/placement-change-event.ts',
    'src/index.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, spelledTypes()],
};
