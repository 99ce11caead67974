// Stand-in for native-watchdog, which is a native module: ends this process when the watched one is gone.
module.exports = {
  start(watched) {
    setInterval(() => {
      try {
        process.kill(watched, 0);
      } catch (error) {
        if (error.code === 'ESRCH') process.exit(87);
      }
    }, 1000).unref();
  },
  exit(code) {
    process.exit(code || 0);
  },
};
