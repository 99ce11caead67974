// Reads annotations as a JSON-LD processor does, which knows nothing of this program.

import * as assert from 'node:assert/strict';
import * as jsonld from 'jsonld';

export const OA = 'http://www.w3.org/ns/oa#';
export const AS = 'https://www.w3.org/ns/activitystreams#';

/** What the W3C publishes as the context of annotations, as far as the terms that we write. */
const ANNOTATION_CONTEXT = {
  '@context': {
    oa: OA,
    as: AS,
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    dc: 'http://purl.org/dc/elements/1.1/',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextualBody: 'oa:TextualBody',
    Person: 'foaf:Person',
    Software: 'as:Application',
    assessing: 'oa:assessing',
    commenting: 'oa:commenting',
    editing: 'oa:editing',
    identifying: 'oa:identifying',
    classifying: 'oa:classifying',
    questioning: 'oa:questioning',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    generator: { '@type': '@id', '@id': 'as:generator' },
    created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
    format: 'dc:format',
    value: 'rdf:value',
    name: 'foaf:name',
  },
};

type Expanded = Readonly<Record<string, Expanded[] & { readonly '@list'?: Expanded[] }>>;

/** Expands a document as a JSON-LD 1.1 processor does. `safe` makes it fail where anything would be dropped. */
export async function expanded(document: unknown): Promise<Expanded[]> {
  const options = {
    base: 'https://desk.example/articles/',
    safe: true,
    documentLoader: async (url: string) => {
      assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT };
    },
  };
  return (await jsonld.expand(
    document as jsonld.JsonLdDocument,
    options as jsonld.Options.Expand,
  )) as unknown as Expanded[];
}
