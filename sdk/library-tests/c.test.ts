import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSignature, type BuildOptions, type Built } from '../index.ts';
import { SignatureInstance, container, encodeBatch, encodeEvent, type BatchContainer } from '../testing/index.ts';
import { TemporaryProject } from './signature-project.ts';

const WEB: BatchContainer = { id: 'a1'.repeat(32), slot: 3, revision: 7 };
const INTERFACE = { containers: 'sigbox:signature/containers@0.1.0', findings: 'sigbox:signature/findings@0.1.0', log: 'sigbox:signature/log@0.1.0' };
const exec = encodeEvent('sched_process_exec', { fields: { pathname: '/bin/true', argv: ['true', '', 'é'], inode: 5, inode_mode: 0o755 }, header: { processName: 'sh', returnValue: -2 } });

/** A signature of few words. */
function cText({ onEvent = '', more = '', signature = '' }: { readonly onEvent?: string; readonly more?: string; readonly signature?: string }): string {
  return `#include "sigbox.h"
${more}
static void on_event(const struct sigbox_event *event)
{
	const struct sigbox_sched_process_exec *exec = sigbox_sched_process_exec(event);
	(void)exec;
	${onEvent}
}

SIGBOX_SIGNATURE(
	.id = "T-1", .version = "0.1.0", .name = "test", .event_name = "test",
	.events = { { "sched_process_exec" } }, .on_event = on_event, ${signature}
);
`;
}

async function buildC(parts: Parameters<typeof cText>[0], options: BuildOptions = {}): Promise<Built> {
  using project = new TemporaryProject({ 'signature.c': cText(parts) });
  return await buildSignature(project.directory, options);
}

async function run(parts: Parameters<typeof cText>[0], events: readonly Uint8Array[] = [exec]) {
  const built = await buildC(parts);
  expect(built.warnings).toEqual([]);
  const signature = await SignatureInstance.load(built.component, built.sourceMap);
  signature.init();
  return { signature, found: signature.run(encodeBatch(events.map((event) => ({ event })))).map(({ data }) => data) };
}

test.each([
  ['nothing', '', []],
  ['containers', 'sigbox_get_container(event);', [INTERFACE.containers]],
  ['findings', 'struct sigbox_finding finding = sigbox_finding(event); sigbox_report(&finding);', [INTERFACE.findings]],
  ['the log', 'sigbox_log(SIGBOX_INFO, "seen");', [INTERFACE.log]],
])('a component imports what its source uses: %s', async (_what, onEvent, imports) => {
  const { component, imports: built, language } = await buildC({ onEvent });
  expect([built, language]).toEqual([imports, 'c']);
  (await SignatureInstance.load(component)).run(encodeBatch([{ event: exec }]));
});

test('every kind of value and of list arrives, and bytes that are not UTF-8 as U+FFFD', async () => {
  const odd = encodeEvent('sched_process_exec', { fields: { pathname: Uint8Array.of(0x2f, 0xff, 0xc3, 0xa9, 0xed, 0xa0, 0x80), argv: [] }, header: { processName: '' } });
  const { found } = await run({
    onEvent: `struct sigbox_finding finding = sigbox_finding(event);
	sigbox_add_text(&finding, "pathname", sigbox_text(exec, pathname));
	sigbox_add_text(&finding, "missing", sigbox_text(exec, cmdpath));
	sigbox_add_text(&finding, "empty", SIGBOX_TEXT(""));
	sigbox_add_text(&finding, "comm", sigbox_name(event->process_name));
	sigbox_add_texts(&finding, "argv", sigbox_texts(exec, argv));
	sigbox_add_signed(&finding, "signed", event->return_value);
	sigbox_add_unsigned(&finding, "unsigned", 0xffffffffffffffffu);
	sigbox_add_boolean(&finding, "yes", exec->inode_mode & 0100);
	for (char name[] = "x0"; name[1] < '9'; name[1]++)
		sigbox_add_unsigned(&finding, name[1] == '0' ? "first" : "more", exec->inode);
	for (int index = 0; index < 20; index++)
		sigbox_add_boolean(&finding, "no", false);
	sigbox_report(&finding);`,
  }, [exec, odd]);
  expect(found).toEqual([
    { pathname: '/bin/true', empty: '', comm: 'sh', argv: ['true', '', 'é'], signed: -2n, unsigned: 2n ** 64n - 1n, yes: true, first: 5n, more: 5n, no: false },
    { pathname: '/\ufffdé\ufffd\ufffd\ufffd', empty: '', comm: '', argv: [], signed: 0n, unsigned: 2n ** 64n - 1n, yes: false, first: 0n, more: 0n, no: false },
  ]);
});

test('texts are compared as the world says: missing is not empty, and what was cut off equals nothing', async () => {
  const checks = [
    'sigbox_equals(path, "/usr/bin/python3.11")', '!sigbox_equals(path, "/usr/bin/python3.1")', '!sigbox_equals(path, "/usr/bin/python3.12")',
    'sigbox_starts_with(path, "/usr/bin/python")', '!sigbox_starts_with(path, "/usr/sbin")', 'sigbox_ends_with(path, "3.11")', '!sigbox_ends_with(path, "3.1")',
    'sigbox_contains(path, "python")', '!sigbox_contains(path, "perl")', 'sigbox_contains(path, "")', 'sigbox_is_one_of(path, "x", "/usr/bin/python3.11")', '!sigbox_is_one_of(path, "x", "y")',
    'sigbox_is_missing(none)', '!sigbox_equals(none, "")', '!sigbox_starts_with(none, "")', '!sigbox_contains(none, "")', '!sigbox_text_equals(none, none)',
    '!sigbox_equals(cut, "/a/very/lo")', 'sigbox_starts_with(cut, "/a/very/lo")', '!sigbox_ends_with(cut, "lo")', 'cut.truncated',
    'sigbox_count(argv) == 3', 'sigbox_equals(sigbox_text_at(argv, 1), "")', 'sigbox_equals(sigbox_text_at(argv, 2), "b")', 'sigbox_is_missing(sigbox_text_at(argv, 3))',
  ];
  const event = encodeEvent('sched_process_exec', { fields: { pathname: '/usr/bin/python3.11', interp: { truncated: '/a/very/lo' }, argv: ['a', '', 'b'] } });
  const { found } = await run({
    onEvent: `struct sigbox_text path = sigbox_text(exec, pathname), none = sigbox_text(exec, cmdpath), cut = sigbox_text(exec, interp);
	struct sigbox_texts argv = sigbox_texts(exec, argv);
	struct sigbox_finding finding = sigbox_finding(event);
	${checks.map((check, index) => `sigbox_add_boolean(&finding, "check ${index}", ${check});`).join('\n\t')}
	sigbox_report(&finding);`,
  }, [event]);
  expect(found).toEqual([Object.fromEntries(checks.map((_, index) => [`check ${index}`, true]))]);
});

test('metadata, selectors with every condition, init, signals and close', async () => {
  const built = await buildC({
    more: `static const char *init(const struct sigbox_context *context) { return sigbox_has_data_source(context, "sigbox", "containers") ? NULL : "needs containers"; }
static void on_signal(struct sigbox_text name) { sigbox_log_text(SIGBOX_WARN, name); }
static void on_close(void) { sigbox_log(SIGBOX_DEBUG, "closed"); }`,
    signature: `.description = "what", .tags = { "a", "b" }, .properties = { { "severity", "high" } }, .init = init, .on_signal = on_signal, .close = on_close`,
  });
  const signature = await SignatureInstance.load(built.component);
  expect(signature.exports.metadata()).toEqual({ id: 'T-1', version: '0.1.0', name: 'test', eventName: 'test', description: 'what', tags: ['a', 'b'], properties: [{ name: 'severity', value: 'high' }] });
  expect(signature.init([])).toBe('needs containers');
  expect(signature.init()).toBeUndefined();
  signature.exports.onSignal('source-complete');
  signature.exports.close();
  expect(signature.logs).toEqual([{ level: 'warn', message: 'source-complete' }, { level: 'debug', message: 'closed' }]);
  using project = new TemporaryProject({
    'signature.c': cText({}).replace('{ { "sched_process_exec" } }', `{
		{ "sched_process_exec", "container", { SIGBOX_TEXT_EQUALS("pathname", "/bin/é"), SIGBOX_TEXT_STARTS_WITH("cmdpath", "/tmp/"),
			SIGBOX_TEXT_ENDS_WITH("interp", "sh"), SIGBOX_NUMBER_EQUALS("inode", 0xffffffffffffffffu), SIGBOX_BITS_SET("inode_mode", 04000) } },
		{ "cgroup_mkdir" },
	}`),
  });
  expect((await SignatureInstance.load((await buildSignature(project.directory)).component)).exports.selectedEvents()).toEqual([
    {
      source: 'sigbox', name: 'sched_process_exec', origin: 'container', conditions: [
        { field: 'pathname', test: { tag: 'text-equals', val: '/bin/é' } }, { field: 'cmdpath', test: { tag: 'text-starts-with', val: '/tmp/' } },
        { field: 'interp', test: { tag: 'text-ends-with', val: 'sh' } }, { field: 'inode', test: { tag: 'number-equals', val: 2n ** 64n - 1n } },
        { field: 'inode_mode', test: { tag: 'bits-set', val: 0o4000n } },
      ],
    },
    { source: 'sigbox', name: 'cgroup_mkdir', origin: '*', conditions: [] },
  ]);
});

const REPORT_CONTAINER = 'struct sigbox_finding finding = sigbox_finding(event); sigbox_add_container(&finding, event); sigbox_report(&finding);';

describe('containers', () => {
  const record = {
    containerId: WEB.id, containerName: 'web', containerImage: 'nginx:1.27', containerCtime: 12n, k8sPodNamespace: 'shop', k8sPodSandbox: false, removed: false,
    labels: [{ name: 'app', value: 'é' }],
    confinement: {
      privileged: true, addedCapabilities: ['CAP_SYS_ADMIN'], user: '0', readOnlyRoot: false, hostNetwork: true, hostPid: false, hostIpc: false, seccompProfile: 'unconfined',
      mounts: [{ source: '/etc', destination: '/host', readOnly: true }],
    },
  };

  test('a record arrives whole, and is asked for again only when it has changed', async () => {
    const { signature } = await run({
      onEvent: `struct sigbox_finding finding = sigbox_finding(event);
	const struct sigbox_container *known = sigbox_get_container(event).container;
	sigbox_add_container(&finding, event);
	if (known) {
		const struct sigbox_confinement *confined = known->confinement;
		sigbox_add_text(&finding, "app", sigbox_label_of(known, "app"));
		sigbox_add_boolean(&finding, "privileged", confined->privileged && confined->host_network && !confined->host_pid);
		sigbox_add_text(&finding, "capability", confined->added_capabilities[0]);
		sigbox_add_text(&finding, "user", confined->user);
		sigbox_add_text(&finding, "apparmor", confined->apparmor_profile);
		sigbox_add_text(&finding, "seccomp", confined->seccomp_profile);
		sigbox_add_text(&finding, "mount", confined->mounts[0].destination);
		sigbox_add_boolean(&finding, "read_only", confined->mounts[0].read_only && confined->mount_count == 1);
		sigbox_add_boolean(&finding, "found", sigbox_find_container(known->container_id).container == known);
	}
	sigbox_report(&finding);`,
    }, []);
    signature.containers.set(WEB.id, container(record).answer);
    const batch = (revision: number) => {
      const here = { ...WEB, revision };
      return encodeBatch([{ event: exec, container: here }, { event: exec }], [here]);
    };
    const expected = [{
      event: 0, data: {
        container_id: WEB.id, container_name: 'web', container_image: 'nginx:1.27', container_ctime: 12n, k8s_pod_namespace: 'shop', k8s_pod_sandbox: false, container_labels: ['app=é'],
        app: 'é', privileged: true, capability: 'CAP_SYS_ADMIN', user: '0', seccomp: 'unconfined', mount: '/host', read_only: true, found: true,
      },
    }, { event: 1, data: {} }];
    expect(signature.run(batch(1))).toEqual(expected);
    expect(signature.run(batch(1))).toEqual(expected);
    expect(signature.asked).toEqual([WEB.id]);
    signature.run(batch(2));
    expect(signature.asked).toEqual([WEB.id, WEB.id]);
  });

  test.each(['not-found', 'pending', 'unreachable', 'removed'] as const)('without a record there is a reason: %s', async (reason) => {
    const { signature } = await run({ onEvent: REPORT_CONTAINER }, []);
    signature.containers.set(WEB.id, reason);
    expect(signature.run(encodeBatch([{ event: exec, container: WEB }], [WEB]))).toEqual([{ event: 0, data: { container_id: WEB.id, container_unknown: reason } }]);
  });
});

test('a map has room for so many entries, and what was used longest ago makes room', async () => {
  const { found } = await run({
    more: 'SIGBOX_MAP(seen, uint32_t, 3)',
    onEvent: `struct sigbox_finding finding = sigbox_finding(event);
	*seen_at(1) = 10; *seen_at(2) = 20; *seen_at(3) = 30;
	seen_find(1);
	*seen_at(4) += 40;
	sigbox_add_boolean(&finding, "two made room", !seen_find(2) && seen_find(1) && seen_find(3) && seen_find(4));
	sigbox_add_boolean(&finding, "removed once", seen_remove(1) && !seen_remove(1) && seen.size == 2);
	sigbox_add_boolean(&finding, "begins with zeros", *seen_at(5) == 0 && seen.evicted == 1);
	for (uint64_t key = 0; key < 10000; key++)
		*seen_at(key * 0x100000001) = (uint32_t)key;
	sigbox_add_boolean(&finding, "the last are kept", *seen_find(9999ull * 0x100000001) == 9999 && *seen_find(9997ull * 0x100000001) == 9997 && !seen_find(9996ull * 0x100000001));
	sigbox_report(&finding);`,
  });
  expect(found).toEqual([{ 'two made room': true, 'removed once': true, 'begins with zeros': true, 'the last are kept': true }]);
});

test('memory stays flat: over many batches, changing records, and findings', async () => {
  const { signature } = await run({ onEvent: REPORT_CONTAINER }, []);
  signature.containers.set(WEB.id, container({ containerId: WEB.id, labels: [{ name: 'a', value: 'b'.repeat(4000) }] }).answer);
  const pass = (revision: number): void => {
    const here = { ...WEB, revision };
    signature.run(encodeBatch(Array.from({ length: 100 }, () => ({ event: exec, container: here })), [here]));
    signature.forget();
  };
  for (let revision = 0; revision < 600; revision++) pass(revision);
  const settled = signature.memorySize;
  for (let revision = 600; revision < 2000; revision++) pass(revision);
  expect(signature.memorySize).toBe(settled);
});

test.each([true, false])('what fails says where, and a trap points at the author\'s line; debug: %s', async (debug) => {
  const onEvent = 'sigbox_assert(exec->inode != 5);\n\tif (exec->inode == 6)\n\t\tsigbox_fail("six");\n\tif (exec->inode == 7)\n\t\tkept = 1000 / exec->dev;';
  const built = await buildC({ more: 'static volatile uint32_t kept;', onEvent }, { debug });
  const runWith = async (inode: number): Promise<unknown> => {
    const signature = await SignatureInstance.load(built.component, built.sourceMap);
    return signature.run(encodeBatch([{ event: encodeEvent('sched_process_exec', { fields: { inode } }) }]));
  };
  await expect(runWith(4)).resolves.toEqual([]);
  await expect(runWith(5)).rejects.toThrow('the signature trapped: exec->inode != 5 at signature.c:7:1\n  sigbox_assert(exec->inode != 5);');
  await expect(runWith(6)).rejects.toThrow('the signature trapped: six at signature.c:9:1\n  sigbox_fail("six");');
  await expect(runWith(7)).rejects.toThrow('the signature trapped: divide by zero at signature.c:11:15\n  kept = 1000 / exec->dev;');
});

test('a stack that runs out traps, and does not run into the data', async () => {
  const { signature } = await run({ more: 'static int deep(int left, char *above) { char room[4096]; room[left] = above ? above[left + 1] : 1; return left ? deep(left - 1, room) + room[left] : 0; }', onEvent: 'if (exec->inode == 6) sigbox_log(SIGBOX_INFO, deep(100, NULL) ? "a" : "b");' });
  expect(() => signature.run(encodeBatch([{ event: encodeEvent('sched_process_exec', { fields: { inode: 6 } }) }]))).toThrow('trapped');
});

test('the same source gives the same bytes, in another folder', async () => {
  const parts = { onEvent: REPORT_CONTAINER, more: 'static const char *const here = __FILE__;\nconst char *where(void);\nconst char *where(void) { return here; }' };
  expect((await buildC(parts)).digest).toBe((await buildC(parts)).digest);
});

test('an optimizer that the machine has is not run, whatever clang thinks of it', async () => {
  const digest = (await buildC({ onEvent: REPORT_CONTAINER })).digest;
  const directory = mkdtempSync(join(tmpdir(), 'sigbox-optimizer-'));
  const path = process.env['PATH'];
  try {
    writeFileSync(join(directory, 'wasm-opt'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    process.env['PATH'] = `${directory}:${path}`;
    expect((await buildC({ onEvent: REPORT_CONTAINER })).digest).toBe(digest);
  } finally {
    process.env['PATH'] = path;
    rmSync(directory, { recursive: true });
  }
});

test('files of the project can be included, from folders too, and no link that leads out of it', async () => {
  using project = new TemporaryProject({ 'signature.c': cText({ more: '#include "rules/names.h"\n#include "with space.h"', onEvent: 'sigbox_log(SIGBOX_INFO, NAME);' }), 'rules/names.h': '#define NAME "b"\n', 'with space.h': '' });
  expect((await buildSignature(project.directory)).imports).toEqual([INTERFACE.log]);
  using other = new TemporaryProject({ 'names.h': '#define NAME "b"\n' });
  writeFileSync(join(project.directory, 'signature.c'), cText({ more: '#include "outside/names.h"', onEvent: 'sigbox_log(SIGBOX_INFO, NAME);' }));
  symlinkSync(other.directory, join(project.directory, 'outside'));
  await expect(buildSignature(project.directory)).rejects.toMatchObject({ code: 'SIG_E_OUTSIDE_PROJECT', problems: [{ place: { file: 'signature.c', line: 2 } }] });
});
