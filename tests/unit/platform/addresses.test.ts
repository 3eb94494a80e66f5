import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { readSettings } from '../../../src/platform/config.js';
import { baseAddress } from '../../../src/platform/http/base-address.js';
import { escapeHtml } from '../../../src/platform/http/html.js';

const request = (host: string | undefined, protocol = 'http') => ({ host, protocol }) as unknown as Request;

describe('where the service is reached', () => {
  it('is what is configured, whatever a request says', () => {
    expect(baseAddress(request('evil.example'), 'https://example.org/kompaan')).toBe(
      'https://example.org/kompaan',
    );
    expect(readSettings({ PUBLIC_URL: 'https://example.org/kompaan/?x=1' }).publicUrl).toBe(
      'https://example.org/kompaan',
    );
    expect(readSettings({}).publicUrl).toBeUndefined();
    expect(() => readSettings({ PUBLIC_URL: 'ftp://example.org' })).toThrow(/PUBLIC_URL/);
  });

  it.each([
    ['localhost:3000', 'http', 'http://localhost:3000'],
    ['example.org', 'https', 'https://example.org'],
    ['[::1]:3000', 'http', 'http://[::1]:3000'],
    ['example.org', 'javascript', 'http://example.org'],
  ])('is else the host %s by %s', (host, protocol, base) => {
    expect(baseAddress(request(host, protocol), undefined)).toBe(base);
  });

  it.each([undefined, '', 'a b', 'example.org/path', 'a@b', 'a"b', 'example.org:port', '[x]'])(
    'is not the host %j',
    (host) => {
      expect(() => baseAddress(request(host), undefined)).toThrow(/Host header/);
    },
  );
});

describe('text in HTML', () => {
  it('means itself in elements and attributes', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;',
    );
  });
});
