import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';
import { isCivilDate } from '@yaodian/calendar';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** The largest value of an `integer` column on both databases. */
const largestInteger = 2_147_483_647;

interface Presence {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
}

interface TextOptions extends Presence {
  max: number;
  /** 0 allows the empty string. */
  min?: number;
  example?: string;
}

/** What every field shares: its place in the API description, and when it may be absent or null. */
function field({ optional, nullable, description }: Presence, schema: ApiPropertyOptions) {
  return applyDecorators(
    ApiProperty({ description, required: !optional, nullable: nullable || undefined, ...schema } as ApiPropertyOptions),
    ValidateIf((_owner, value: unknown) => !(optional && value === undefined) && !(nullable && value === null)),
  );
}

const each = { each: true };

/** Refuses what one of the two databases cannot keep, or what would come back changed: NUL and halves of a surrogate pair. */
function Storable(options: { each: boolean }): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'storable',
      target: target.constructor,
      propertyName: propertyName as string,
      options: { ...options, message: '$property holds a character that cannot be stored' },
      // with the flag u a surrogate matches only where its other half is missing
      validator: { validate: (value) => typeof value !== 'string' || !/[\0\uD800-\uDFFF]/u.test(value) },
    });
}

function CivilDateRule(years?: Years, options?: { each: boolean }): PropertyDecorator {
  const { first = '0000', last = '9999' } = years ?? {};
  return (target, propertyName) =>
    registerDecorator({
      name: 'civilDate',
      target: target.constructor,
      propertyName: propertyName as string,
      options: {
        ...options,
        message: `$property must be a date of the calendar, YYYY-MM-DD${years ? `, from ${first} to ${last}` : ''}`,
      },
      validator: {
        validate: (value) =>
          typeof value === 'string' &&
          isCivilDate(value) &&
          value.slice(0, 4) >= `${first}` &&
          value.slice(0, 4) <= `${last}`,
      },
    });
}

interface Years {
  first: number;
  last: number;
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** A string, trimmed on entry. */
export const TextField = ({ max, min = 1, example, ...presence }: TextOptions) =>
  applyDecorators(
    field(presence, { type: String, maxLength: max, minLength: min || undefined, example }),
    Transform(({ value }) => trimmed(value)),
    IsString(),
    MinLength(min),
    MaxLength(max),
    Storable({ each: false }),
  );

/** A string of a given form, trimmed on entry. */
export const PatternField = (pattern: RegExp, options: TextOptions) =>
  applyDecorators(TextField(options), Matches(pattern));

/** A string that is kept exactly as it came. */
export const VerbatimField = ({ max, ...presence }: TextOptions) =>
  applyDecorators(
    field(presence, { type: String, maxLength: max }),
    IsString(),
    MaxLength(max),
    Storable({ each: false }),
  );

/** A list of strings, each trimmed on entry. */
export const TextsField = ({ max, count, ...presence }: Presence & { max: number; count: number }) =>
  applyDecorators(
    field(presence, { type: [String], maxItems: count }),
    Transform(({ value }) => (Array.isArray(value) ? value.map(trimmed) : value)),
    IsArray(),
    ArrayMaxSize(count),
    IsString(each),
    MinLength(1, each),
    MaxLength(max, each),
    Storable(each),
  );

export const IntegerField = ({
  min = 0,
  max = largestInteger,
  ...presence
}: Presence & { min?: number; max?: number }) =>
  applyDecorators(
    field(presence, { type: 'integer', minimum: min, maximum: max === largestInteger ? undefined : max }),
    IsInt(),
    Min(min),
    Max(max),
  );

/** An identifier made by the database. */
export const IdField = (presence: Presence = {}) => IntegerField({ ...presence, min: 1 });

/** A list of identifiers made by the database. */
export const IdsField = ({ count, ...presence }: Presence & { count: number }) =>
  applyDecorators(
    field(presence, { type: 'array', items: { type: 'integer', minimum: 1 }, maxItems: count }),
    IsArray(),
    ArrayMaxSize(count),
    IsInt(each),
    Min(1, each),
    Max(largestInteger, each),
  );

/** The version that the sender has seen; anything newer in the database refuses the request. */
export const VersionField = () => IntegerField({ min: 1, description: 'The version that the sender has seen.' });

/** An integer in the query string. */
export const QueryIntegerField = (options: Presence & { min?: number; max?: number }) =>
  applyDecorators(
    IntegerField(options),
    Transform(({ value }) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value)),
  );

export const NumberField = (presence: Presence = {}) =>
  applyDecorators(field(presence, { type: Number }), IsNumber({ allowNaN: false, allowInfinity: false }));

export const BooleanField = (presence: Presence = {}) =>
  applyDecorators(field(presence, { type: Boolean }), IsBoolean());

/** `true` or `false` in the query string. */
export const QueryBooleanField = (presence: Presence = {}) =>
  applyDecorators(
    BooleanField(presence),
    Transform(({ value }) => (value === 'true' || value === 'false' ? value === 'true' : value)),
  );

/** The values of a union type, as a list that the compiler holds complete. */
export const choices = <T extends string>(values: Record<T, true>): T[] => Object.keys(values) as T[];

export const ChoiceField = (values: readonly string[], enumName: string, presence: Presence = {}) =>
  applyDecorators(field(presence, { enum: values, enumName }), IsIn(values));

/** A list of such choices, each at most once. */
export const ChoicesField = (values: readonly string[], enumName: string, presence: Presence = {}) =>
  applyDecorators(
    field(presence, { enum: values, enumName, isArray: true }),
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, each),
  );

export const CivilDateField = ({ years, ...presence }: Presence & { years?: Years } = {}) =>
  applyDecorators(field(presence, { type: String, format: 'date' }), CivilDateRule(years));

/** A list of dates. */
export const CivilDatesField = ({ count, ...presence }: Presence & { count: number }) =>
  applyDecorators(
    field(presence, { type: 'array', items: { type: 'string', format: 'date' }, maxItems: count }),
    IsArray(),
    ArrayMaxSize(count),
    CivilDateRule(undefined, each),
  );

/** One object of another DTO class. */
export const ObjectField = (type: () => new () => object, presence: Presence = {}) =>
  applyDecorators(field(presence, { type: () => type() }), IsObjectRule(), ValidateNested(), Type(type));

/** A list of objects of another DTO class. */
export const ObjectsField = (type: () => new () => object, { count, ...presence }: Presence & { count: number }) =>
  applyDecorators(
    field(presence, { type: () => [type()], maxItems: count }),
    IsArray(),
    ArrayMaxSize(count),
    ValidateNested(each),
    Type(type),
  );

type Kinds = Readonly<Record<string, new () => object>>;

/** One object of the DTO class that its `by` names. Each class declares `by` as a field of its own. */
export const UnionField = (by: string, kinds: Kinds, presence: Presence = {}) =>
  applyDecorators(
    inDescription(kinds),
    field(presence, { oneOf: schemasOf(kinds) }),
    IsObjectRule(),
    ValidateNested(),
    Type(...kindsOf(by, kinds)),
  );

const inDescription =
  (kinds: Kinds): PropertyDecorator =>
  (target) =>
    ApiExtraModels(...Object.values(kinds))(target.constructor);
const schemasOf = (kinds: Kinds) => Object.values(kinds).map((kind) => ({ $ref: getSchemaPath(kind) }));

/** Whatever is of no known kind becomes an `Unknown`, which says which kinds there are. */
function kindsOf(by: string, kinds: Kinds): Parameters<typeof Type> {
  class Unknown {}
  ChoiceField(Object.keys(kinds), `${by}OfUnknown`)(Unknown.prototype, by);
  const subTypes = Object.entries(kinds).map(([name, value]) => ({ name, value }));
  return [() => Unknown, { discriminator: { property: by, subTypes }, keepDiscriminatorProperty: true }];
}

/** `ValidateNested` alone lets a list pass where one object is asked for. */
function IsObjectRule(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isObject',
      target: target.constructor,
      propertyName: propertyName as string,
      options: { message: '$property must be an object' },
      validator: { validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    });
}
