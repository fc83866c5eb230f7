/** A kind in a reader's words: `data-product` is a data product. */

export function nameKind(kind: string): string {
  if (kind === 'unknown') return 'block';
  if (kind === 'reverse-etl') return 'reverse ETL';
  return kind.replaceAll('-', ' ');
}
