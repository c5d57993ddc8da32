/** The checkout page: hands the session to the field, and the wallet's contact to the form. */
import { phoneField, showRefusal } from './phone.js';

const dataOf = (id) => JSON.parse(document.querySelector(`#${id}`)?.textContent ?? 'null');
const form = document.querySelector('#checkout');
const field = await phoneField();

if (field) {
  const { session, typed } = dataOf('session');
  field.session = session;
  if (typed !== null) field.value = typed;
  showRefusal(field);
}

const express = document.querySelector('#express');
if (express) {
  const sheet = document.querySelector('#sheet');
  const contacts = dataOf('contacts');
  let chosen;

  const show = (label, value) => {
    const row = document.createElement('div');
    row.append(
      Object.assign(document.createElement('dt'), { textContent: label }),
      Object.assign(document.createElement('dd'), { textContent: value }),
    );
    return row;
  };
  express.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-wallet]');
    if (!button) return;
    chosen = contacts.find(({ wallet }) => wallet === button.dataset.wallet);
    document.querySelector('#sheet-title').textContent = chosen.title;
    document
      .querySelector('#sheet-contact')
      .replaceChildren(
        show('Name', chosen.name),
        show('Email', chosen.email),
        show('Phone', chosen.phone),
        show('Address', `${chosen.line1}, ${chosen.postal} ${chosen.city}`),
      );
    sheet.returnValue = '';
    sheet.showModal();
  });
  sheet.addEventListener('close', () => {
    if (sheet.returnValue !== 'use') return;
    for (const name of ['email', 'name', 'line1', 'postal', 'city', 'country']) {
      const control = form.elements.namedItem(name);
      if (control && !control.readOnly) control.value = chosen[name];
    }
    field.applyWalletContact({ wallet: chosen.wallet, phone: chosen.phone });
    form.elements.namedItem('wallet').value = chosen.wallet;
    form.elements.namedItem('wallet_signature').value = chosen.signature;
    form.requestSubmit(document.querySelector('#pay'));
  });
  // A number that the shopper edits is the shopper's own.
  field.addEventListener('input', () => {
    form.elements.namedItem('wallet').value = '';
  });
  express.hidden = false;
}
