/** A connection to the database that ends in the very moment it begins, as an administrator can end it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { openServer } from '../../../demo/store/server.js';

/** A message of PostgreSQL's protocol (version 3): its type, its length, its text. */
function message(type: string, text: string): Buffer {
  const body = Buffer.from(text, 'latin1');
  const head = Buffer.alloc(5, type, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
const ready = message('Z', 'I');
const begun = Buffer.concat([message('R', '\0\0\0\0'), ready]);
const ended = message('E', 'SFATAL\0C57P01\0Mended by an administrator\0\0');

test('a connection that is cut in one piece with its beginning is thrown away, and the next one works', async () => {
  let connections = 0;
  const asked: string[] = [];
  const server = createServer((socket) => {
    connections += 1;
    const isFirst = connections === 1;
    let isBegun = false;
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (isBegun && data[0] === 'Q'.charCodeAt(0)) {
        const text = data.toString('latin1', 5, data.length - 1);
        asked.push(text);
        socket.write(Buffer.concat([message('C', `${text.toUpperCase()}\0`), ready]));
      } else if (!isBegun) {
        isBegun = true;
        // In one piece: the client reads both before anybody who waits for it can do anything.
        if (isFirst) socket.end(Buffer.concat([begun, ended]));
        else socket.write(begun);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const database = await openServer(`postgres://shop@127.0.0.1:${port}/shop`);
  try {
    assert.deepEqual(await database.query('select'), []);
    assert.equal(connections, 2);
    assert.deepEqual(asked, ['begin', 'select', 'commit']);
  } finally {
    await database.close();
    server.close();
  }
});
