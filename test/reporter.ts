import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with a line of its own, `N passed, N failed, N skipped`, and counts a file that could not run as failed. */
export class ClosingLine implements Reporter {
  passed = 0;
  failed = 0;
  skipped = 0;
  readonly skippedNames: string[] = [];

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        tests++;
        const { state } = test.result();
        if (state === 'passed') this.passed++;
        else if (state === 'failed') this.failed++;
        else {
          this.skipped++;
          this.skippedNames.push(`${module.moduleId}: ${test.fullName}`);
        }
      }
      if (tests === 0 || module.errors().length > 0) this.failed++;
    }
    this.failed += unhandled.length;
  }
}
