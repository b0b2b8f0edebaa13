import { describeEveryEndpoint } from './support/every-endpoint.ts'

describeEveryEndpoint('required')
