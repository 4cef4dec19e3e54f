// The lower bound for many files: only finds and reads the YAML files of a folder.
import { readdirSync, readFileSync } from "node:fs";

let characters = 0;

function read(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) read(path);
    else if (/\.ya?ml$/.test(entry.name)) characters += readFileSync(path, "utf8").length;
  }
}

read(process.argv[2]);
console.log(characters);
