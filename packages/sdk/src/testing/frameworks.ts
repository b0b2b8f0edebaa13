import 'reflect-metadata'
import { serve, type ServerType } from '@hono/node-server'
import { bodyParser } from '@koa/bodyparser'
import { Controller, Module, Post, Req, Res, type INestApplication } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import express, { type RequestHandler } from 'express'
import express4 from 'express4'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import Koa2 from 'koa2'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onNotification as onExpress } from '../adapters/express.ts'
import { onNotification as onFastify } from '../adapters/fastify.ts'
import { onNotification as onHono } from '../adapters/hono.ts'
import { onNotification as onKoa } from '../adapters/koa.ts'
import { onNotification as onNest, type NestRequest, type NestResponse } from '../adapters/nest.ts'
import { onNotification as onNext } from '../adapters/next.ts'
import type { HandlerOptions, NotificationListener, NotificationSource } from '../adapters/reply.ts'

export interface Running {
  readonly url: string
  close(): Promise<unknown>
}

type Start = (
  source: NotificationSource,
  listener: NotificationListener,
  options: HandlerOptions,
) => Running | Promise<Running>

/** A framework as its users set it up. */
export interface Framework {
  readonly name: string
  readonly start: Start
  /** The same with a JSON parser in front, and what a genuine notification is answered then. */
  readonly behindParser: readonly { readonly how: string; readonly start: Start; readonly answer: 204 | 500 }[]
}

const PATH = '/notify/payment'

function running(server: Server | ServerType): Promise<Running> {
  return new Promise((resolve) => {
    const ready = (): void => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`
      resolve({ url, close: () => new Promise((closed) => server.close(closed)) })
    }
    if (server.listening) ready()
    else server.once('listening', ready)
  })
}

/** The two majors differ in nothing this uses. */
function expressOf(make: typeof express): Framework {
  const start =
    (...parsers: RequestHandler[]): Start =>
    (...given) => {
      const app = make()
      for (const parser of parsers) app.use(parser)
      app.post(PATH, onExpress(...given))
      return running(app.listen(0, '127.0.0.1'))
    }
  const keep = make.json({ verify: (req, _, raw) => void Object.assign(req, { rawBody: raw }) })
  return {
    name: make === express ? 'Express 5' : 'Express 4',
    start: start(),
    behindParser: [
      { how: 'express.json()', start: start(make.json()), answer: 500 },
      { how: 'express.json({ verify }) that keeps rawBody', start: start(keep), answer: 204 },
      { how: 'express.raw()', start: start(make.raw({ type: '*/*' })), answer: 204 },
    ],
  }
}

function koaOf(make: typeof Koa, name: string): Framework {
  const start =
    (...before: Koa.Middleware[]): Start =>
    (...given) => {
      const app = new make()
      for (const one of before) app.use(one)
      app.use(onKoa(...given))
      return running(app.listen(0, '127.0.0.1'))
    }
  const readsAll: Koa.Middleware = async ({ req, request }, next) => {
    let text = ''
    for await (const chunk of req.setEncoding('utf8')) text += chunk
    Object.assign(request, { body: JSON.parse(text) as unknown })
    await next()
  }
  return {
    name,
    start: start(),
    behindParser: [
      { how: '@koa/bodyparser', start: start(bodyParser()), answer: 204 },
      { how: '@koa/bodyparser for forms only', start: start(bodyParser({ enableTypes: ['form'] })), answer: 204 },
      { how: 'a parser that keeps nothing', start: start(readsAll), answer: 500 },
    ],
  }
}

const startFastify: Start = async (...given) => {
  const app = fastify()
  app.post('/other', (request) => request.body)
  app.register(onFastify(...given), { prefix: PATH })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { ...(await running(app.server)), close: () => app.close() }
}

function startHono(before?: (c: { req: { json(): Promise<unknown>; raw: Request } }) => Promise<unknown>): Start {
  return (...given) => {
    const app = new Hono()
    if (before) {
      app.use(async (c, next) => {
        await before(c)
        await next()
      })
    }
    app.post(PATH, onHono(...given))
    return running(serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }))
  }
}

function startNest(platform: 'express' | 'fastify', rawBody: boolean): Start {
  return async (...given) => {
    const handle = onNest(...given)
    class NotifyController {
      payment(req: NestRequest, res: NestResponse): Promise<void> {
        return handle(req, res)
      }
    }
    // oxlint-disable-next-line typescript/no-extraneous-class -- that is what a module of Nest is
    class AppModule {}
    decorate(NotifyController, AppModule)
    const nest = { rawBody, logger: false } as const
    const app: INestApplication =
      platform === 'fastify'
        ? await NestFactory.create(AppModule, new FastifyAdapter(), nest)
        : await NestFactory.create(AppModule, nest)
    await app.listen(0, '127.0.0.1')
    return { ...(await running(app.getHttpServer() as Server)), close: () => app.close() }
  }
}

/** What decorators do, called by hand: TypeScript erases no decorators of parameters. */
function decorate(controller: new () => { payment: unknown }, module: new () => object): void {
  const method = Object.getOwnPropertyDescriptor(controller.prototype, 'payment')!
  Post('payment')(controller.prototype as object, 'payment', method)
  Req()(controller.prototype as object, 'payment', 0)
  Res()(controller.prototype as object, 'payment', 1)
  Controller('notify')(controller)
  Module({ controllers: [controller] })(module)
}

/** Next.js calls `POST` with a Web request; here another server does. The real one is asked in `npm run test:runtimes`. */
function startNext(before?: (request: Request) => Promise<unknown>): Start {
  return (...given) => {
    const POST = onNext(...given)
    const fetch = async (request: Request): Promise<Response> => {
      await before?.(request)
      return POST(request)
    }
    return running(serve({ fetch, hostname: '127.0.0.1', port: 0 }))
  }
}

export const frameworks: readonly Framework[] = [
  expressOf(express),
  expressOf(express4),
  {
    name: 'Fastify 5',
    start: startFastify,
    behindParser: [{ how: 'its own JSON parser', start: startFastify, answer: 204 }],
  },
  koaOf(Koa, 'Koa 3'),
  koaOf(Koa2, 'Koa 2'),
  {
    name: 'Hono 4',
    start: startHono(),
    behindParser: [
      { how: 'middleware that called c.req.json()', start: startHono((c) => c.req.json()), answer: 204 },
      { how: 'middleware that emptied c.req.raw', start: startHono((c) => c.req.raw.json()), answer: 500 },
    ],
  },
  ...(['express', 'fastify'] as const).map((platform) => ({
    name: `NestJS 11 on ${platform}`,
    start: startNest(platform, true),
    behindParser: [
      { how: 'its own JSON parser, without rawBody', start: startNest(platform, false), answer: 500 as const },
    ],
  })),
  {
    name: 'a Next.js route handler',
    start: startNext(),
    behindParser: [{ how: 'code that read the request', start: startNext((request) => request.json()), answer: 500 }],
  },
]
