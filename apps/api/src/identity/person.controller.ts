import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Deputy } from './deputies/deputy.dto.js';
import { DeputyService } from './deputies/deputy.service.js';
import { EditPerson, NewPerson, Person, PersonPage, PersonQuery, SetMemberships, SetUpToken } from './person.dto.js';
import { PersonService } from './person.service.js';
import { type Principal, SignedIn } from './principal.js';
import { Allow } from '../platform/route-access.js';

@ApiTags('people')
@Controller('people')
export class PersonController {
  constructor(
    private readonly people: PersonService,
    private readonly standIns: DeputyService,
  ) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({ operationId: 'listPeople', summary: 'People by account, or those that a search finds.' })
  @ApiOkResponse({ type: PersonPage })
  list(@Query() query: PersonQuery): Promise<PersonPage> {
    return this.people.list(query);
  }

  @Post()
  @Allow('people.keep')
  @ApiOperation({ operationId: 'createPerson' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Person })
  create(@Body() person: NewPerson, @IdempotencyKey() key?: string): Promise<Person> {
    return this.people.create(person, key);
  }

  @Get(':id')
  @Allow('people.read')
  @ApiOperation({ operationId: 'getPerson' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Person })
  get(@Param('id', IdPipe) id: number): Promise<Person> {
    return this.people.get(id);
  }

  @Get(':id/deputies')
  @Allow('people.read')
  @ApiOperation({
    operationId: 'listDeputiesOf',
    summary: 'Who stands in for a person, and for whom that person does.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Deputy] })
  deputies(@Param('id', IdPipe) id: number): Promise<Deputy[]> {
    return this.standIns.of(id);
  }

  @Patch(':id')
  @Allow('people.keep')
  @ApiOperation({ operationId: 'editPerson' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Person })
  edit(@SignedIn() principal: Principal, @Param('id', IdPipe) id: number, @Body() edit: EditPerson): Promise<Person> {
    return this.people.edit(principal, id, edit);
  }

  @Put(':id/memberships')
  @Allow('roles.give')
  @ApiOperation({ operationId: 'setMemberships', summary: 'What a person is in which units, as a whole.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Person })
  setMemberships(
    @SignedIn() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Body() memberships: SetMemberships,
  ): Promise<Person> {
    return this.people.setMemberships(principal, id, memberships);
  }

  @Post(':id/set-up-link')
  @HttpCode(200)
  @Allow('people.keep')
  @ApiOperation({
    operationId: 'createSetUpLink',
    summary: 'A link by which a person sets a password, once; an earlier one no longer works.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: SetUpToken })
  newLink(@Param('id', IdPipe) id: number): Promise<SetUpToken> {
    return this.people.newLink(id);
  }
}
