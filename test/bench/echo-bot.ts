import { Application } from '@microsoft/teams-ai'
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { createServer, plugins, type Request, type Response } from 'restify'

/*
 * The smallest bot of the same packages, put together as their samples do; its settings are those of ours and it checks
 * tokens in the same way. `http.ts` sets us beside it.
 */
const settings = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']))
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings))
const application = new Application({})
application.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`)
})

const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request as never, response as never, async (context) => {
    await application.run(context)
  })
})
server.listen(process.env['PORT'])
