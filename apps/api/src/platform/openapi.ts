import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from './problem.dto.js';

/** The description of the HTTP API, made from the controllers and their DTO classes. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('Yaodian').setVersion('1');
  const description = SwaggerModule.createDocument(app, builder.build(), { extraModels: [Problem] });
  const failure = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
  };
  for (const path of Object.values(description.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) operation.responses['default'] = failure;
    }
  }
  return description;
}
