/**
 * The part of a Lua script that adds to the change log. It is given the locals `log`, the key of the log, and `commit`, the
 * id of the commit, and makes `directory_version`, the number of the last change, and `note(id, version, ...)`: the
 * organisation, which is now at that version of its record, has changed.
 */
export const LOG_SCRIPT = `
local last = redis.call('XREVRANGE', log, '+', '-', 'COUNT', 1)[1]
local directory_version = last and tonumber(string.match(last[1], '^%d+')) or 0

local function note(id, version, ...)
  directory_version = directory_version + 1
  redis.call('XADD', log, 'MAXLEN', '~', 1000000, string.format('%.0f-0', directory_version),
    'organisation', id, 'version', version, 'commit', commit, ...)
end
`;
