// The same two commands and the same rule as the other servers, on Emmett as its guide says.
import express from 'express';
import { CommandHandler } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';

const [url, port] = process.argv.slice(2);
const store = getPostgreSQLEventStore(url);
await store.schema.migrate();

const handle = CommandHandler({
  initialState: () => ({ boards: new Set() }),
  evolve: (state, { type, data }) =>
    type === 'BoardRegistered' ? { boards: new Set(state.boards).add(data.board) } : state,
});

const decide = {
  EstablishBloc: (data) => () => ({ type: 'BlocEstablished', data }),
  RegisterBoard: (data) => (state) => {
    if (state.boards.has(data.board)) {
      throw new Error('registered already');
    }
    return { type: 'BoardRegistered', data };
  },
};

const door = express();
door.use(express.json());
door.post('/api/commands/:command', async (request, response) => {
  const command = decide[request.params.command](request.body);
  const done = await handle(store, `bloc-${request.body.bloc}`, command);
  response.json({
    stream: request.body.bloc,
    version: Number(done.nextExpectedStreamVersion),
    events: done.newEvents.map((event) => event.type),
  });
});
door.listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.stdin.on('end', () => process.exit(0)).resume();
