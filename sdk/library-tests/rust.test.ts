import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildSignature, type BuildOptions, type Built } from '../index.ts';
import { SignatureInstance, container, encodeBatch, encodeEvent, type BatchContainer } from '../testing/index.ts';
import { TemporaryProject } from './signature-project.ts';

const WEB: BatchContainer = { id: 'a1'.repeat(32), slot: 3, revision: 7 };
const exec = encodeEvent('sched_process_exec', { fields: { pathname: '/bin/true', argv: ['true', '', 'é'], interp: { truncated: '/a/very/lo' }, inode: 5 }, header: { processName: 'sh', returnValue: -2 } });

// rustc takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 180_000 });

/** A signature of few words. */
function rustText({ onEvent = '', fields = '', more = '', methods = '' }: { readonly onEvent?: string; readonly fields?: string; readonly more?: string; readonly methods?: string }): string {
  return `use crate::sigbox::*;
${more}
#[derive(Default)]
pub struct Signature { ${fields} }

impl Detection for Signature {
    fn metadata(&self) -> Metadata {
        Metadata { id: "T-1", version: "0.1.0", name: "test", event_name: "test", description: "what", tags: vec!["a", "b"], properties: vec![("severity", "high")] }
    }
    fn selected_events(&self) -> Vec<EventSelector> {
        vec![
            EventSelector::new("sched_process_exec", "*").when(Condition::TextEquals("pathname", "/bin/é")).when(Condition::TextStartsWith("cmdpath", "/tmp/"))
                .when(Condition::TextEndsWith("interp", "sh")).when(Condition::NumberEquals("inode", u64::MAX)).when(Condition::BitsSet("inode_mode", 0o4000)),
            EventSelector::new("cgroup_mkdir", "container"),
        ]
    }
    fn on_event(&mut self, event: &Event) {
        let exec = SchedProcessExec::of(event).unwrap();
        let _ = exec;
        ${onEvent}
    }
    ${methods}
}
`;
}

async function buildRust(parts: Parameters<typeof rustText>[0], options: BuildOptions = {}): Promise<Built> {
  using project = new TemporaryProject({ 'signature.rs': rustText(parts) });
  return await buildSignature(project.directory, options);
}

async function load(parts: Parameters<typeof rustText>[0], options: BuildOptions = {}): Promise<SignatureInstance> {
  const { component, sourceMap, warnings } = await buildRust(parts, options);
  expect(warnings).toEqual([]);
  return await SignatureInstance.load(component, sourceMap);
}

test('values, metadata, selectors, init, signals and close arrive', async () => {
  const signature = await load({
    onEvent: `Finding::new().field("pathname", exec.pathname()).field("missing", exec.cmdpath()).text("empty", "").field("comm", event.process_name())
            .fields("argv", exec.argv()).texts("texts", vec!["é".to_string()]).signed("signed", event.return_value()).unsigned("unsigned", u64::MAX).boolean("yes", exec.inode() == 5)
            .boolean("texts are compared", exec.pathname().equals("/bin/true") && exec.pathname().starts_with("/bin/") && exec.pathname().ends_with("true") && exec.pathname().contains("n/t")
                && !exec.pathname().equals("/bin/tru") && !exec.cmdpath().equals("") && !exec.interp().equals("/a/very/lo") && !exec.interp().ends_with("lo") && exec.interp().starts_with("/a/")
                && exec.argv().at(2).equals("é") && exec.argv().includes("") && exec.argv().at(3).is_missing())
            .report(event);`,
    methods: `fn init(&mut self, context: &Context) -> Result<(), String> {
        if context.has_data_source("sigbox", "containers") { Ok(()) } else { Err("needs containers".to_string()) }
    }
    fn on_signal(&mut self, name: &str) { log::warn(name); }
    fn close(&mut self) { log::debug("closed"); }`,
  });
  expect(signature.exports.metadata()).toEqual({ id: 'T-1', version: '0.1.0', name: 'test', eventName: 'test', description: 'what', tags: ['a', 'b'], properties: [{ name: 'severity', value: 'high' }] });
  expect(signature.exports.selectedEvents()).toEqual([
    {
      source: 'sigbox', name: 'sched_process_exec', origin: '*', conditions: [
        { field: 'pathname', test: { tag: 'text-equals', val: '/bin/é' } }, { field: 'cmdpath', test: { tag: 'text-starts-with', val: '/tmp/' } },
        { field: 'interp', test: { tag: 'text-ends-with', val: 'sh' } }, { field: 'inode', test: { tag: 'number-equals', val: 2n ** 64n - 1n } },
        { field: 'inode_mode', test: { tag: 'bits-set', val: 0o4000n } },
      ],
    },
    { source: 'sigbox', name: 'cgroup_mkdir', origin: 'container', conditions: [] },
  ]);
  expect(signature.init([])).toBe('needs containers');
  expect(signature.init()).toBeUndefined();
  const data = {
    pathname: '/bin/true', empty: '', comm: 'sh', argv: ['true', '', 'é'], texts: ['é'], signed: -2n, unsigned: 2n ** 64n - 1n, yes: true, 'texts are compared': true,
  };
  expect(signature.run(encodeBatch([{ event: exec }, { event: exec }]))).toEqual([{ event: 0, data }, { event: 1, data }]);
  signature.exports.onSignal('source-complete');
  signature.exports.close();
  expect(signature.logs).toEqual([{ level: 'warn', message: 'source-complete' }, { level: 'debug', message: 'closed' }]);
});

test('a container\'s record arrives whole, is asked for again only when it has changed, and memory stays flat', async () => {
  const signature = await load({
    onEvent: `let mut finding = Finding::new().container(event);
        if let Ok(known) = event.container() {
            if let Some(confined) = &known.confinement {
                finding = finding.boolean("confined", confined.privileged && confined.host_network && !confined.host_pid && confined.mounts[0].read_only && confined.apparmor_profile.is_none())
                    .texts("capabilities", confined.added_capabilities.clone());
            }
            finding = finding.boolean("found", find_container(&known.container_id).is_ok() && known.label("app") == Some("é"));
        }
        finding.report(event);`,
  });
  const here = (revision: number) => ({ ...WEB, revision });
  const batch = (revision: number, count = 1) => {
    const web = here(revision);
    return encodeBatch([...Array.from({ length: count }, () => ({ event: exec, container: web })), { event: exec }], [web]);
  };
  signature.containers.set(WEB.id, 'pending');
  expect(signature.run(batch(1))).toEqual([{ event: 0, data: { container_id: WEB.id, container_unknown: 'pending' } }, { event: 1, data: {} }]);
  signature.containers.set(WEB.id, container({
    containerId: WEB.id, containerName: 'web', containerCtime: 12n, labels: [{ name: 'app', value: 'é' }], confinement: {
      privileged: true, addedCapabilities: ['CAP_SYS_ADMIN'], readOnlyRoot: false, hostNetwork: true, hostPid: false, hostIpc: false, mounts: [{ source: '/etc', destination: '/host', readOnly: true }],
    },
  }).answer);
  const expected = [{ event: 0, data: { container_id: WEB.id, container_name: 'web', container_ctime: 12n, k8s_pod_sandbox: false, container_labels: ['app=é'], confined: true, capabilities: ['CAP_SYS_ADMIN'], found: true } }, { event: 1, data: {} }];
  expect(signature.run(batch(1))).toEqual(expected);
  expect(signature.run(batch(1))).toEqual(expected);
  expect(signature.asked).toEqual([WEB.id, WEB.id]);
  for (let revision = 2; revision < 300; revision++) signature.run(batch(revision, 100));
  const settled = signature.memorySize;
  for (let revision = 300; revision < 900; revision++) {
    signature.run(batch(revision, 100));
    signature.forget();
  }
  expect(signature.memorySize).toBe(settled);
});

test('a map has room for so many entries, and what was used longest ago makes room', async () => {
  const signature = await load({
    onEvent: `let mut seen: BoundedMap<u64, u32> = BoundedMap::new(3);
        for key in 1..=3 { seen.insert(key, key as u32 * 10); }
        seen.get(&1);
        *seen.get_or(4, || 0) += 40;
        let made_room = seen.get(&2).is_none() && seen.get(&1) == Some(&mut 10) && seen.get(&3) == Some(&mut 30) && seen.get(&4) == Some(&mut 40);
        let removed = seen.remove(&1) == Some(10) && seen.remove(&1).is_none() && seen.len() == 2 && seen.evicted() == 1;
        for key in 0..2000u64 { seen.insert(key, key as u32); }
        let last = seen.get(&1999) == Some(&mut 1999) && seen.get(&1997) == Some(&mut 1997) && seen.get(&1996).is_none() && seen.len() == 3;
        Finding::new().boolean("made room", made_room).boolean("removed", removed).boolean("last", last).report(event);`,
  });
  expect(signature.run(encodeBatch([{ event: exec }])).map(({ data }) => data)).toEqual([{ 'made room': true, removed: true, last: true }]);
});

test.each([true, false])('a panic says what and where; debug: %s', async (debug) => {
  const signature = await load({ onEvent: 'assert!(exec.inode() != 5, "five");' }, { debug });
  expect(() => signature.run(encodeBatch([{ event: exec }]))).toThrow('the signature trapped: five at signature.rs:20:9\n  assert!(exec.inode() != 5, "five");');
});

test('the same source gives the same bytes in another folder; files of the project can be used, and none outside of it', async () => {
  const text = rustText({ more: 'mod rules;', onEvent: 'log::info(rules::NAME); log::info(include_str!("note.txt"));' });
  const files = { 'signature.rs': text, 'rules.rs': 'pub const NAME: &str = "b";\n', 'note.txt': 'c' };
  using project = new TemporaryProject(files);
  using other = new TemporaryProject(files);
  expect((await buildSignature(project.directory)).digest).toBe((await buildSignature(other.directory)).digest);
  symlinkSync(join(other.directory, 'rules.rs'), join(project.directory, 'outside.rs'));
  writeFileSync(join(project.directory, 'signature.rs'), text.replace('mod rules;', 'mod rules; mod outside;'));
  await expect(buildSignature(project.directory)).rejects.toMatchObject({ code: 'SIG_E_OUTSIDE_PROJECT' });
});
