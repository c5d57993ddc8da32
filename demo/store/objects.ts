/** API objects in their tables: insert, read, replace, list a page. */
import type { Sql } from './sql.js';

/** Tables that hold API objects. */
export type ObjectTable = 'customers' | 'sessions' | 'webhook_endpoints' | 'events';

/** What every API object has. */
export interface ApiObject {
  readonly id: string;
  readonly object: string;
}

/** Reads one object, locked until the end of the transaction when it is to be changed. */
export async function readObject<T extends ApiObject>(
  sql: Sql,
  table: ObjectTable,
  id: string,
  lock = false,
): Promise<T | undefined> {
  const rows = await sql.query<{ object: T }>(
    `select object from ${table} where id = $1${lock ? ' for update' : ''}`,
    [id],
  );
  return rows[0]?.object;
}

export async function insertObject(
  sql: Sql,
  table: Exclude<ObjectTable, 'webhook_endpoints'>,
  object: ApiObject,
): Promise<void> {
  await sql.query(`insert into ${table} (id, object) values ($1, $2)`, [
    object.id,
    JSON.stringify(object),
  ]);
}

export async function replaceObject(
  sql: Sql,
  table: ObjectTable,
  object: ApiObject,
): Promise<void> {
  await sql.query(`update ${table} set object = $2 where id = $1`, [
    object.id,
    JSON.stringify(object),
  ]);
}

/** A page of a list, newest first. */
export interface PageOfList {
  readonly limit: number;
  readonly startingAfter?: string | undefined;
  readonly endingBefore?: string | undefined;
  /** Fields that must have these values; a path reaches into nested objects. */
  readonly where?: readonly { readonly path: readonly string[]; readonly is: string }[];
  /** Fields whose value must be one of these texts; `*` at the end stands for anything. */
  readonly oneOf?: { readonly field: string; readonly values: readonly string[] } | undefined;
  /** Bounds of `created`, in seconds since 1970. */
  readonly created?:
    | readonly { readonly than: '>' | '>=' | '<' | '<=' | '='; readonly at: number }[]
    | undefined;
}

/** Lists objects, newest first, as the API's cursors ask; a cursor must name an object. */
export async function listObjects<T extends ApiObject>(
  sql: Sql,
  table: ObjectTable,
  page: PageOfList,
): Promise<{ data: T[]; hasMore: boolean }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['true'];
  for (const { path, is } of page.where ?? []) {
    conditions.push(`object #>> ${put(path)}::text[] = ${put(is)}`);
  }
  if (page.oneOf) {
    const field = `object ->> ${put(page.oneOf.field)}::text`;
    const choices = page.oneOf.values.map((value) =>
      value.endsWith('*')
        ? `starts_with(${field}, ${put(value.slice(0, -1))})`
        : `${field} = ${put(value)}`,
    );
    conditions.push(`(${choices.join(' or ')})`);
  }
  for (const { than, at } of page.created ?? []) {
    conditions.push(`(object ->> 'created')::bigint ${than} ${put(at)}::bigint`);
  }
  const cursor = page.startingAfter ?? page.endingBefore;
  const forward = page.endingBefore !== undefined;
  if (cursor !== undefined) {
    conditions.push(
      `seq ${forward ? '>' : '<'} (select seq from ${table} where id = ${put(cursor)})`,
    );
  }
  const rows = await sql.query<{ object: T }>(
    `select object from ${table} where ${conditions.join(' and ')}
     order by seq ${forward ? 'asc' : 'desc'} limit ${put(page.limit + 1)}::int`,
    values,
  );
  const data = rows.slice(0, page.limit).map(({ object }) => object);
  return { data: forward ? data.reverse() : data, hasMore: rows.length > page.limit };
}
