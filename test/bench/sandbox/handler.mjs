// What a TypeScript author would write of signatures/illegitimate-shell, on an event as an object. Plain JavaScript,
// because QuickJS gets the same text.
const WEB_SERVERS = new Set(['nginx', 'httpd', 'httpd-foregroun', 'http-nio', 'lighttpd', 'apache', 'apache2']);
const SHELLS = new Set(['ash', 'bash', 'csh', 'ksh', 'sh', 'tcsh', 'zsh', 'dash']);

export function handle(event) {
  if (event.eventName !== 'sched_process_exec' || !WEB_SERVERS.has(event.args.prev_comm) || !SHELLS.has(event.processName)) return null;
  return { web_server: event.args.prev_comm, pathname: event.args.pathname, argv: event.args.argv, container_id: event.containerId };
}
