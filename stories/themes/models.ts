/**
 * The email inputs of six systems, drawn from the metrics that each publishes, to hold the field's
 * themes against. Each model is written for this comparison; none is a copy of a stylesheet.
 */
/// <reference types="vite/client" />
import bootstrapTheme from '../../themes/bootstrap-like.css?raw';
import govUkTheme from '../../themes/gov-uk-like.css?raw';
import materialTheme from '../../themes/material-like.css?raw';
import plainTheme from '../../themes/plain.css?raw';
import shopifyTheme from '../../themes/shopify-like.css?raw';
import stripeTheme from '../../themes/stripe-like.css?raw';

/** A system: our theme for it and its own email field. */
export interface Model {
  readonly name: string;
  /** Our theme, as it is published. */
  readonly theme: string;
  /** Where the metrics of the model come from. */
  readonly source: string;
  /** The page around the fields: typeface, colours. */
  readonly page: string;
  /** The model's own look: `.label`, `.input`, `.input:focus`, `.invalid .input`, `.error`. */
  readonly css: string;
  /** Measures in which the theme claims to be the same as the model. */
  readonly claims: readonly Measure[];
}

/** What is measured, in px. */
export type Measure = 'top' | 'height' | 'font size' | 'border width' | 'radius';

const all = ['top', 'height', 'font size', 'border width', 'radius'] as const;

export const MODELS: readonly Model[] = [
  {
    name: 'Plain',
    theme: plainTheme,
    source: 'A bare input: 16 px type, 1 px border, 40 px high',
    page: 'font-family: system-ui, "Noto Sans", sans-serif;',
    css: `
      .label { display: block; margin-bottom: 4px; font-size: 16px; }
      .input { height: 40px; padding: 0 10px; border: 1px solid light-dark(#6b6b6b, #9a9a9a); border-radius: 0; font-size: 16px; color: light-dark(#1a1a1a, #f2f2f2); background: light-dark(#fff, #161616); }
      .input:focus { outline: 2px solid light-dark(#1a1a1a, #f2f2f2); outline-offset: -2px; }
      .invalid .input { border-color: light-dark(#b00020, #ff9d9d); }
      .error { margin-top: 4px; font-size: 14px; color: light-dark(#b00020, #ff9d9d); }`,
    claims: all,
  },
  {
    name: 'Stripe-like',
    theme: stripeTheme,
    source: 'Elements, theme "stripe": 16 px type on a 1.15 line, 12 px padding, 5 px radius',
    page: 'font-family: system-ui, "Noto Sans", sans-serif; color: light-dark(#30313d, #fff);',
    css: `
      .label { display: block; margin-bottom: 4px; font-size: 14.88px; }
      .input { padding: 12px; border: 1px solid light-dark(#e6e6e6, #424353); border-radius: 5px; font-size: 16px; line-height: 1.15; color: light-dark(#30313d, #fff); background: light-dark(#fff, #30313d); box-shadow: 0 1px 1px rgb(0 0 0 / 3%), 0 3px 6px rgb(0 0 0 / 2%); }
      .input:focus { outline: 0; border-color: hsl(210 96% 45% / 50%); box-shadow: 0 1px 1px rgb(0 0 0 / 3%), 0 3px 6px rgb(0 0 0 / 2%), 0 0 0 3px hsl(210 96% 45% / 25%); }
      .invalid .input { border-color: light-dark(#df1b41, #fe87a1); }
      .error { margin-top: 4px; font-size: 14.88px; color: light-dark(#df1b41, #fe87a1); }`,
    claims: all,
  },
  {
    name: 'Bootstrap-like',
    theme: bootstrapTheme,
    source: 'Bootstrap 5.3, .form-control: 1rem type on a 1.5 line, .375rem .75rem padding',
    page: 'font-family: system-ui, "Noto Sans", sans-serif; color: light-dark(#212529, #dee2e6);',
    css: `
      .label { display: block; margin-bottom: 8px; }
      .input { padding: 6px 12px; border: 1px solid light-dark(#dee2e6, #495057); border-radius: 6px; font-size: 16px; line-height: 1.5; color: light-dark(#212529, #dee2e6); background: light-dark(#fff, #212529); }
      .input:focus { outline: 0; border-color: #86b7fe; box-shadow: 0 0 0 4px rgb(13 110 253 / 25%); }
      .invalid .input { border-color: light-dark(#dc3545, #ea868f); }
      .error { margin-top: 4px; font-size: 14px; color: light-dark(#dc3545, #ea868f); }`,
    claims: all,
  },
  {
    name: 'Material-like',
    theme: materialTheme,
    source: 'Material 3, outlined text field: 56 dp high, 16 sp type, 4 dp radius, 1 dp outline',
    page: 'font-family: Roboto, system-ui, "Noto Sans", sans-serif; color: light-dark(#1d1b20, #e6e0e9); background: light-dark(#fef7ff, #141218);',
    css: `
      .label { display: block; margin: 0 0 4px; padding: 0 16px; font-size: 12px; color: light-dark(#49454f, #cac4d0); }
      .input { height: 56px; padding: 0 15px; border: 1px solid light-dark(#79747e, #938f99); border-radius: 4px; font-size: 16px; color: inherit; background: light-dark(#fef7ff, #141218); }
      .input:focus { outline: 2px solid light-dark(#6750a4, #d0bcff); outline-offset: -2px; }
      .invalid .input { border-color: light-dark(#b3261e, #f2b8b5); }
      .error { margin-top: 4px; padding: 0 16px; font-size: 12px; color: light-dark(#b3261e, #f2b8b5); }`,
    claims: all,
  },
  {
    name: 'Shopify-like',
    theme: shopifyTheme,
    source: 'Checkout field: 14 px type on a 1.3 line, .94em padding, 5 px radius, 1 px border',
    page: 'font-family: system-ui, "Noto Sans", sans-serif; color: #333; background: #fff; color-scheme: light;',
    css: `
      .label { display: block; margin-bottom: 4px; font-size: 12px; }
      .input { padding: .94em .8em; border: 1px solid #d9d9d9; border-radius: 5px; font-size: 14px; line-height: 1.3; color: #333; background: #fff; }
      .input:focus { outline: 0; border-color: #1773b0; box-shadow: 0 0 0 1px #1773b0; }
      .invalid .input { border-color: #dd1d1d; box-shadow: 0 0 0 1px #dd1d1d; }
      .error { margin-top: 5px; font-size: 12px; color: #dd1d1d; }`,
    claims: all,
  },
  {
    name: 'GOV.UK-like',
    theme: govUkTheme,
    source: 'GOV.UK Design System, text input: 40 px high, 19 px type, 2 px border, square',
    page: 'font-family: Arial, "Noto Sans", sans-serif; font-size: 19px; line-height: 1.3; color: #0b0c0c; background: #fff; color-scheme: light;',
    css: `
      .label { display: block; margin-bottom: 5px; }
      .input { height: 40px; padding: 5px; border: 2px solid #0b0c0c; border-radius: 0; font-size: 19px; line-height: 1.25; color: #0b0c0c; background: #fff; }
      .input:focus { outline: 3px solid #fd0; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c; }
      .field { display: flex; flex-direction: column; }
      .field .input { order: 2; }
      .invalid { padding-left: 15px; border-left: 5px solid #d4351c; }
      .invalid .input { border-color: #d4351c; }
      .error { margin-bottom: 15px; font-weight: 700; color: #d4351c; }`,
    claims: all,
  },
];
