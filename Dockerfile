# The bot as a container. It runs as a user without rights, writes to /app/.data alone (unless its store is Azure Blob), and
# so works with a read-only root: docker run --read-only -v kto-za-co:/app/.data --env-file .env -p 3978:3978 kto-za-co
ARG NODE=24

FROM node:${NODE}-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY esbuild.mjs tsconfig.json ./
COPY data ./data
COPY src ./src
RUN npm run build && mkdir .data

FROM node:${NODE}-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:${NODE}-slim
WORKDIR /app
ENV NODE_ENV=production
ENV PORT=3978
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/data ./data
COPY --from=build --chown=node:node /app/.data ./.data
USER node
EXPOSE 3978
VOLUME /app/.data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--initial-heap-size=80", "--heap-growing-percent=75", "dist/index.js"]
