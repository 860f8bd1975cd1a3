/** First steps on any machine with npm: installs what is missing, then builds and serves the site, or runs every test. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status ?? 1;
};

function installed() {
  const mark = 'node_modules/.package-lock.json';
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000;
}

if (!installed()) {
  console.log('Installing the packages that package-lock.json names …');
  if (run(npm, ['ci', '--loglevel=error']) !== 0) process.exit(1);
}

if (process.argv[2] === 'site') {
  if (run(npm, ['run', '-s', 'build']) !== 0) process.exit(1);
  process.exit(run(npm, ['run', '-s', 'preview']));
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
let chrome = [process.env.CHROME_PATH, ...browsers].find((path) => path && existsSync(path));
if (!chrome && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  console.log('No Chromium found: installing Debian’s …');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  chrome = browsers.find((path) => existsSync(path));
}
if (!chrome) {
  console.error('The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium), or set CHROME_PATH to its program.');
  process.exit(1);
}

const counts = { passed: 0, failed: 0 };
const tally = (file, read) => {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    counts.passed += passed;
    counts.failed += failed;
  } catch {
    counts.failed += 1;
  }
};
const step = (name, command, args, env) => {
  console.log(`\n== ${name}`);
  const status = run(command, args, { CHROME_PATH: chrome, ...env });
  return status;
};

/** 1 January 2041: the second build is read as old age will show it, with every figure past its shelf life. */
const farOff = '2240524800';
const failures = [];
const demand = (name, status) => {
  if (status !== 0) failures.push(name);
  return status === 0;
};
if (!demand('build', step('build', npm, ['run', '-s', 'build']))) counts.failed += 1;
else if (!demand('build under a sub-path', step('build under a sub-path', npm, ['run', '-s', 'build'], { BASE_PATH: '/almanac', SITE_URL: 'https://example.net', OUT_DIR: './dist-sub', SOURCE_DATE_EPOCH: farOff }))) counts.failed += 1;
else {
  demand('types', step('types', npm, ['run', '-s', 'types'])) || (counts.failed += 1);
  demand('vitest', step('unit, content, architecture and built-site tests', npm, ['run', '-s', 'test:unit']));
  tally('test-results/vitest.json', (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }));
  demand('browser', step('browser tests', npm, ['run', '-s', 'test:browser']));
  tally('test-results/playwright.json', (r) => ({ passed: r.stats.expected + r.stats.flaky, failed: r.stats.unexpected }));
}
if (failures.length > 0) console.error(`\nNot passed: ${failures.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(failures.length > 0 || counts.failed > 0 ? 1 : 0);
