/** Makes a model of any size in two revisions, as MML and as the GraphQL and Protobuf schemas that say the same. */

export interface ModelSize {
  readonly entities: number;
  readonly files: number;
  /** Share of the entities that differ in `after`. */
  readonly changed: number;
}

export interface GeneratedRevision {
  /** Path to text. */
  readonly mml: ReadonlyMap<string, string>;
  readonly graphql: string;
  readonly proto: string;
}

const ENTITIES_PER_DOMAIN = 100;
const ENTITIES_PER_PRODUCT = 10;
const ATTRIBUTES = 8;
const TYPES = ['string', 'number', 'date', 'integer', 'decimal', 'boolean', 'timestamp', 'text'];
const PROTO_TYPES = ['string', 'double', 'string', 'int32', 'double', 'bool', 'int64', 'string'];
const GRAPHQL_TYPES = ['String', 'Float', 'String', 'Int', 'Float', 'Boolean', 'Int', 'ID'];

/** What `after` does to an entity, in turn, so that the same share of each kind of change is there. */
type Edit = 'none' | 'type' | 'removed' | 'added' | 'required';
const EDITS: readonly Edit[] = ['type', 'removed', 'added', 'required'];

export function generateRevisions(size: ModelSize): {
  readonly before: GeneratedRevision;
  readonly after: GeneratedRevision;
} {
  return {
    before: generateRevision(size, () => 'none'),
    after: generateRevision(size, (index) => editOf(index, size)),
  };
}

function editOf(index: number, size: ModelSize): Edit {
  const step = Math.round(1 / size.changed);
  return index % step === step - 1 ? (EDITS[Math.floor(index / step) % EDITS.length] ?? 'none') : 'none';
}

function generateRevision(size: ModelSize, edit: (index: number) => Edit): GeneratedRevision {
  const mml = new Map<string, string>();
  const graphql: string[] = ['type Query {\n  start: E0\n}\n'];
  const proto: string[] = ['syntax = "proto3";\npackage bench.v1;\n'];
  const perFile = Math.ceil(size.entities / size.files);
  for (let start = 0; start < size.entities; start += perFile) {
    const end = Math.min(start + perFile, size.entities);
    mml.set(pathOf(start / perFile), writeFile(start, end, edit));
    for (let index = start; index < end; index++) {
      graphql.push(writeType(index, size.entities, edit(index)));
      proto.push(writeMessage(index, edit(index)));
    }
  }
  return { mml, graphql: graphql.join(''), proto: proto.join('') };
}

function pathOf(file: number): string {
  return `models/part${Math.floor(file / 100)}/file${file}.mml`;
}

function writeFile(start: number, end: number, edit: (index: number) => Edit): string {
  const parts: string[] = [];
  for (let index = start; index < end; ) {
    const domain = Math.floor(index / ENTITIES_PER_DOMAIN);
    const stop = Math.min(end, (domain + 1) * ENTITIES_PER_DOMAIN);
    const entities: string[] = [];
    for (; index < stop; index++) entities.push(writeEntity(index, edit(index)));
    parts.push(`domain "Domain_${domain}" {\n${entities.join('')}}\n`);
  }
  for (let index = start; index < end; index++) if (index % ENTITIES_PER_PRODUCT === 0) parts.push(writeProduct(index));
  return parts.join('');
}

function nameOf(index: number): string {
  return `Domain_${Math.floor(index / ENTITIES_PER_DOMAIN)}.Entity_${index}`;
}

function writeEntity(index: number, edit: Edit): string {
  const attributes = Array.from({ length: ATTRIBUTES + (edit === 'added' ? 1 : 0) }, (_, attribute) =>
    edit === 'removed' && attribute === 1 ? '' : writeAttribute(attribute, edit),
  );
  const links = index === 0 ? '' : `    belongs-to "${nameOf(index - 1)}"\n    derived-from "${nameOf(index >> 1)}"\n`;
  return `  entity "Entity_${index}" {\n    type = "entity"\n    description = "Entity number ${index} of the generated model"\n${attributes.join('')}${links}  }\n`;
}

function writeAttribute(attribute: number, edit: Edit): string {
  const isEdited = attribute === 0;
  const type = isEdited && edit === 'type' ? 'varchar' : TYPES[attribute % TYPES.length];
  const required = (attribute % 2 === 0) !== (isEdited && edit === 'required');
  return `    attribute "attribute_${attribute}" {\n      type = "${type}"\n      required = ${required}\n    }\n`;
}

function writeProduct(index: number): string {
  const uses = [index, index + 1, index + 2].map((used) => `    uses "${nameOf(used)}"\n`).join('');
  return `data_product "Product_${index}" {\n  owner = "team-${index % 7}"\n  consumer "consumer-${index % 13}"\n  report "Report_${index}" {\n${uses}    metric "Metric_${index}" {\n      calculation = "SUM(Entity_${index}.attribute_1)"\n      uses "${nameOf(index)}"\n    }\n  }\n}\n`;
}

function writeType(index: number, entities: number, edit: Edit): string {
  const fields = Array.from({ length: ATTRIBUTES + (edit === 'added' ? 1 : 0) }, (_, attribute) => {
    if (edit === 'removed' && attribute === 1) return '';
    const isEdited = attribute === 0;
    const type = isEdited && edit === 'type' ? 'ID' : GRAPHQL_TYPES[attribute % GRAPHQL_TYPES.length];
    const required = (attribute % 2 === 0) !== (isEdited && edit === 'required');
    return `  attribute_${attribute}: ${type}${required ? '!' : ''}\n`;
  });
  const link = index === 0 ? '' : `  parent: E${index - 1}\n  origin: E${index >> 1}\n`;
  return `"Entity number ${index} of ${entities}"\ntype E${index} {\n${fields.join('')}${link}}\n`;
}

function writeMessage(index: number, edit: Edit): string {
  const fields = Array.from({ length: ATTRIBUTES + (edit === 'added' ? 1 : 0) }, (_, attribute) => {
    if (edit === 'removed' && attribute === 1) return '';
    const isEdited = attribute === 0;
    const type = isEdited && edit === 'type' ? 'bytes' : PROTO_TYPES[attribute % PROTO_TYPES.length];
    const isOptional = isEdited && edit === 'required';
    return `  ${isOptional ? 'optional ' : ''}${type} attribute_${attribute} = ${attribute + 1};\n`;
  });
  const links = index === 0 ? '' : `  E${index - 1} parent = 20;\n  E${index >> 1} origin = 21;\n`;
  return `message E${index} {\n${fields.join('')}${links}}\n`;
}
