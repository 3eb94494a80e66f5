import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { MOST_ERRORS } from '../problem.js';
import type { Answer, Route } from './route.js';

/** RFC 9457; `errors` lists what is wrong in a request, not the first mistake alone. */
const problemDocument = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .max(MOST_ERRORS)
      .optional(),
    moreErrors: z.int().optional().meta({ description: 'How many there are beyond those listed' }),
  })
  .meta({ id: 'Problem' });

/** The OpenAPI 3.1 document of the declared routes. */
export function openApiDocument(routes: Route[], version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const declared of routes) {
    paths[declared.path] = { ...paths[declared.path], [declared.method]: operation(declared) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Kompaan',
      version,
      description: 'Finds the partners a European project consortium is missing.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    components: {
      securitySchemes: {
        admin: { type: 'http', scheme: 'bearer', description: 'The administrator key.' },
        draft: {
          type: 'http',
          scheme: 'bearer',
          description: "The draft's token, shown once when it is made.",
        },
      },
    },
    paths,
  });
}

function operation(declared: Route): ZodOpenApiOperationObject {
  return {
    operationId: operationId(declared),
    tags: [declared.tag],
    summary: declared.summary,
    ...(declared.isOpen && { servers: [{ url: '/' }] }),
    ...(declared.access !== 'public' && { security: [{ [declared.access]: [] }] }),
    requestParams: {
      ...(declared.params && { path: declared.params }),
      ...(declared.query && { query: declared.query }),
    },
    ...requestBody(declared),
    responses: {
      ...Object.fromEntries(
        Object.entries(declared.answers).map(([status, answer]) => [status, content(answer)]),
      ),
      default: {
        description: 'A problem document',
        content: { 'application/problem+json': { schema: problemDocument } },
      },
    },
  };
}

function operationId({ method, path }: Route): string {
  const words = path.split(/[^a-zA-Z]+/).filter(Boolean);
  return method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

function requestBody(declared: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (declared.body) {
    const content = { schema: declared.body };
    const form = declared.isForm && { 'application/x-www-form-urlencoded': content };
    return { requestBody: { required: true, content: { 'application/json': content, ...form } } };
  }
  if (!declared.rawBody) return {};
  const binary = { schema: { type: 'string', format: 'binary' } as const };
  return {
    requestBody: {
      required: true,
      content: Object.fromEntries(declared.rawBody.map((type) => [type, binary])),
    },
  };
}

function content({ description, schema, contentType }: Answer) {
  if (!schema && !contentType) return { description };
  const types = [contentType ?? 'application/json'].flat();
  const shape = schema ?? { type: 'string' as const };
  return { description, content: Object.fromEntries(types.map((type) => [type, { schema: shape }])) };
}
