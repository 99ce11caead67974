// Stand-in for @vscode/spdlog, which is a native module: appends plain lines to the log file, no rotation.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let startLevel = 2;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = startLevel;
    this.bare = false;
  }
  write(level, message) {
    if (level < this.level || !this.file) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    try {
      appendFileSync(this.file, this.bare ? String(message) : `${time} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder may be gone at shutdown.
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.bare = true;
  }
  drop() {
    this.file = undefined;
  }
  setPattern() {}
  flush() {}
  flushOn() {}
}

async function create(kind, name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(kind, name, file);
}

// One by one: VS Code imports the module by its names, and Node finds the names of a CommonJS module only in this form.
exports.version = 'stand-in';
exports.Logger = Logger;
exports.setLevel = (level) => {
  startLevel = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = (name, file) => create('rotating', name, file);
exports.createAsyncRotatingLogger = (name, file) => create('rotating_async', name, file);
