import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const script = fileURLToPath(
  import.meta.resolve('checkout-phone-field/dist/cdn/checkout-phone-field.classic.js'),
);

test.beforeEach(async ({ page }) => {
  await page.setContent(`
    <form action="https://shop.example/pay">
      <checkout-phone-field name="phone" country="FR"></checkout-phone-field>
      <button>Pay</button>
    </form>`);
  await page.addScriptTag({ path: script });
});

test('a number is typed, and read', async ({ page }) => {
  const input = page.getByLabel('Phone number');
  await input.pressSequentially('0612345678');
  await expect(input).toHaveValue('06 12 34 56 78');
  await expect(page.locator('checkout-phone-field')).toHaveJSProperty('value', '+33612345678');
});

test('a country is picked, as in any select', async ({ page }) => {
  await page.getByLabel('Country code').selectOption('BE');
  await page.getByLabel('Phone number').fill('0470123456');
  await expect(page.locator('checkout-phone-field')).toHaveJSProperty('value', '+32470123456');
});

test('a number that is too short is refused', async ({ page }) => {
  await page.getByLabel('Phone number').fill('0612');
  await page.getByRole('button', { name: 'Pay' }).click();
  await expect(page.locator('[part=error]')).toContainText('too short');
  await expect(page.getByLabel('Phone number')).toBeFocused();
});
