// The field knows what is wrong with a number, and says so itself.
$.validator.addMethod('phoneField', (_value, field) => field.validity.valid);
$('#checkout').validate({
  customElements: ['checkout-phone-field'],
  rules: { phone: { phoneField: true } },
  errorPlacement(label, element) {
    if (!element.is('checkout-phone-field')) label.insertAfter(element);
  },
  invalidHandler(_event, { errorList: [{ element }] }) {
    // The first mistake: the focus goes there, and the field shows its message.
    if (element.localName === 'checkout-phone-field') setTimeout(() => element.reportValidity());
  },
});
