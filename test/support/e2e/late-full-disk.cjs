// Makes the disk full for the file of outputs once it has the output "errors" and the run is published.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const append = fs.appendFileSync;

fs.appendFileSync = (file, text, options) => {
  if (/^conclusion<</.test(String(text))) append("/dev/full", text, options);
  append(file, text, options);
};
syncBuiltinESMExports();
