import { expect, test } from 'vitest';
import { createConsumerMatcher } from '../../src/impact/consumer-matcher.ts';

test.each([
  ['https://analytics.example.com/sales', [], [], true],
  ['HTTP://example.com', [], [], true],
  ['ftp://example.com/drop', [], [], true],
  ['executives', [], [], false],
  ['analytics.example.com', [], [], false],
  ['team: https://example.com', [], [], false],
  ['https://analytics.example.com/sales', ['https://analytics.example.com/*'], [], false],
  ['https://analytics.example.com/sales/emea?x=1', ['https://*.example.com/*'], [], false],
  ['https://analytics.example.com/sales', ['https://*.example.com/**'], [], false],
  ['https://evil.test/', ['https://*.example.com/*'], [], true],
  ['partner-acme', [], ['partner-*'], true],
  ['Partner-Acme', [], ['partner-*'], true],
  ['partner-acme', ['partner-acme'], ['partner-*'], true],
  ['executives', [], ['partner-*', 'agency'], false],
  ['agency', [], ['partner-*', 'agency'], true],
])('%s with internal %j and external %j is external: %s', (name, internal, external, expected) => {
  expect(createConsumerMatcher({ internal, external })(name)).toBe(expected);
});
