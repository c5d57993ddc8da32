import type { Messages } from '../messages.js';

/** Thai. */
const messages: Messages = {
  label: 'หมายเลขโทรศัพท์',
  optional: '(ไม่บังคับ)',
  country: 'ประเทศหรือภูมิภาค',
  preferred: 'แนะนำ',
  others: 'ประเทศและภูมิภาคทั้งหมด',
  example: 'ตัวอย่าง: {example}',
  countryChanged: '{country} {code}',
  required: 'โปรดกรอกหมายเลขโทรศัพท์ของคุณ',
  notANumber: 'โปรดกรอกหมายเลขโทรศัพท์เป็นตัวเลข[ ตัวอย่าง ({country}): {example}]',
  noCountry: 'โปรดเลือกประเทศหรือภูมิภาคของคุณ หรือเริ่มหมายเลขด้วย + และรหัสประเทศ',
  unknownCountry: 'ไม่มีประเทศใดใช้รหัสนี้ โปรดตรวจสอบตัวเลขหลังเครื่องหมาย +',
  tooShort: 'หมายเลขนี้สั้นเกินไป โปรดเพิ่มตัวเลขที่ขาด[ ตัวอย่าง ({country}): {example}]',
  tooLong: 'หมายเลขนี้ยาวเกินไป โปรดลบตัวเลขที่เกิน[ ตัวอย่าง ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'โปรดตรวจสอบจำนวนหลักของหมายเลขนี้[ ตัวอย่าง ({country}): {example}]',
  countryNotAllowed: 'หมายเลขจากประเทศหรือภูมิภาคนี้[ ({country})] ใช้ที่นี่ไม่ได้ โปรดกรอกหมายเลขอื่น',
  typeNotAllowed: 'หมายเลขประเภทนี้ใช้ที่นี่ไม่ได้ โปรดกรอกหมายเลขอื่น',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'โปรดกรอกหมายเลขโทรศัพท์มือถือ',
  invalid: 'หมายเลขนี้ไม่ตรงกับหมายเลขที่เรารู้จัก โปรดตรวจสอบตัวเลข[ ตัวอย่าง ({country}): {example}]',
  unknownRange: 'หมายเลขนี้ไม่ตรงกับหมายเลขที่เรารู้จัก[ ({country})] โปรดตรวจสอบ หากถูกต้อง คุณดำเนินการต่อได้',
  checkStored: 'เราอ่านหมายเลขที่บันทึกไว้ของคุณไม่ได้ โปรดตรวจสอบ',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
